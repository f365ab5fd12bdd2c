#include "reference/symbol_forms.h"

#include <algorithm>
#include <cstddef>

#include "authority/series.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

constexpr std::size_t longest_joiner = 8;  // “ and ”, “، و”

bool is_short(const Symbol& symbol) {
  return std::any_of(symbol.deviations.begin(), symbol.deviations.end(), [](const auto& each) {
    return each.deviation == SymbolDeviation::short_form;
  });
}

// “A/64/440 and A/64/440/Corr.1”: the whole symbol again, right after the one that it modifies.
bool is_full(const Symbol& parent, const Symbol& symbol) {
  const std::size_t stroke = symbol.canonical.rfind('/');
  return symbol.text.begin >= parent.text.end &&
         symbol.text.begin - parent.text.end <= longest_joiner && stroke != std::string::npos &&
         symbol.canonical.compare(0, stroke, parent.canonical) == 0 &&
         is_suffix(std::string_view(symbol.canonical).substr(stroke + 1));
}

// “A/75/L.127 and A/75/127/Add.1”: the addendum of the draft, whose letter is lost.
void judge_type(const Symbol& draft, Symbol& addendum) {
  const std::size_t letter = draft.canonical.rfind("/L.");
  const std::size_t stroke = addendum.canonical.rfind('/');
  if (letter == std::string::npos || stroke == std::string::npos || addendum.foreign ||
      addendum.text.begin < draft.text.end ||
      addendum.text.begin - draft.text.end > longest_joiner ||
      !is_suffix(addendum.canonical.substr(stroke + 1)))
    return;
  const std::string without =
      draft.canonical.substr(0, letter + 1) + draft.canonical.substr(letter + 3);
  if (addendum.canonical.compare(0, stroke, without) != 0)
    return;
  addendum.deviations.push_back({SymbolDeviation::missing_type, addendum.text});
  addendum.canonical.insert(letter + 1, "L.");
}

}  // namespace

void judge_forms(std::vector<Symbol>& symbols) {
  for (std::size_t i = 1; i < symbols.size(); ++i)
    judge_type(symbols[i - 1], symbols[i]);
  std::vector<Symbol*> brief;
  std::vector<Symbol*> full;
  for (std::size_t i = 1; i < symbols.size(); ++i) {
    if (is_short(symbols[i]))
      brief.push_back(&symbols[i]);
    else if (is_full(symbols[i - 1], symbols[i]))
      full.push_back(&symbols[i]);
  }
  if (brief.empty() || full.empty())
    return;
  for (Symbol* symbol : full.size() < brief.size() ? full : brief)
    symbol->deviations.push_back({SymbolDeviation::mixed_forms, symbol->text});
}

}  // namespace unlint
