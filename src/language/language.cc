#include "language/language.h"

#include <memory>

#include "language/phrase_lists.h"
#include "text/toml_reader.h"

namespace unlint {
namespace {

template <typename Entry>
void longest_phrase_first(std::vector<Entry>& entries) {
  longest_first(entries, [](const Entry& each) { return std::string_view(each.phrase.pattern()); });
}

void read_months(TomlTable& table, Language& language) {
  const auto add = [&](std::string_view key, MonthName::Form form) {
    const std::vector<std::string> entries = table.strings(key);
    for (std::size_t i = 0; i < entries.size() && i < 12; ++i)
      for (const std::string& text : split(entries[i], '|'))
        language.months.push_back({text, static_cast<std::uint8_t>(i + 1), form});
  };
  add("months", MonthName::Form::full);
  if (language.id == LanguageId::ar) {
    add("first_names", MonthName::Form::variant);
    add("second_names", MonthName::Form::variant);
  }
  add("abbreviations", MonthName::Form::abbreviated);
  add("variants", MonthName::Form::variant);
}

void read_dates(TomlTable& table, Language& language) {
  read_months(table, language);
  language.weekdays = table.strings("weekdays");
  language.capital_months = table.boolean("capital").value_or(false);
  language.first_of_month = table.string("first").value_or("");
  language.ordinals = table.strings("ordinals");
  language.day_joiner = table.string("day_joiner").value_or("");
  language.year_joiner = table.string("year_joiner").value_or("");
  language.year_word = table.string("year_word").value_or("");
  language.year_words = table.strings("year_words");
  language.range = table.string("range").value_or("–");
  language.long_range = table.string("long_range").value_or("–");
  language.year_range = table.string("year_range").value_or("–");
  language.from = phrases(table, "from");
  language.to = phrases(table, "to");
  language.between = phrases(table, "between");
  language.conjunctions = phrases(table, "and");
  language.numbered = phrases(table, "numbered");
  language.biennium = phrases(table, "biennium");
  language.decade = phrases(table, "decade");
}

void read_citations(TomlTable& table, Language& language) {
  using Kind = ReferenceWord::Kind;
  const auto add = [&](std::string_view key, Kind kind, bool plural) {
    for (const std::string& text : table.strings(key))
      language.words.push_back({Phrase(text), kind, plural, false});
  };
  add("resolution", Kind::resolution, false);
  add("resolutions", Kind::resolution, true);
  add("decision", Kind::decision, false);
  add("decisions", Kind::decision, true);
  for (const std::string& text : table.strings("abbreviations")) {
    const std::vector<std::string> pair = split(text, '=');
    language.words.push_back({Phrase(pair.front()),
                              pair.back() == "decision" ? Kind::decision : Kind::resolution, false,
                              true});
  }
  longest_phrase_first(language.words);
  language.own = phrases(table, "own");
  language.own_endings = table.strings("own_endings");
  language.of_organ = phrases(table, "of");
  language.date_joiners = phrases(table, "date_joiner");
  language.wrong_date_joiners = phrases(table, "wrong_date_joiner");
  language.number_signs = phrases(table, "number_signs");
}

void read_pinpoints(TomlTable& table, Language& language) {
  std::size_t kind = 0;
  for (const std::string_view key : {"paragraph", "annex", "section", "part"})
    language.pinpoints[kind++] = phrases(table, key);
  language.same = table.strings("same");
  language.same_words = WordSet(language.same);
}

std::vector<OrganName> read_organs(TomlTable& table) {
  std::vector<OrganName> organs;
  for (const std::string& code : table.keys())
    for (const std::string& name : table.strings(code))
      organs.push_back({code, Phrase(name)});
  longest_phrase_first(organs);
  return organs;
}

std::unique_ptr<Language> read_language(LanguageId id) {
  auto language = std::make_unique<Language>();
  language->id = id;
  TomlFile file = TomlFile::embedded("rules/languages/" + std::string(code(id)) + ".toml");
  TomlTable root = file.root();
  if (std::optional<TomlTable> dates = root.table("dates"))
    read_dates(*dates, *language);
  if (std::optional<TomlTable> calendar = root.table("calendar"))
    language->calendar = read_calendar_words(*calendar);
  if (std::optional<TomlTable> citations = root.table("citations"))
    read_citations(*citations, *language);
  if (std::optional<TomlTable> pinpoints = root.table("pinpoints"))
    read_pinpoints(*pinpoints, *language);
  if (std::optional<TomlTable> organs = root.table("organs"))
    language->organs = read_organs(*organs);
  if (std::optional<TomlTable> abbreviated = root.table("abbreviated"))
    language->organ_abbreviations = read_organs(*abbreviated);
  if (std::optional<TomlTable> shorts = root.table("short")) {
    for (const std::string& name : shorts->keys())
      language->short_organs.push_back({Phrase(name), shorts->strings(name)});
    longest_phrase_first(language->short_organs);
  }
  language->organ_index = PhraseIndex(language->organs);
  language->organ_abbreviation_index = PhraseIndex(language->organ_abbreviations);
  language->short_organ_index = PhraseIndex(language->short_organs);
  return language;
}

}  // namespace

const MonthName* Language::month(std::string_view word) const {
  for (const MonthName& month : months)
    if (month.text == word)
      return &month;
  return nullptr;
}

const Language& language(LanguageId id) {
  // Each language is read once, when a document first needs it, and stays to the end.
  switch (id) {
    case LanguageId::fr: {
      static const Language& french = *read_language(id).release();
      return french;
    }
    case LanguageId::es: {
      static const Language& spanish = *read_language(id).release();
      return spanish;
    }
    case LanguageId::ru: {
      static const Language& russian = *read_language(id).release();
      return russian;
    }
    case LanguageId::zh: {
      static const Language& chinese = *read_language(id).release();
      return chinese;
    }
    case LanguageId::ar: {
      static const Language& arabic = *read_language(id).release();
      return arabic;
    }
    case LanguageId::en:
      break;
  }
  static const Language& english = *read_language(LanguageId::en).release();
  return english;
}

}  // namespace unlint
