#include <algorithm>
#include <array>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"

namespace unlint {
namespace {

// Where the text of an element stands in the prose, if it stands there as it is.
std::size_t place_in(const RawElement& element, std::size_t offset) {
  return element.span.begin + offset;
}

// Cuts an element in two; `gap` bytes between them are dropped.
void cut(SymbolDraft& draft, std::size_t index, std::size_t at, std::size_t gap) {
  RawElement& element = draft.elements[index];
  RawElement second{element.text.substr(at + gap), {place_in(element, at + gap), element.span.end}};
  element.text.resize(at);
  element.span.end = place_in(element, at);
  draft.elements.insert(draft.elements.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                        std::move(second));
}

bool is_type_or_suffix(const Component* code) {
  return code && code->kind != Component::Class::body && code->numbered == Component::Numbered::yes;
}

// 79.SR.37 and L.14.Rev.1 are two elements each, with a dot where a stroke belongs.
std::size_t dotted(std::string_view text) {
  for (std::size_t dot = text.find('.'); dot != std::string_view::npos;
       dot = text.find('.', dot + 1)) {
    if (dot == 0 || !is_figure(text[dot - 1]))
      continue;
    const std::string_view rest = text.substr(dot + 1);
    const std::string_view letters = leading_letters(rest);
    if (!letters.empty() && component(letters) && char_at(rest, letters.size()) == '.')
      return dot;
  }
  return std::string_view::npos;
}

// 53Add.2 and Add.1Corr.1: the stroke is missing.
std::size_t glued(std::string_view text) {
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (!is_figure(text[at - 1]) || !is_ascii_letter(text[at]))
      continue;
    const std::string_view rest = text.substr(at);
    const std::string_view letters = leading_letters(rest);
    const std::string_view figures =
        rest.substr(letters.size() + (char_at(rest, letters.size()) == '.' ? 1 : 0));
    const bool dot = char_at(rest, letters.size()) == '.';
    if (is_type_or_suffix(component(letters)) && !figures.empty() && is_figure(figures[0]) &&
        (dot || letters.size() > 2))
      return at;
  }
  return std::string_view::npos;
}

// A/75/7-Add.1
std::size_t hyphened(std::string_view text) {
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    if (at > 0 && is_figure(text[at - 1]) && is_suffix(rest) && rest.size() > 3)
      return at;
  }
  return std::string_view::npos;
}

// CCPR/C/KEN/CO.4, ISBA/25/C.19: the codes of papers that a stroke follows.
bool is_paper(const SymbolDraft& draft, std::string_view code) {
  static constexpr std::array<std::string_view, 5> papers = {"CO", "Q", "QPR", "RQ", "GC"};
  if (draft.root == "ISBA")
    return code == "A" || code == "C" || code == "LTC";
  return draft.root.size() > 2 && draft.elements[1].text == "C" &&
         std::find(papers.begin(), papers.end(), code) != papers.end();
}

// E/CN.72020/L.5: where the year begins that is glued to the number of a body.
std::size_t glued_year(const SymbolDraft& draft, std::size_t index) {
  const std::string& text = draft.elements[index].text;
  const std::size_t dot = leading_letters(text).size();
  constexpr std::size_t year_size = 4;
  if (text.size() < dot + 1 + year_size + 1 || text.size() > dot + 1 + year_size + 3 ||
      text[dot] != '.' || !is_number(std::string_view(text).substr(dot + 1)) ||
      index + 1 >= draft.elements.size())
    return std::string_view::npos;
  const Component* code = component(std::string_view(text).substr(0, dot));
  if (!code || code->kind != Component::Class::body)
    return std::string_view::npos;
  const std::size_t at = text.size() - year_size;
  const int year = number(std::string_view(text).substr(at));
  const std::string& next = draft.elements[index + 1].text;
  return year >= 1978 && year <= 2035 && (is_number(next) || is_numbered_type(next))
             ? at
             : std::string_view::npos;
}

// A/RES.75/254, FCCC/CP.2015/10: a full stop after the last code of a series that takes none.
std::size_t stopped(const SymbolDraft& draft, std::size_t index) {
  const std::string& text = draft.elements[index].text;
  const std::size_t dot = leading_letters(text).size();
  if (dot == 0 || dot + 1 >= text.size() || text[dot] != '.' || !is_figure(text[dot + 1]) ||
      !is_number(std::string_view(text).substr(0, text.find('(')).substr(dot + 1)))
    return std::string_view::npos;
  const std::string_view letters = std::string_view(text).substr(0, dot);
  if (index > 1 && is_paper(draft, letters))
    return dot;
  const Component* code = component(letters);
  if (dot < 2 || (code && code->numbered == Component::Numbered::yes))
    return std::string_view::npos;
  std::string prefix = draft.root;
  for (std::size_t i = 1; i < index; ++i)
    prefix += '/' + draft.elements[i].text;
  (prefix += '/') += letters;
  const Series* series = series_of(prefix);
  const bool by_year = series && series->numbering == "year" && text.size() == dot + 5;
  const bool takes_stop = code && code->numbered == Component::Numbered::either && !by_year;
  if (!series || series->prefix != prefix || takes_stop)
    return std::string_view::npos;
  const std::string_view numbering = series->numbering;
  const bool after_stroke = (numbering.starts_with("year") || numbering.starts_with("session") ||
                             numbering.starts_with("running")) &&
                            numbering.find("dot") == std::string_view::npos &&
                            !numbering.ends_with("(roman)");
  return after_stroke ? dot : std::string_view::npos;
}

}  // namespace

void split_elements(SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string text = draft.elements[i].text;
    const std::size_t begin = draft.elements[i].span.begin;
    if (const std::size_t dot = dotted(text); dot != std::string::npos) {
      draft.note(SymbolDeviation::dot_for_stroke, {begin + dot, begin + dot + 1});
      cut(draft, i, dot, 1);
    } else if (const std::size_t stop = stopped(draft, i); stop != std::string::npos) {
      draft.note(SymbolDeviation::dot_for_stroke, {begin + stop, begin + stop + 1});
      cut(draft, i, stop, 1);
    } else if (const std::size_t year = glued_year(draft, i); year != std::string::npos) {
      draft.note(SymbolDeviation::missing_stroke, draft.elements[i].span);
      cut(draft, i, year, 0);
    } else if (const std::size_t hyphen = hyphened(text); hyphen != std::string::npos) {
      draft.note(SymbolDeviation::hyphen_for_stroke, {begin + hyphen, begin + hyphen + 1});
      cut(draft, i, hyphen, 1);
    } else if (const std::size_t at = glued(text); at != std::string::npos) {
      // “Add.1Add.1” is more likely printed twice than an addendum to an addendum.
      const bool twice = std::string_view(text).substr(0, at) == std::string_view(text).substr(at);
      draft.note(twice ? SymbolDeviation::suffix_order : SymbolDeviation::missing_stroke,
                 draft.elements[i].span);
      cut(draft, i, at, 0);
    }
  }
}

}  // namespace unlint
