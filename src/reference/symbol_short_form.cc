#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_finder.h"
#include "reference/symbol_reader.h"

namespace unlint {

std::optional<Symbol> find_short_form(std::string_view text, std::size_t after, Span block,
                                      const Symbol& parent) {
  text = text.substr(0, block.end);
  std::size_t at = after;
  for (const std::string_view joint :
       {" and ", ", ", " et ", " y ", " и ", "和", "及", " و", " & "})
    if (starts_with(text, at, joint)) {
      at += joint.size();
      break;
    }
  if (at == after || parent.foreign)
    return {};
  const std::size_t letters = letters_end(text, at);
  const std::string_view code = text.substr(at, letters - at);
  if ((code != "Add" && code != "Corr" && code != "Rev") || char_at(text, letters) != '.')
    return {};
  const std::size_t figures = spaces_end(text, letters + 1);
  std::size_t end = figures_end(text, figures);
  if (end == figures)
    return {};
  if (char_at(text, end) == '/') {
    const RawSymbol more = read_elements(text, end + 1, block);
    if (more.elements.size() == 1 && is_suffix(more.elements[0].text))
      end = more.end;
  }
  Symbol symbol;
  symbol.text = {at, end};
  const std::string suffix =
      std::string(code) + '.' + std::string(text.substr(figures, end - figures));
  // “A/64/440/Add.1 and Add.2” share the parent; a corrigendum of an addendum is written in full.
  std::string base = parent.canonical;
  const std::size_t stroke = base.rfind('/');
  if (stroke != std::string::npos && base.compare(stroke + 1, code.size(), code) == 0)
    base.resize(stroke);
  else if (parent.deviations.size() == 1 &&
           parent.deviations[0].deviation == SymbolDeviation::short_form)
    base.resize(stroke);
  symbol.canonical = base + '/' + suffix;
  symbol.deviations.push_back({SymbolDeviation::short_form, symbol.text});
  return symbol;
}

}  // namespace unlint
