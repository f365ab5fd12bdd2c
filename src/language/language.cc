#include "language/language.h"

#include <algorithm>
#include <memory>

#include "language/phrase_lists.h"
#include "text/toml_reader.h"
#include "text/utf8.h"

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
        language.months.push_back(
            {text, static_cast<std::uint8_t>(i + 1), form, Spelling(to_lower(text))});
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
  language.word_index.add_all(language.words);
  language.own = phrases(table, "own");
  language.own_endings = table.strings("own_endings");
  language.of_organ = phrases(table, "of");
  language.date_joiners = phrases(table, "date_joiner");
  language.wrong_date_joiners = phrases(table, "wrong_date_joiner");
  language.number_signs = phrases(table, "number_signs");
}

void read_pinpoints(TomlTable& table, Language& language) {
  using Kind = PartName::Kind;
  const auto add = [&](std::string_view key, Kind kind) {
    for (const std::string& text : table.strings(key))
      language.part_names.push_back({Phrase(text), kind});
  };
  add("paragraph", Kind::paragraph);
  add("annex", Kind::annex);
  add("section", Kind::section);
  add("part", Kind::part);
  language.part_name_index.add_all(language.part_names);
  language.same = table.strings("same");
}

std::vector<OrganName> read_organs(TomlTable& table) {
  std::vector<OrganName> organs;
  for (const std::string& code : table.keys())
    for (const std::string& name : table.strings(code))
      organs.push_back({code, Phrase(name)});
  longest_phrase_first(organs);
  return organs;
}

// The longest name of a body.
std::string name_in_full(const std::vector<OrganName>& organs, const std::string& code) {
  std::string full;
  for (const OrganName& name : organs)
    if (name.code == code && name.phrase.pattern().size() > full.size() &&
        name.phrase.pattern().find('*') == std::string::npos)
      full = name.phrase.pattern();
  return full;
}

// “UN General Assembly” comes before the name it ends like; other abbreviations come last.
std::vector<BodyName> read_body_names(TomlTable& root, const std::vector<OrganName>& organs) {
  std::vector<BodyName> shorts;
  if (std::optional<TomlTable> table = root.table("short")) {
    for (const std::string& name : table->keys())
      shorts.push_back({Phrase(name), table->strings(name), {}});
    longest_phrase_first(shorts);
  }
  std::vector<OrganName> abbreviations;
  if (std::optional<TomlTable> table = root.table("abbreviated"))
    abbreviations = read_organs(*table);
  std::vector<BodyName> names;
  const auto add_abbreviations = [&](bool with_name) {
    for (const OrganName& each : abbreviations)
      if ((each.phrase.pattern().find(' ') != std::string::npos) == with_name)
        names.push_back({each.phrase, {each.code}, name_in_full(organs, each.code)});
  };
  add_abbreviations(true);
  for (const OrganName& organ : organs) {
    // “Assembly” is a name of the General Assembly, and short for others too.
    const auto same = std::find_if(shorts.begin(), shorts.end(), [&](const BodyName& each) {
      return each.phrase.pattern() == organ.phrase.pattern();
    });
    names.push_back(
        {organ.phrase, same == shorts.end() ? std::vector{organ.code} : same->codes, {}});
  }
  names.insert(names.end(), shorts.begin(), shorts.end());
  add_abbreviations(false);
  return names;
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
  language->body_names = read_body_names(root, language->organs);
  language->body_name_index.add_all(language->body_names);
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
