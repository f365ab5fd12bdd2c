#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "text/roman.h"
#include "text/suggest.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

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
// So do tribunals count.
bool keeps_zeros(const SymbolDraft& draft, std::size_t index) {
  static constexpr std::array<std::string_view, 4> tribunals = {"UNDT", "UNAT", "ITLOS", "ICTR"};
  if (std::find(tribunals.begin(), tribunals.end(), draft.root) != tribunals.end())
    return true;
  return index == 1 && draft.root == "E"sv && draft.elements[1].text.size() == 4;
}

// A/S27/2, A/ES10/273
void judge_special_session(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::string_view letters = leading_letters(element.text);
  const std::string_view rest = std::string_view(element.text).substr(letters.size());
  const bool place = index == 1 ? draft.root == "A"sv
                                : index == 2 && (draft.elements[1].text == "HRC"sv ||
                                                 draft.elements[1].text == "RES"sv);
  if (!place || (upper(letters) != "S"sv && upper(letters) != "ES"sv) || rest.empty())
    return;
  const bool closed_up = is_number(rest);
  // A/ES.10/273
  const bool other = (rest[0] == '-' || rest[0] == '.') && is_number(rest.substr(1));
  // A/ES-X/273
  const int session = rest[0] == '-' ? roman_value(rest.substr(1)) : 0;
  if (!closed_up && session == 0 && !(other && (rest[0] == '.' || upper(letters) != letters)))
    return;
  draft.note(SymbolDeviation::special_session, element.span);
  element.text =
      upper(letters) + '-' +
      (session > 0 ? std::to_string(session) : std::string(closed_up ? rest : rest.substr(1)));
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
  // H.R.C, R.E.S
  if (!joined.empty() && at + 1 == element.text.size() && is_ascii_letter(element.text[at])) {
    joined += element.text[at++];
    if (joined.size() > 2 && !written_code(joined).empty()) {
      draft.note(SymbolDeviation::extra_dot, element.span);
      element.text = written_code(joined);
    }
    return;
  }
  if (joined.size() < 2 || !is_number(std::string_view(element.text).substr(at)))
    return;
  const Component* code = component(joined);
  if (!code || code->numbered == Component::Numbered::no)
    return;
  draft.note(SymbolDeviation::extra_dot, element.span);
  element.text = std::string(code->code) + '.' + element.text.substr(at);
}

// Add-1, SR-11: a hyphen for the full stop.
void judge_hyphen(SymbolDraft& draft, RawElement& element) {
  const std::string_view letters = leading_letters(element.text);
  if (letters.empty() || char_at(element.text, letters.size()) != '-' ||
      !is_number(std::string_view(element.text).substr(letters.size() + 1)))
    return;
  const Component* code = component(letters);
  if (!code || code->numbered != Component::Numbered::yes || code->code != letters)
    return;
  draft.note(SymbolDeviation::missing_dot, element.span);
  element.text[letters.size()] = '.';
}

// The way the letters of an element are written; empty where any way is right.
std::string written_letters(std::string_view letters, char after) {
  const Component* code = component(letters);
  // UNEP/EA.4/Res.1, IDB.47/Dec.7 and A/CONF.236/2023/DEC.3, but A/RES/75/1.
  if (code && (code->code == "RES"sv || code->code == "DEC"sv) && after == '.') {
    if (letters == "DEC"sv)
      return {};
    return code->code == "RES"sv ? "Res" : "Dec";
  }
  return std::string(written_code(letters));
}

// A/Res/75/1, where A/HRC/44/Res.5 and E/2019/Dec.3 would be something else.
bool names_resolutions(const SymbolDraft& draft, const RawElement& element) {
  return &element == &draft.elements[1] && draft.elements.size() > 2 &&
         (element.text == "Res"sv || element.text == "Dec"sv) &&
         (draft.root == "A"sv || draft.root == "S"sv || draft.root == "E"sv);
}

