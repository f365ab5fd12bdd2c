#include "reference/citation.h"

#include <array>
#include <string_view>

namespace unlint {
namespace {

using namespace std::string_view_literals;

constexpr std::array citation_deviation_names = {"symbol-for-number",
                                                 "closed-up-year",
                                                 "missing-year",
                                                 "stroke-year",
                                                 "wrong-council-year",
                                                 "wrong-council-date",
                                                 "unknown-number",
                                                 "capital-word",
                                                 "number-sign",
                                                 "abbreviated-word",
                                                 "abbreviated-organ",
                                                 "impossible-roman",
                                                 "wrong-roman",
                                                 "closed-up-roman",
                                                 "closed-up-letter",
                                                 "misplaced-letter",
                                                 "spaced-stroke",
                                                 "wrong-joiner",
                                                 "special-session-form",
                                                 "date-outside-session",
                                                 "comma-before-date",
                                                 "dated",
                                                 "decision-called-resolution",
                                                 "resolution-called-decision",
                                                 "singular-for-several",
                                                 "plural-for-one",
                                                 "serial-comma",
                                                 "ampersand",
                                                 "climate-form",
                                                 "malformed-year",
                                                 "year-for-session",
                                                 "session-in-figures",
                                                 "roman-spelling",
                                                 "missing-session",
                                                 "latin-in-arabic",
                                                 "closed-up-word",
                                                 "leading-zero",
                                                 "wrong-order",
                                                 "superfluous-year",
                                                 "impossible-session",
                                                 "impossible-serial",
                                                 "wrong-form",
                                                 "letter-form",
                                                 "letter-list",
                                                 "organ-twice",
                                                 "date-joiner",
                                                 "missing-date-comma",
                                                 "number-without-marks",
                                                 "chinese-spacing",
                                                 "unnumbered-decision",
                                                 "two-dates",
                                                 "two-titles",
                                                 "two-organs"};
static_assert(citation_deviation_names.size() == citation_deviation_count);

}  // namespace

std::string_view name(CitationDeviation deviation) {
  return citation_deviation_names[static_cast<std::size_t>(deviation)];
}

std::string canonical_citation(const Citation& citation) {
  if (citation.organ.empty() || citation.organ.front() == '+')
    return {};
  const bool resolution = citation.kind == Citation::Kind::resolution;
  // Of several parts the whole is meant.
  const std::string letter = citation.letters.size() == 1 ? ' ' + citation.letters : std::string();
  const std::string word = resolution ? "resolution " : "decision ";
  std::string number = citation.number;
  if (citation.style == NumberStyle::roman || citation.style == NumberStyle::council) {
    const std::size_t open = number.find('(');
    number = std::to_string(citation.serial) + number.substr(open);
  }
  const bool main_organ = citation.organ == "A"sv || citation.organ == "S"sv ||
                          citation.organ == "E"sv || citation.organ == "A/HRC"sv ||
                          citation.organ == "T"sv;
  if (resolution && main_organ && citation.style != NumberStyle::serial)
    return citation.organ + "/RES/" + number + letter;
  return citation.organ + ' ' + word + number + letter;
}

}  // namespace unlint
