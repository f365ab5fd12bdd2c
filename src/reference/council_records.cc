#include "reference/council_records.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "reference/reading.h"
#include "reference/session_words.h"
#include "text/regex.h"

namespace unlint {
namespace {

// The Council's first year was 1946.
constexpr int year_before_first = 1945;

/// The words from the name of the records to the year of the supplement.
const Regex& volume_in(LanguageId language) {
  static const std::array<Regex, 6> volumes = {
      Regex(
          R"(Security Council, (?P<ordinal>[A-Z][a-z]+(?:-[a-z]+)?) [Yy]ear, (?:Special )?Supplement[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex(
          R"(Conseil de sécurité, (?P<ordinal>[^\n,;()]{3,40}) année, [Ss]upplément[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex(
          R"(Consejo de Seguridad, (?P<ordinal>[^\n,;()]{3,40}) año, [Ss]uplemento[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex("لمجلس الأمن، السنة (?P<ordinal>[^\n،;()]{3,60})، "
            "[^\n;()]{0,90}?(?P<year>(?:19|20)\\d\\d)"),
      Regex(
          R"(Совета Безопасности, (?P<ordinal>[^\n,;()]{6,60}) год, [Дд]ополнение[^\n;()]{0,120}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex(
          R"(安全理事会正式记录[，,] ?(?P<ordinal>第[^\n，；()]{3,18})年[，,][^\n；()]{0,12}?(?P<year>(?:19|20)\d\d)年[^\n；()]{0,40}?补编)"),
  };
  switch (language) {
    case LanguageId::fr:
      return volumes[1];
    case LanguageId::es:
      return volumes[2];
    case LanguageId::ar:
      return volumes[3];
    case LanguageId::ru:
      return volumes[4];
    case LanguageId::zh:
      return volumes[5];
    default:
      return volumes[0];
  }
}

struct Endings {
  std::string_view masculine, feminine;
};
constexpr std::array<Endings, 3> russian_endings = {
    {{"ый", "ая"}, {"ой", "ая"}, {"третий", "третья"}}};

// The table of ordinals holds those of sessions: «четвертая» for «четвертый» год.
std::string feminine(std::string ordinal) {
  for (const Endings& each : russian_endings)
    if (ordinal.ends_with(each.masculine))
      return ordinal.replace(ordinal.size() - each.masculine.size(), each.masculine.size(),
                             each.feminine);
  return ordinal;
}

std::string masculine(std::string ordinal) {
  static constexpr std::array<std::string_view, 5> in_oj = {"втор", "шест", "седьм", "восьм",
                                                            "сороков"};
  if (ordinal.ends_with("третья"))
    return ordinal.replace(ordinal.size() - 4, 4, "ий");
  if (!ordinal.ends_with("ая"))
    return ordinal;
  ordinal.resize(ordinal.size() - std::string_view("ая").size());
  const bool stressed = std::any_of(in_oj.begin(), in_oj.end(),
                                    [&](std::string_view stem) { return ordinal.ends_with(stem); });
  return ordinal + (stressed ? "ой" : "ый");
}

// The number of the year, and where its ordinal stands.
std::optional<SessionWords> year_said(std::string_view text, Span ordinal, LanguageId language) {
  if (language != LanguageId::ru && language != LanguageId::zh)
    return session_in(text, ordinal, language);
  std::string words(text.substr(ordinal.begin, ordinal.size()));
  // 第五十四年 counts as 第五十四届 does.
  words = language == LanguageId::ru ? feminine(std::move(words)) : words + "届";
  std::optional<SessionWords> said = session_in(words, {0, words.size()}, language);
  if (said)
    said->ordinal = ordinal;
  return said;
}

std::string year_in_words(int year, LanguageId language, std::string_view like) {
  std::string words = session_words(year - year_before_first, language, like);
  return language == LanguageId::ru ? masculine(std::move(words)) : words;
}

}  // namespace

std::vector<OfficialRecord> find_council_years(const Document& document) {
  std::vector<OfficialRecord> records;
  const std::string_view text = document.prose.text();
  volume_in(document.language).for_each_match(text, [&](const Match& match) {
    OfficialRecord record;
    Span ordinal;
    for (const auto& [group, span] : match.groups)
      (group == "year" ? record.symbol : ordinal) = span;
    const std::optional<SessionWords> said = year_said(text, ordinal, document.language);
    if (!said)
      return;
    const int year = number(document.prose.slice(record.symbol));
    record.number = said->ordinal;
    record.canonical = std::to_string(year);
    if (said->number != year - year_before_first)
      record.deviations.push_back(
          {RecordsDeviation::year, said->ordinal,
           year_in_words(year, document.language, document.prose.slice(said->ordinal))});
    records.push_back(std::move(record));
  });
  return records;
}

}  // namespace unlint