// UNEP/OZL.PRO.30/11: the one code whose second half has small letters too.
void judge_ozone_case(SymbolDraft& draft, RawElement& element) {
  if (draft.root != "UNEP"sv || (element.text[0] != 'O' && element.text[0] != 'o'))
    return;
  for (const std::string_view code : {"OzL.Pro", "OzL.Conv"})
    if (upper(element.text).starts_with(upper(code)) && !element.text.starts_with(code)) {
      draft.note(SymbolDeviation::wrong_case_component, element.span);
      element.text.replace(0, code.size(), code);
    }
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
  if (names_resolutions(draft, element))
    written = upper(letters);
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

void judge_missing_dot(SymbolDraft& draft, RawElement& element) {
  const std::string letters(leading_letters(element.text));
  const std::string written = written_letters(letters, '.');
  draft.note(SymbolDeviation::missing_dot, element.span);
  element.text =
      (written.empty() ? upper(letters) : written) + '.' + element.text.substr(letters.size());
}

// CAT/C31 and ISBA/25/C19 are misprints of another kind: the code stands alone.
bool stands_alone(const SymbolDraft& draft, const RawElement& element) {
  static constexpr std::array<std::string_view, 9> roots = {"CCPR", "CERD", "CEDAW", "CAT", "CRC",
                                                            "CMW",  "CRPD", "CED",   "ISBA"};
  return element.text[0] == 'C' && leading_letters(element.text).size() == 1 &&
         std::find(roots.begin(), roots.end(), draft.root) != roots.end();
}

// CBD/WG2020/3/3 is named for a year.
bool is_named_for_year(const RawElement& element) {
  return element.text.size() == 6 && element.text.starts_with("WG20");
}

// C.l, CO/l: a small letter, where nothing but a number stands.
bool is_lone_one(const SymbolDraft& draft, std::size_t index) {
  const std::string& text = draft.elements[index].text;
  const std::string& before = draft.elements[index - 1].text;
  const Component* code = component(before);
  return text.size() > 1
             ? text.ends_with(".l")
             : text == "l"sv && index > 1 && index + 1 == draft.elements.size() &&
                   (is_number(before) || is_country(before) || (code && code->code == before));
}

// 2O18, 20l5, 50I: letters among figures.
void judge_letters_for_figures(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::size_t begin = leading_letters(element.text).size();
  const char sign = char_at(element.text, begin);
  const std::size_t from = begin > 0 && (sign == '.' || sign == '-') ? begin + 1 : 0;
  const std::size_t end = std::min(element.text.find('(', from), element.text.size());
  const std::string_view rest = std::string_view(element.text).substr(from, end - from);
  // The letters of a resolution's parts are capitals at its end.
  const bool part = draft.elements[1].text == "RES"sv && index + 1 == draft.elements.size() &&
                    element.text.back() == 'I';
  if (rest.empty() || part || rest.find_first_of("OolI") == std::string_view::npos ||
      (rest.find_first_of("0123456789") == std::string_view::npos && !is_lone_one(draft, index)) ||
      rest.find_first_not_of("0123456789OolI") != std::string_view::npos)
    return;
  draft.note(SymbolDeviation::look_alike, element.span);
  const auto first = element.text.begin() + static_cast<std::ptrdiff_t>(from);
  std::transform(first, first + static_cast<std::ptrdiff_t>(rest.size()), first, [](char c) {
    return c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c;
  });
}

// Rev.I: a roman numeral, or a letter, for the figure.
void judge_roman_suffix(SymbolDraft& draft, RawElement& element) {
  const std::size_t dot = element.text.find('.');
  if (dot == std::string::npos || !is_suffix(element.text))
    return;
  std::string numeral = element.text.substr(dot + 1);
  if (numeral == "l"sv)
    numeral = "I";
  const int value = roman_value(numeral);
  if (value == 0)
    return;
  draft.note(SymbolDeviation::look_alike, element.span);
  element.text.replace(dot + 1, std::string::npos, std::to_string(value));
}

// The suffix that letters with a capital are one slip away from, "Add" for "Adn", "Dad" and "Ass";
// empty for none.
std::string_view misspelt_suffix(std::string_view letters) {
  static constexpr std::array<std::string_view, 4> suffixes = {"Add", "Corr", "Rev", "Amend"};
  if (letters.size() < 2 || !is_ascii_capital(letters[0]) || is_ascii_capital(letters[1]) ||
      component(letters))
    return {};
  // The key beside the right one, struck twice.
  if (letters == "Ass"sv || letters == "Aff"sv)
    return suffixes[0];
  const std::string capitals = upper(letters);
  const auto* const found = std::find_if(
      suffixes.begin(), suffixes.end(),
      [&](std::string_view suffix) { return is_one_edit_away(capitals, upper(suffix)); });
  return found == suffixes.end() ? std::string_view() : *found;
}

// Addendum.1, Cor.1
void judge_suffix_word(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::size_t dot = element.text.find('.');
  if (dot == std::string::npos || index < 2 ||
      !is_number(std::string_view(element.text).substr(dot + 1)))
    return;
  const std::string_view word = std::string_view(element.text).substr(0, dot);
  std::string_view suffix = suffix_of_word(word);
  if (suffix.empty())
    suffix = misspelt_suffix(word);
  if (suffix.empty())
    return;
  draft.note(SymbolDeviation::unknown_component, element.span);
  element.text.replace(0, dot, suffix);
}

// prk and fra, vi and viii: countries and roman numerals have no other case.
void judge_capitals(SymbolDraft& draft, std::size_t index) {
  RawElement& element = draft.elements[index];
  const std::size_t dot = element.text.find('.');
  const std::size_t from = dot == std::string::npos ? 0 : dot + 1;
  const std::string capitals = upper(std::string_view(element.text).substr(from));
  if (capitals.empty() || !is_ascii_letter(capitals[0]) || element.text.substr(from) == capitals)
    return;
  const bool country = from == 0 && index > 1 && capitals.size() == 3 && is_country(capitals) &&
                       (draft.elements[1].text == "C"sv || draft.elements[1].text == "C.12"sv ||
                        draft.elements[2].text == "WG.6"sv);
  const bool numeral = roman_value(capitals) > 0 && leading_letters(capitals) == capitals &&
                       draft.root.size() > 2 && index + 1 < draft.elements.size();
  if (!country && !numeral)
    return;
  draft.note(country ? SymbolDeviation::wrong_case_component : SymbolDeviation::impossible_roman,
             element.span);
  element.text = element.text.substr(0, from) + capitals;
}

void judge_element(SymbolDraft& draft, std::size_t index) {
  judge_letters_for_figures(draft, index);
  judge_suffix_word(draft, index);
  judge_roman_suffix(draft, draft.elements[index]);
  RawElement& element = draft.elements[index];
  if (is_number(element.text)) {
    if (!keeps_zeros(draft, index))
      strip_zeros(draft, element, 0);
    return;
  }
  judge_special_session(draft, index);
  if (leading_letters(element.text).empty() || is_special_session(element.text))
    return;
  if (missing_dot(element.text) && !stands_alone(draft, element) && !is_named_for_year(element)) {
    judge_missing_dot(draft, element);
    return;
  }
  judge_extra_dots(draft, element);
  judge_hyphen(draft, element);
  judge_ozone_case(draft, element);
  judge_case(draft, element);
  judge_capitals(draft, index);
  const std::size_t dot = element.text.find('.');
  if (dot != std::string::npos && is_number(std::string_view(element.text).substr(dot + 1)) &&
      !keeps_zeros(draft, index))
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
  static constexpr std::string_view climate_types[] = {"INF", "MISC"};
  static constexpr std::string_view suffixes[] = {"Add", "Corr", "Rev", "Amend"};
  const std::string& text = draft.elements[index].text;
  const std::size_t size = draft.elements[index + 1].text.size();
  const bool last = index + 2 == draft.elements.size() || is_suffix(draft.elements[index + 2].text);
  if (is_one_of(text, suffixes))
    return index > 1 && size <= 3;
  if (draft.root == "FCCC"sv && is_one_of(text, climate_types))
    return last && index > 1;
  if (draft.root == "E"sv && text == "NL"sv)
    return index == 1;
  if (draft.root == "CD"sv || draft.root == "LC"sv)
    return index == 1 && text == (draft.root == "CD"sv ? "PV" : "L") && size > 1;
  if (text == "SR"sv && index == 2 && draft.elements[1].text == "C"sv && draft.root.size() > 2)
    return last;
  if (draft.root == "NPT"sv)
    return text == "CONF"sv && index == 1 && size == 4;
  if (draft.root == "UNEP"sv)
    return text == "EA"sv && index == 1 && size <= 2;
  const bool organ = is_one_of(draft.root, organs);
  if (organ && index == 1 && is_one_of(text, bodies))
    return size <= 3;
  if ((organ || draft.root == "CTOC"sv) && index > 1 && is_one_of(text, parts))
    return size <= 2 && !last;
  if (!is_one_of(text, types) || !last || draft.root == "WT"sv)
    return false;
  return index > 1 ? is_number(draft.elements[index - 1].text) || organ
                   : draft.root == "S"sv && text == "PV"sv;
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
  for (std::size_t i = draft.fixed; i < draft.elements.size(); ++i)
    judge_element(draft, i);
  join_codes(draft);
  judge_misspelt_codes(draft);
}

}  // namespace unlint
