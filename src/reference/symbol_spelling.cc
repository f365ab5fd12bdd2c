#include <algorithm>
#include <iterator>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

// 79.SR.37 and L.14.Rev.1 are two elements each, with a dot where a stroke belongs.
void split_elements(SymbolDraft& draft) {
  if (draft.symbol.foreign)
    return;
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string text = draft.elements[i].text;
    for (std::size_t dot = text.find('.'); dot != std::string::npos;
         dot = text.find('.', dot + 1)) {
      if (dot == 0 || !is_figure(text[dot - 1]))
        continue;
      const std::string_view rest = std::string_view(text).substr(dot + 1);
      const std::string_view letters = leading_letters(rest);
      if (letters.empty() || !component(letters) || char_at(rest, letters.size()) != '.')
        continue;
      const std::size_t place = draft.text.find('.', draft.elements[i].span.begin + dot);
      draft.note(SymbolDeviation::dot_for_stroke, {place, place + 1});
      RawElement second{std::string(rest), {place + 1, draft.elements[i].span.end}};
      draft.elements[i].text.resize(dot);
      draft.elements[i].span.end = place;
      draft.elements.insert(draft.elements.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                            std::move(second));
      break;
    }
  }
}

std::string_view code_for(const Component& code, std::string_view letters) {
  return written_code(letters).empty() ? code.code : written_code(letters);
}

void strip_zeros(SymbolDraft& draft, RawElement& element, std::size_t from) {
  std::size_t zeros = from;
  while (zeros + 1 < element.text.size() && element.text[zeros] == '0')
    ++zeros;
  if (zeros == from)
    return;
  draft.note(SymbolDeviation::leading_zero, element.span);
  element.text.erase(from, zeros - from);
}

// A/S27/2, A/ES10/273
void judge_special_session(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  if (index != 1 || draft.root != "A")
    return;
  const std::string_view letters = leading_letters(element.text);
  if ((letters == "S" || letters == "ES") &&
      is_number(std::string_view(element.text).substr(letters.size()))) {
    draft.note(SymbolDeviation::special_session, element.span);
    element.text.insert(letters.size(), "-");
  }
}

// P.V.86 is PV.86
void judge_extra_dots(SymbolDraft& draft, RawElement& element) {
  std::string joined;
  std::size_t at = 0;
  while (at + 1 < element.text.size() && is_ascii_letter(element.text[at]) &&
         element.text[at + 1] == '.') {
    joined += element.text[at];
    at += 2;
  }
  if (joined.size() < 2 || !is_number(std::string_view(element.text).substr(at)))
    return;
  const Component* code = component(joined);
  if (!code || code->numbered == Component::Numbered::no)
    return;
  draft.note(SymbolDeviation::extra_dot, element.span);
  element.text = joined + '.' + element.text.substr(at);
}

void judge_case(SymbolDraft& draft, RawElement& element, std::string_view letters) {
  if (letters.size() < 2 || letters.size() > 12)
    return;
  const char after = char_at(element.text, letters.size());
  if (after != '\0' && after != '.' && after != '(' && !is_figure(after))
    return;
  std::string written(written_code(letters));
  const Component* code = component(letters);
  // UNEP/EA.4/Res.1 and IDB.47/Dec.7, but A/RES/75/1.
  if (code && (code->code == "RES" || code->code == "DEC") && after == '.')
    written = code->code == "RES" ? "Res" : "Dec";
  if (written.empty() || written == letters)
    return;
  if (code && code->kind != Component::Class::suffix && upper(letters) == letters &&
      upper(written) != written && after != '.')
    return;
  const bool suffix = code && code->kind == Component::Class::suffix;
  draft.note(suffix ? SymbolDeviation::suffix_case : SymbolDeviation::wrong_case_component,
             element.span);
  element.text.replace(0, letters.size(), written);
}

void judge_element(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  if (is_number(element.text)) {
    strip_zeros(draft, element, 0);
    return;
  }
  judge_special_session(draft, index);
  const std::string_view letters = leading_letters(element.text);
  if (letters.empty())
    return;
  if (const Component* code = missing_dot(element.text)) {
    draft.note(SymbolDeviation::missing_dot, element.span);
    element.text =
        std::string(code_for(*code, letters)) + '.' + element.text.substr(letters.size());
    return;
  }
  judge_extra_dots(draft, element);
  const std::string_view code_letters = leading_letters(element.text);
  judge_case(draft, element, code_letters);
  const std::size_t dot = element.text.find('.');
  if (dot != std::string::npos && is_number(std::string_view(element.text).substr(dot + 1)))
    strip_zeros(draft, element, dot + 1);
}

// A/CONF/157/24 and A/75/7/Add/1: a stroke where a dot belongs.
void join_codes(SymbolDraft& draft) {
  static constexpr std::string_view bodies[] = {"AC", "C", "CN", "CONF"};
  static constexpr std::string_view types[] = {"L", "PV", "SR", "CRP", "Add", "Corr", "Rev"};
  if (draft.root != "A" && draft.root != "E" && draft.root != "S" && draft.root != "T")
    return;
  for (std::size_t i = 1; i + 1 < draft.elements.size(); ++i) {
    const std::string& text = draft.elements[i].text;
    const bool body =
        i == 1 && std::find(std::begin(bodies), std::end(bodies), text) != std::end(bodies);
    const bool type =
        i > 1 && std::find(std::begin(types), std::end(types), text) != std::end(types);
    if ((!body && !type) || !is_number(draft.elements[i + 1].text) ||
        draft.elements[i + 1].text.size() > 4)
      continue;
    draft.note(SymbolDeviation::stroke_for_dot,
               {draft.elements[i].span.end, draft.elements[i + 1].span.begin});
    draft.elements[i].text += '.' + draft.elements[i + 1].text;
    draft.elements[i].span.end = draft.elements[i + 1].span.end;
    draft.elements.erase(draft.elements.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

}  // namespace

void judge_spelling(SymbolDraft& draft) {
  split_elements(draft);
  for (std::size_t i = 1; i < draft.elements.size(); ++i)
    judge_element(draft, i);
  join_codes(draft);
}

}  // namespace unlint
