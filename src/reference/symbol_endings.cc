#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_shape.h"

namespace unlint {
namespace {

using namespace std::string_view_literals;

// A/69/Add.1/53: the number of the document stands last; without it there is no document.
bool mend_inner_suffix(SymbolDraft& draft, std::size_t index) {
  RawElement& suffix = draft.elements[index - 1];
  RawElement& number = draft.elements[index];
  if (draft.joint || index + 1 != draft.elements.size() || index < 3 ||
      (!is_number(number.text) && !is_numbered_type(number.text)))
    return false;
  std::string stem = draft.elements[0].text;
  for (std::size_t i = 1; i + 1 < index; ++i)
    stem += '/' + draft.elements[i].text;
  if (is_complete(stem) || !is_complete(stem + '/' + number.text + '/' + suffix.text))
    return false;
  draft.note(SymbolDeviation::suffix_order, {suffix.span.begin, number.span.end});
  std::swap(suffix.text, number.text);
  return true;
}

// A/69/53/Corr.1/Add.1, A/69/Add.1/53
void judge_suffixes(SymbolDraft& draft) {
  for (std::size_t i = 2; i < draft.own_elements(); ++i) {
    const std::string& before = draft.elements[i - 1].text;
    const std::string& here = draft.elements[i].text;
    const std::string_view code = leading_letters(here);
    if (!is_suffix(before) || before.find('.') == std::string::npos)
      continue;
    if (mend_inner_suffix(draft, i))
      continue;
    const bool after_corrigendum =
        leading_letters(before) == "Corr"sv && (code == "Add"sv || code == "Rev"sv);
    if (after_corrigendum || before == here || is_number(here) || is_numbered_type(here))
      draft.doubt(SymbolDeviation::suffix_order,
                  {draft.elements[i - 1].span.begin, draft.elements[i].span.end});
  }
}

// CRPD/C/PRK/1/Q
void judge_paper_order(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 5> papers = {"CO", "Q", "QPR", "RQ", "FCO"};
  if (draft.own_elements() < 5 || !is_country(draft.elements[2].text) ||
      !is_number(draft.elements[3].text) ||
      std::find(papers.begin(), papers.end(), draft.elements[4].text) == papers.end() ||
      draft.own_elements() > 5)
    return;
  draft.note(SymbolDeviation::suffix_order,
             {draft.elements[3].span.begin, draft.elements[4].span.end});
  std::swap(draft.elements[3].text, draft.elements[4].text);
}

// A/75/7/Add., A/61/L.
void judge_incomplete(SymbolDraft& draft) {
  const RawElement& last = draft.elements.back();
  const std::string_view letters = leading_letters(last.text);
  const Component* code = component(letters);
  const char next = char_at(draft.text, draft.end);
  const bool stop = last.text.size() == letters.size() + 1 && last.text.back() == '.';
  const bool open = letters == last.text && next == '.';
  // A/75/7/
  if (next == '/' && !draft.joint && ends_at(draft.text, draft.end + 1)) {
    draft.note(SymbolDeviation::incomplete, {draft.end, draft.end + 1});
    draft.symbol.repair_certain = draft.symbol.repair_certain && draft.elements.size() > 2;
    ++draft.end;
    return;
  }
  if (draft.joint || letters.empty() || !code || code->numbered != Component::Numbered::yes ||
      (!stop && !open) || (open && code->kind == Component::Class::body))
    return;
  // The addenda of the opium board bear no number: E/OB/11/Add.
  if (draft.root == "E"sv &&
      (draft.elements[1].text == "OB"sv || draft.elements[1].text == "INCB"sv)) {
    draft.elements.back().text += open ? "." : "";
    draft.end += open ? 1 : 0;
    return;
  }
  if (open)
    ++draft.end;
  draft.doubt(SymbolDeviation::incomplete, last.span);
}

// A/RES/75/245B, A/RES/75/254A-C: the letter of a part follows a space. Letters that may be a
// language's are left to the next judge.
bool judge_part_letter(SymbolDraft& draft) {
  static constexpr std::string_view language_letters = "EFSRCA";
  RawElement& last = draft.elements.back();
  if (draft.joint || draft.elements.size() != 4 || draft.elements[1].text != "RES"sv)
    return false;
  const std::size_t figures = figures_end(last.text, 0);
  const std::string_view letters = std::string_view(last.text).substr(figures);
  const bool range = letters.size() == 3 && is_ascii_capital(letters[0]) && letters[1] == '-' &&
                     letters[0] < letters[2] && is_ascii_capital(letters[2]);
  const bool part = letters.size() == 1 && is_ascii_capital(letters[0]) &&
                    language_letters.find(letters[0]) == std::string_view::npos;
  if (figures == 0 || (!range && !part))
    return false;
  draft.note(SymbolDeviation::resolution_bracket, last.span);
  last.text.insert(figures, " ");
  return true;
}

// A/RES/77/188E, CTOC/COP/2008/19-E
void judge_language_letter(SymbolDraft& draft) {
  static constexpr std::string_view letters = "EFSRCA";
  RawElement& last = draft.elements.back();
  // A/75/7(E)
  if (const std::size_t open = last.text.find('(');
      open != std::string::npos && open > 0 && open + 3 == last.text.size() &&
      is_figure(last.text[open - 1]) &&
      (draft.elements[1].text != "RES"sv || draft.elements.size() == 4) &&
      letters.find(last.text[open + 1]) != std::string_view::npos) {
    draft.note(SymbolDeviation::language_letter, last.span);
    last.text.resize(open);
    return;
  }
  const std::string& text = last.text;
  if (draft.joint || text.size() < 2 || letters.find(text.back()) == std::string_view::npos)
    return;
  const bool dashed = text[text.size() - 2] == '-';
  const std::string_view stem = std::string_view(text).substr(0, text.size() - (dashed ? 2 : 1));
  if (stem.empty() || !is_figure(stem.back()))
    return;
  // The letter of a part of a resolution is another matter.
  if (draft.elements[1].text == "RES"sv && !dashed) {
    draft.doubt(SymbolDeviation::language_letter, last.span);
    return;
  }
  draft.note(SymbolDeviation::language_letter, last.span);
  last.text.resize(stem.size());
}

// “E. F. Smith”, “E.F. Smith”: after the first initial, does a name follow?
bool begins_name(std::string_view text, std::size_t at) {
  return is_ascii_capital(char_at(text, char_at(text, at) == ' ' ? at + 1 : at));
}

// “A/75/7 E.”: the letter of a language after a space, and nothing after it.
void judge_spaced_letter(SymbolDraft& draft) {
  static constexpr std::string_view letters = "EFSRC";
  static constexpr std::string_view ends = ".,;)\n";
  const char letter = char_at(draft.text, draft.end + 1);
  const char next = char_at(draft.text, draft.end + 2);
  if (draft.joint || draft.elements.size() < 3 || draft.elements[1].text == "RES"sv ||
      draft.elements.back().text.empty() || char_at(draft.text, draft.end) != ' ' ||
      letter == '\0' || letters.find(letter) == std::string_view::npos ||
      ends.find(next) == std::string_view::npos ||
      (next == '.' && begins_name(draft.text, draft.end + 3)) ||
      !is_figure(draft.elements.back().text.back()))
    return;
  draft.note(SymbolDeviation::language_letter, {draft.end, draft.end + 2});
  draft.end += 2;
}

bool is_treaty_body(const std::string& root) {
  static constexpr std::array<std::string_view, 8> bodies = {"CCPR", "CERD", "CEDAW", "CAT",
                                                             "CRC",  "CMW",  "CRPD",  "CED"};
  return std::find(bodies.begin(), bodies.end(), root) != bodies.end();
}

// CRPD/C/KP/Q/1: the report of a country that is none.
void judge_country(SymbolDraft& draft) {
  static constexpr std::array<std::string_view, 6> papers = {"CO", "Q", "QPR", "RQ", "FCO", "PR"};
  const bool committee = (is_treaty_body(draft.root) && draft.elements[1].text == "C"sv) ||
                         (draft.root == "E"sv && draft.elements[1].text == "C.12"sv);
  if (!committee || draft.own_elements() < 4)
    return;
  const std::string& code = draft.elements[2].text;
  const std::string& next = draft.elements[3].text;
  const bool reports =
      is_number(next) || std::find(papers.begin(), papers.end(), next) != papers.end();
  if (reports && leading_letters(code) == code && upper(code) == code && code.size() > 1 &&
      code.size() < (is_number(next) ? 4 : 5) && !component(code) && !is_country(code))
    draft.doubt(SymbolDeviation::unknown_country, draft.elements[2].span);
}

void judge_placeholder(SymbolDraft& draft) {
  for (std::size_t i = 1; i < draft.elements.size(); ++i) {
    const std::string_view text = draft.elements[i].text;
    const std::string_view last = text.substr(text.rfind('.') + 1);
    if (text.find('_') != std::string_view::npos ||
        (last.size() > 1 && last.find_first_not_of("xX") == std::string_view::npos &&
         (last != "XX"sv || is_numbered_type(text))))
      draft.doubt(SymbolDeviation::placeholder, draft.elements[i].span);
  }
}

}  // namespace

void judge_endings(SymbolDraft& draft) {
  judge_suffixes(draft);
  judge_paper_order(draft);
  judge_incomplete(draft);
  if (!judge_part_letter(draft))
    judge_language_letter(draft);
  judge_spaced_letter(draft);
  judge_country(draft);
  judge_placeholder(draft);
}

}  // namespace unlint
