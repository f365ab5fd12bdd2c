#include "reference/council_records.h"

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
  static const std::array<Regex, 4> volumes = {
      Regex(
          R"(Security Council, (?P<ordinal>[A-Z][a-z]+(?:-[a-z]+)?) [Yy]ear, (?:Special )?Supplement[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex(
          R"(Conseil de sécurité, (?P<ordinal>[^\n,;()]{3,40}) année, [Ss]upplément[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex(
          R"(Consejo de Seguridad, (?P<ordinal>[^\n,;()]{3,40}) año, [Ss]uplemento[^\n;()]{0,60}?\b(?P<year>(?:19|20)\d\d)\b)"),
      Regex("لمجلس الأمن، السنة (?P<ordinal>[^\n،;()]{3,60})، "
            "[^\n;()]{0,90}?(?P<year>(?:19|20)\\d\\d)"),
  };
  switch (language) {
    case LanguageId::fr:
      return volumes[1];
    case LanguageId::es:
      return volumes[2];
    case LanguageId::ar:
      return volumes[3];
    default:
      return volumes[0];
  }
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
    const std::optional<SessionWords> said = session_in(text, ordinal, document.language);
    if (!said)
      return;
    const int year = number(document.prose.slice(record.symbol));
    record.number = said->ordinal;
    record.canonical = std::to_string(year);
    if (said->number != year - year_before_first)
      record.deviations.push_back({RecordsDeviation::year, said->ordinal,
                                   session_words(year - year_before_first, document.language,
                                                 document.prose.slice(said->ordinal))});
    records.push_back(std::move(record));
  });
  return records;
}

}  // namespace unlint
