#include <algorithm>
#include <iterator>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

bool foreign_root(const std::string& root) {
  return root == "IPCC" || root == "ICC" || root == "ICJ";
}

// a/75/414 and A/AC.109/2019/3, but not n/a or w/o
bool written_like_symbol(SymbolDraft& draft) {
  const std::string& second = draft.elements[1].text;
  if (is_number(second) || is_special_session(second))
    return true;
  const std::string_view letters = leading_letters(second);
  return component(letters) != nullptr || !written_code(letters).empty();
}

// A/8082, S/PV.7813, CD/1299
bool two_elements(const std::string& first, const std::string& second) {
  if (first.size() == 1 && is_number(second))
    return second.size() >= 3;
  const std::size_t dot = second.find('.');
  if (dot != std::string::npos) {
    const Component* code = component(second.substr(0, dot));
    return !code || code->kind != Component::Class::body;
  }
  return is_number(second) || component(leading_letters(second)) != nullptr ||
         is_number(second.substr(0, second.find_first_not_of("0123456789")));
}

// Symbols of other organizations keep their own habits.
bool judge_foreign(SymbolDraft& draft) {
  static constexpr std::string_view roots[] = {
      "WT",  "GOV", "GC",  "EC", "MSC", "MEPC",    "LEG", "COFI", "CL",  "IOC", "CM",
      "WHA", "EB",  "OEA", "AG", "EX",  "INFCIRC", "GPC", "FAO",  "ISO", "INFC"};
  if (std::find(std::begin(roots), std::end(roots), draft.root) == std::end(roots))
    return false;
  if (draft.elements.size() < 2)
    return false;
  draft.symbol.foreign = true;
  return true;
}

bool judge_unknown(SymbolDraft& draft, std::string_view letters) {
  if (letters.size() < 2 || letters.size() > 10 || draft.root != letters ||
      draft.elements.size() < 3)
    return false;
  bool number = false;
  bool code = false;
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string& element = draft.elements[i].text;
    number = number || is_number(element);
    code = code || is_suffix(element) || component(leading_letters(element));
    if (is_number(element) && i + 1 < draft.elements.size() &&
        is_number(draft.elements[i + 1].text))
      code = true;
  }
  if (!number || !code)
    return false;
  draft.doubt(SymbolDeviation::unknown_series, draft.elements.front().span);
  return true;
}

}  // namespace

// Is the first element one that begins symbols?
bool judge_root(SymbolDraft& draft) {
  RawElement& first = draft.elements.front();
  const std::string_view letters = leading_letters(first.text);
  if (letters.empty())
    return judge_foreign(draft);
  draft.root = upper(letters);
  if (!is_known_root(draft.root))
    return judge_foreign(draft) || judge_unknown(draft, letters);
  // GC.18/3 is of the Industrial Development Organization, GC(64)/DEC/10 of the Atomic Energy
  // Agency.
  if (foreign_root(draft.root) || first.text.substr(0, 3) == "GC(")
    draft.symbol.foreign = true;
  const bool lower = draft.root != letters;
  if (lower) {
    if (draft.elements.size() < 3 || !written_like_symbol(draft))
      return false;
    draft.note(SymbolDeviation::lower_case_prefix, first.span);
    first.text = draft.root + first.text.substr(letters.size());
  }
  if (draft.elements.size() == 1)
    return false;
  if (draft.elements.size() == 2)
    return two_elements(first.text, draft.elements[1].text);
  return true;
}

}  // namespace unlint
