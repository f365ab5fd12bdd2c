#include <algorithm>
#include <iterator>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

std::string written_bracket(std::string inside) {
  for (const auto& [from, to] :
       {std::pair("Vol ", "Vol. "), std::pair("vol. ", "Vol. "), std::pair("Volume ", "Vol. ")})
    if (inside.rfind(from, 0) == 0)
      return to + inside.substr(std::string_view(from).size());
  return inside;
}

// S/RES/955 (1994), A/RES/217 A (III), A/RES/72/262 C
void read_resolution_bracket(SymbolDraft& draft, std::size_t at) {
  std::size_t bracket = spaces_end(draft.text, at);
  std::string letter;
  if (is_ascii_capital(char_at(draft.text, bracket)) && bracket == at + 1 &&
      letters_end(draft.text, bracket) == bracket + 1) {
    letter = draft.text[bracket];
    const std::size_t next = spaces_end(draft.text, bracket + 1);
    if (char_at(draft.text, next) != '(' && draft.elements.size() == 3)
      return;
    if (draft.elements.size() > 3) {
      draft.symbol.canonical += ' ' + letter;
      draft.symbol.text.end = draft.end = bracket + 1;
      return;
    }
    bracket = next;
  }
  if (draft.elements.size() != 3 || char_at(draft.text, bracket) != '(' || bracket > at + 3)
    return;
  std::size_t close = bracket + 1;
  while (is_figure(char_at(draft.text, close)) || is_ascii_capital(char_at(draft.text, close)) ||
         char_at(draft.text, close) == '-')
    ++close;
  const std::string_view inside = draft.text.substr(bracket + 1, close - bracket - 1);
  if (char_at(draft.text, close) != ')' || inside.empty())
    return;
  const bool year = is_number(inside) && inside.size() == 4;
  const std::size_t dash = inside.find('-');
  const bool roman = is_roman(dash == std::string_view::npos ? inside : inside.substr(dash + 1));
  if (!year && !roman)
    return;
  draft.symbol.canonical += '(' + std::string(inside) + ')';
  draft.end = close + 1;
  if (letter.empty() && char_at(draft.text, draft.end) == ' ' &&
      is_ascii_capital(char_at(draft.text, draft.end + 1)) &&
      letters_end(draft.text, draft.end + 1) == draft.end + 2 && roman) {
    letter = draft.text[draft.end + 1];
    draft.end += 2;
  }
  if (!letter.empty())
    draft.symbol.canonical += ' ' + letter;
  draft.symbol.text.end = draft.end;
}

}  // namespace

// (Part I), (Vol. II), (1994), (III) and the part letter of a resolution.
void read_brackets(SymbolDraft& draft) {
  const bool resolution = draft.elements.size() >= 3 && draft.elements[1].text == "RES";
  std::size_t at = draft.end;
  if (resolution && is_number(draft.elements[2].text)) {
    read_resolution_bracket(draft, at);
    return;
  }
  const std::size_t bracket = spaces_end(draft.text, at);
  if (char_at(draft.text, bracket) != '(' || bracket > at + 1)
    return;
  static constexpr std::string_view words[] = {
      "Part ",        "Parts ",       "Vol. ",   "Vols. ", "SUPP",    "Resumption ",
      "Vol ",         "vol. ",        "Volume ", "Sect.",  "Income ", "Prog.",
      "Introduction", "Plan outline", "Annex ",  "Closed", "Summary"};
  const bool known = std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    return starts_with(draft.text, bracket + 1, word);
  });
  const std::size_t close = draft.text.find(')', bracket);
  if (!known || close == std::string_view::npos || close - bracket > 40)
    return;
  std::string inside(draft.text.substr(bracket + 1, close - bracket - 1));
  const std::string written = written_bracket(inside);
  if (bracket == at || written != inside) {
    draft.note(SymbolDeviation::bracket_spacing, {at, close + 1});
    inside = written;
  }
  draft.symbol.canonical += " (" + inside + ")";
  draft.end = close + 1;
  if (char_at(draft.text, draft.end) == '/') {
    RawSymbol more = read_elements(draft.text, draft.end + 1, {0, draft.text.size()});
    if (more.elements.size() == 1 && is_suffix(more.elements[0].text)) {
      draft.symbol.canonical += '/' + more.elements[0].text;
      draft.symbol.deviations.insert(draft.symbol.deviations.end(), more.deviations.begin(),
                                     more.deviations.end());
      draft.end = more.end;
    }
  }
  draft.symbol.text.end = draft.end;
}

}  // namespace unlint
