#include <algorithm>
#include <string>
#include <string_view>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_repair.h"
#include "reference/symbol_shape.h"
#include "text/roman.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

// A/RE/75/254: resolutions of which a letter is lost.
void judge_lost_letter(SymbolDraft& draft) {
  std::string rest;
  for (std::size_t i = 2; i < draft.elements.size(); ++i)
    rest += '/' + draft.elements[i].text;
  if (!is_complete(draft.root + "/RES" + rest.substr(0, rest.find('('))))
    return;
  draft.note(SymbolDeviation::unknown_component, draft.elements[1].span);
  draft.elements[1].text = "RES";
}

// A/75/7/Cor.1, A/HCR/37/73: letters that are one slip away from a code.
void judge_misspelt_code(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::string_view letters = leading_letters(element.text);
  // No body of the Assembly is called so: A/RC/40/71.
  const bool cut_short =
      draft.root == "A"sv && index == 1 && (letters == "RC"sv || letters == "HR"sv);
  // Nor of any organ so: A/RE/75/254, S/ES/1325 (2000).
  if (draft.root.size() == 1 && index == 1 && draft.elements.size() > 2 &&
      (element.text == "RE"sv || element.text == "RS"sv || element.text == "ES"sv)) {
    judge_lost_letter(draft);
    return;
  }
  if (letters.size() < 2 || letters.size() > 8 || (component(letters) && !cut_short) ||
      (!written_code(letters).empty() && !cut_short) || roman_value(letters) > 0 ||
      (letters.size() == 3 && index > 1 && letters == element.text &&
       draft.elements[index - 1].text == "C"sv))
    return;
  const char after = char_at(element.text, letters.size());
  if (after != '\0' && after != '.' && after != '(')
    return;
  std::string before;
  std::string rest = element.text.substr(letters.size());
  for (std::size_t i = 0; i < draft.elements.size(); ++i)
    (i < index ? before : rest) += i < index   ? draft.elements[i].text + '/'
                                   : i > index ? '/' + draft.elements[i].text
                                               : std::string();
  // S/RRES/1325(2000)
  if (draft.root == "S"sv)
    rest.resize(std::min(rest.find('('), rest.size()));
  const std::string meant = meant_code(before, letters, rest);
  if (meant.empty())
    return;
  draft.note(SymbolDeviation::unknown_component, element.span);
  element.text.replace(0, letters.size(), meant);
}

}  // namespace

void judge_misspelt_codes(SymbolDraft& draft) {
  for (std::size_t i = draft.fixed; i < draft.elements.size(); ++i)
    judge_misspelt_code(draft, i);
}

}  // namespace unlint
