#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "authority/instruments.h"
#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

bool is_session_number(std::string_view text) {
  return is_number(text) && text.size() == 2 && number(text) > 30;
}

bool is_year_number(std::string_view text) {
  return is_number(text) && text.size() == 4 && number(text) > 1990 && number(text) < 2100;
}

// A/3/61/L.45: the letter of a Main Committee.
bool mend_committee(SymbolDraft& draft) {
  if (draft.root != "A"sv || draft.elements.size() < 4)
    return false;
  RawElement& second = draft.elements[1];
  const std::string& fourth = draft.elements[3].text;
  const bool committee = second.text.size() == 1 && second.text >= "1" && second.text <= "6";
  if (!committee || !is_session_number(draft.elements[2].text) ||
      (!is_number(fourth) && !is_numbered_type(fourth)))
    return false;
  draft.note(SymbolDeviation::impossible_session, second.span);
  second.text.insert(0, "C.");
  return true;
}

// E/12/KOR/CO/4: that of the Committee on Economic, Social and Cultural Rights.
bool mend_rights_committee(SymbolDraft& draft) {
  if (draft.root != "E"sv || draft.elements.size() < 4 || draft.elements[1].text != "12"sv ||
      !is_country(draft.elements[2].text))
    return false;
  draft.note(SymbolDeviation::impossible_year, draft.elements[1].span);
  draft.elements[1].text = "C.12";
  return true;
}

// A/105/C.2/L.310, A/9/WG.III/WP.142: whether of a committee, a commission or a conference, nobody
// can tell.
bool doubt_body(SymbolDraft& draft) {
  if (draft.root != "A"sv || draft.elements.size() < 4 || !is_number(draft.elements[1].text) ||
      is_session_number(draft.elements[1].text))
    return false;
  const std::string& third = draft.elements[2].text;
  const Component* code = component(leading_letters(third));
  if (!code || code->kind != Component::Class::body || code->code.size() >= third.size())
    return false;
  draft.doubt(SymbolDeviation::impossible_session, draft.elements[1].span);
  return true;
}

// S/1325 (2000): the year tells that it is a resolution.
bool mend_resolution(SymbolDraft& draft) {
  if (draft.root != "S"sv || draft.elements.size() != 2)
    return false;
  const std::string& second = draft.elements[1].text;
  const std::size_t figures = figures_end(second, 0);
  const std::size_t bracket = figures < second.size()
                                  ? draft.elements[1].span.begin + figures
                                  : draft.end + (char_at(draft.text, draft.end) == ' ' ? 1 : 0);
  const std::size_t year = bracket + 1;
  const std::size_t close = figures_end(draft.text, year);
  if (figures == 0 || figures > 4 || char_at(draft.text, bracket) != '(' || close != year + 4 ||
      char_at(draft.text, close) != ')')
    return false;
  const std::optional<CouncilResolution> known =
      council_resolution(number(second.substr(0, figures)));
  if (!known || known->year != number(draft.text.substr(year, 4)))
    return false;
  const Span first = draft.elements[0].span;
  draft.note(SymbolDeviation::misspelt_series, first);
  draft.elements.insert(draft.elements.begin() + 1, RawElement{"RES", {first.end, first.end}});
  return true;
}

// CTOC/2018/13: the one body of a convention.
bool mend_conference(SymbolDraft& draft) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> conferences = {
      {{"CTOC", "COP"}, {"CAC", "COSP"}, {"NPT", "CONF."}}};
  const auto* const found =
      std::find_if(conferences.begin(), conferences.end(),
                   [&](const auto& each) { return each.first == draft.root; });
  if (found == conferences.end() || draft.elements.size() < 3 ||
      draft.elements[0].text != draft.root || !is_year_number(draft.elements[1].text))
    return false;
  const Span first = draft.elements[0].span;
  draft.note(SymbolDeviation::misspelt_series, first);
  if (found->second.ends_with('.'))
    draft.elements[1].text.insert(0, found->second);
  else
    draft.elements.insert(draft.elements.begin() + 1,
                          RawElement{std::string(found->second), {first.end, first.end}});
  return true;
}

// CRPD/C/Q/1: the country.
bool doubt_country(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 5> bodies = {"CEDAW", "CRPD", "CERD", "CMW", "CED"};
  if (draft.elements.size() != 4 || draft.elements[1].text != "C"sv ||
      std::find(bodies.begin(), bodies.end(), draft.root) == bodies.end() ||
      (draft.elements[2].text != "CO"sv && draft.elements[2].text != "Q"sv) ||
      !is_number(draft.elements[3].text) || draft.elements[3].text.size() > 2)
    return false;
  draft.doubt(SymbolDeviation::unknown_country, draft.elements[2].span);
  return true;
}

// S/PRST/20: the year, or the number.
bool doubt_statement(SymbolDraft& draft) {
  if (draft.root != "S"sv || draft.elements.size() != 3 || draft.elements[1].text != "PRST"sv ||
      !is_number(draft.elements[2].text))
    return false;
  draft.doubt(SymbolDeviation::incomplete, draft.elements[2].span);
  return true;
}

}  // namespace

// What was left out is told only where no other symbol reads so.
void judge_dropped_codes(SymbolDraft& draft) {
  if (draft.joint)
    return;
  static constexpr std::array judges = {mend_committee,  mend_rights_committee, doubt_body,
                                        mend_resolution, mend_conference,       doubt_country,
                                        doubt_statement};
  std::any_of(judges.begin(), judges.end(), [&](const auto& judge) { return judge(draft); });
}

}  // namespace unlint
