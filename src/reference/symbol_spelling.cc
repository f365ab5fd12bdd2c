#include <algorithm>
#include <iterator>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

void strip_zeros(SymbolDraft& draft, RawElement& element, std::size_t from) {
  std::size_t zeros = from;
  while (zeros + 1 < element.text.size() && element.text[zeros] == '0')
    ++zeros;
  if (zeros == from)
    return;
  draft.note(SymbolDeviation::leading_zero, element.span);
  element.text.erase(from, zeros - from);
}

// The oldest documents of the Council are kept in catalogues as E/0437.
bool keeps_zeros(const SymbolDraft& draft, std::size_t index) {
  return index == 1 && draft.root == "E" && draft.elements[1].text.size() == 4;
}

// A/S27/2, A/ES10/273
void judge_special_session(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::string_view letters = leading_letters(element.text);
  const std::string_view rest = std::string_view(element.text).substr(letters.size());
  const bool place = index == 1 ? draft.root == "A"
                                : index == 2 && (draft.elements[1].text == "HRC" ||
                                                 draft.elements[1].text == "RES");
  if (!place || (upper(letters) != "S" && upper(letters) != "ES") || rest.empty())
    return;
  const bool closed_up = is_number(rest);
  // A/ES-X/273, A/ES.10/273
  const bool other = (rest[0] == '-' || rest[0] == '.') && is_number(rest.substr(1));
  if (!closed_up && !(other && (rest[0] == '.' || upper(letters) != letters)))
    return;
  draft.note(SymbolDeviation::special_session, element.span);
  element.text = upper(letters) + '-' + std::string(closed_up ? rest : rest.substr(1));
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
  element.text = std::string(code->code) + '.' + element.text.substr(at);
}

// The way the letters of an element are written; empty where any way is right.
std::string written_letters(std::string_view letters, char after) {
  const Component* code = component(letters);
  // UNEP/EA.4/Res.1, IDB.47/Dec.7 and A/CONF.236/2023/DEC.3, but A/RES/75/1.
  if (code && (code->code == "RES" || code->code == "DEC") && after == '.') {
    if (letters == "DEC")
      return {};
    return code->code == "RES" ? "Res" : "Dec";
  }
  return std::string(written_code(letters));
}

void judge_case(SymbolDraft& draft, RawElement& element) {
  const std::string_view letters = leading_letters(element.text);
  if (letters.empty() || letters.size() > 12)
    return;
  const char after = char_at(element.text, letters.size());
  if (after != '\0' && after != '.' && after != '(' && !is_figure(after))
    return;
  std::string written = written_letters(letters, after);
  const Component* code = component(letters);
  // l.45, c.3
  if (letters.size() == 1 && after == '.' && code)
    written = code->code;
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

void judge_missing_dot(SymbolDraft& draft, RawElement& element, const Component& code) {
  const std::string letters(leading_letters(element.text));
  const std::string written = written_letters(letters, '.');
  draft.note(SymbolDeviation::missing_dot, element.span);
  element.text = (written.empty() ? std::string(code.code) : written) + '.' +
                 element.text.substr(letters.size());
}

void judge_element(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  if (is_number(element.text)) {
    if (!keeps_zeros(draft, index))
      strip_zeros(draft, element, 0);
    return;
  }
  judge_special_session(draft, index);
  if (leading_letters(element.text).empty() || is_special_session(element.text))
    return;
  if (const Component* code = missing_dot(element.text)) {
    judge_missing_dot(draft, element, *code);
    return;
  }
  judge_extra_dots(draft, element);
  judge_case(draft, element);
  const std::size_t dot = element.text.find('.');
  if (dot != std::string::npos && is_number(std::string_view(element.text).substr(dot + 1)))
    strip_zeros(draft, element, dot + 1);
}

template <typename Words>
bool is_one_of(std::string_view text, const Words& words) {
  return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

// Must this code, which stands alone, be joined to the number that follows it?
bool takes_number(const SymbolDraft& draft, std::size_t index) {
  static constexpr std::string_view organs[] = {"A", "E", "S", "T"};
  static constexpr std::string_view bodies[] = {"AC", "C", "CN", "CONF"};
  static constexpr std::string_view parts[] = {"Sub", "SC", "WG"};
  static constexpr std::string_view types[] = {"L", "PV", "SR", "CRP", "WP"};
  static constexpr std::string_view suffixes[] = {"Add", "Corr", "Rev", "Amend"};
  const std::string& text = draft.elements[index].text;
  const std::size_t size = draft.elements[index + 1].text.size();
  const bool last = index + 2 == draft.elements.size() || is_suffix(draft.elements[index + 2].text);
  if (is_one_of(text, suffixes))
    return index > 1 && size <= 3;
  if (draft.root == "NPT")
    return text == "CONF" && index == 1 && size == 4;
  if (draft.root == "UNEP")
    return text == "EA" && index == 1 && size <= 2;
  const bool organ = is_one_of(draft.root, organs);
  if (organ && index == 1 && is_one_of(text, bodies))
    return size <= 3;
  if ((organ || draft.root == "CTOC") && index > 1 && is_one_of(text, parts))
    return size <= 2 && !last;
  if (!is_one_of(text, types) || !last || draft.root == "WT")
    return false;
  return index > 1 ? is_number(draft.elements[index - 1].text) || organ
                   : draft.root == "S" && text == "PV";
}

// A/CONF/157/24 and A/75/7/Add/1: a stroke where a dot belongs.
void join_codes(SymbolDraft& draft) {
  for (std::size_t i = 1; i + 1 < draft.elements.size(); ++i) {
    if (!is_number(draft.elements[i + 1].text) || !takes_number(draft, i))
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
