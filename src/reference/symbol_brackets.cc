#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "authority/instruments.h"
#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_draft.h"
#include "reference/symbol_part.h"
#include "text/roman.h"

namespace unlint {
namespace {

constexpr std::size_t most_spaces = 3;  // between a symbol and a bracket that belongs to it

// Is it a word that no article stands before, so that “A” is the letter of a part?
bool follows_no_article(std::string_view word) {
  static constexpr std::array<std::string_view, 11> words = {"and", "or", "of", "on",  "to",   "in",
                                                             "by",  "as", "is", "was", "which"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

// “A/RES/75/253 A-C”: the letter or letters after a space, and their end; `at` where none stand.
std::size_t letters_after(std::string_view text, std::size_t at) {
  if (char_at(text, at) != ' ' || !is_ascii_capital(char_at(text, at + 1)) ||
      letters_end(text, at + 1) != at + 2 || stroke_length(text, at + 2) > 0)
    return at;
  // “in A/RES/75/1 A working group is established”
  if (char_at(text, at + 2) == ' ' && letters_end(text, at + 3) > at + 3 &&
      !is_ascii_capital(char_at(text, at + 3)) && text[at + 1] == 'A' &&
      !follows_no_article(text.substr(at + 3, letters_end(text, at + 3) - at - 3)))
    return at;
  const std::size_t dash = dash_length(text, at + 2);
  const std::size_t second = at + 2 + dash;
  if (dash > 0 && is_ascii_capital(char_at(text, second)) &&
      letters_end(text, second) == second + 1)
    return second + 1;
  return at + 2;
}

void append_letters(SymbolDraft& draft, std::size_t at, std::size_t end) {
  draft.symbol.canonical += ' ';
  draft.symbol.canonical += draft.text[at + 1];
  if (end > at + 2) {
    draft.symbol.canonical += '-';
    draft.symbol.canonical += draft.text[end - 1];
  }
}

// The year or the roman session in brackets; empty where there is none.
std::string_view year_or_session(std::string_view text, std::size_t bracket) {
  if (char_at(text, bracket) != '(')
    return {};
  std::size_t close = bracket + 1;
  while (is_figure(char_at(text, close)) || is_ascii_capital(char_at(text, close)) ||
         char_at(text, close) == '-')
    ++close;
  const std::string_view inside = text.substr(bracket + 1, close - bracket - 1);
  if (char_at(text, close) != ')' || inside.empty())
    return {};
  const std::size_t dash = inside.find('-');
  const bool year = is_number(inside) && inside.size() == 4;
  return year || is_roman(dash == std::string_view::npos ? inside : inside.substr(dash + 1))
             ? inside
             : std::string_view();
}

// The same where the bracket is not closed, “S/RES/1325 (2000 and”: the year that the resolution
// has, and no other.
std::string_view unclosed_year(const SymbolDraft& draft, std::size_t bracket) {
  const std::string_view text = draft.text;
  const std::size_t end = figures_end(text, bracket + 1);
  const char next = char_at(text, end);
  if (draft.root != "S" || char_at(text, bracket) != '(' || end != bracket + 5 ||
      letters_end(text, end) > end || next == ')' || next == '/' || dash_length(text, end) > 0 ||
      !is_number(draft.elements[2].text))
    return {};
  const std::string_view year = text.substr(bracket + 1, end - bracket - 1);
  const std::optional<CouncilResolution> known = council_resolution(number(draft.elements[2].text));
  return known && known->year == number(year) ? year : std::string_view();
}

// S/RES/2282-2016
void split_dashed_year(SymbolDraft& draft) {
  RawElement& last = draft.elements.back();
  const std::size_t dash = last.text.find('-');
  if (draft.elements.size() != 3 || draft.root != "S" || dash == std::string::npos ||
      !is_number(std::string_view(last.text).substr(0, dash)) ||
      !is_number(std::string_view(last.text).substr(dash + 1)) || last.text.size() != dash + 5)
    return;
  RawElement year{last.text.substr(dash + 1), {last.span.begin + dash + 1, last.span.end}};
  last.text.resize(dash);
  last.span.end = last.span.begin + dash;
  draft.elements.push_back(std::move(year));
}

// S/RES/1325/2000, S/RES/2000/1325: the year without its brackets.
bool read_stroke_year(SymbolDraft& draft) {
  split_dashed_year(draft);
  if (draft.elements.size() != 4 || draft.root != "S" || !is_number(draft.elements[3].text))
    return false;
  std::string serial = draft.elements[2].text;
  std::string year = draft.elements[3].text;
  const std::optional<CouncilResolution> swapped = council_resolution(number(year));
  if (swapped && std::to_string(swapped->year) == serial)
    std::swap(serial, year);
  if (year.size() != 4)
    return false;
  draft.note(SymbolDeviation::resolution_bracket, draft.elements[3].span);
  draft.symbol.canonical = "S/RES/" + serial + '(' + year + ')';
  return true;
}

// A/RES/217(III)A, A/RES/217/III
bool read_roman(SymbolDraft& draft) {
  std::string& last = draft.elements.back().text;
  const std::size_t close = last.find(')');
  if (draft.elements.size() == 3 && close != std::string::npos && close + 2 == last.size() &&
      is_ascii_capital(last.back())) {
    draft.note(SymbolDeviation::resolution_bracket, draft.elements.back().span);
    draft.symbol.canonical.insert(draft.symbol.canonical.size() - 1, " ");
    return true;
  }
  if (draft.elements.size() != 4 || draft.root != "A" || !is_roman(last) ||
      !is_number(draft.elements[2].text))
    return false;
  draft.note(SymbolDeviation::resolution_bracket, draft.elements[3].span);
  draft.symbol.canonical = "A/RES/" + draft.elements[2].text + '(' + last + ')';
  return true;
}

// S/RES/1325
void miss_year(SymbolDraft& draft) {
  if (draft.root != "S" || draft.elements.size() != 3 || !is_number(draft.elements[2].text))
    return;
  const std::optional<CouncilResolution> known = council_resolution(number(draft.elements[2].text));
  if (!known) {
    draft.doubt(SymbolDeviation::missing_council_year, draft.elements[2].span);
    return;
  }
  draft.note(SymbolDeviation::missing_council_year, draft.elements[2].span);
  draft.symbol.canonical += '(' + std::to_string(known->year) + ')';
}

// S/RES/1325 (2001): another year than that of the resolution, or a number not yet reached in it.
void judge_council_bracket(SymbolDraft& draft, std::size_t bracket, std::string_view inside) {
  const std::string& serial = draft.elements[2].text;
  if (draft.root != "S" || !is_number(serial) || !is_number(inside))
    return;
  const std::optional<CouncilResolution> known = council_resolution(number(serial));
  const std::optional<CouncilResolution> last = council_resolution(last_council_resolution());
  const bool beyond =
      !known && last && number(serial) > last->number && number(inside) < last->year;
  if (beyond || (known && known->year != number(inside)))
    draft.doubt(SymbolDeviation::impossible_year, {bracket + 1, bracket + 1 + inside.size()});
}

// “S/RES/1325 (2000 and”
bool read_unclosed_year(SymbolDraft& draft, std::size_t bracket) {
  const std::string_view year = unclosed_year(draft, bracket);
  if (year.empty())
    return false;
  draft.end = bracket + 1 + year.size();
  draft.note(SymbolDeviation::unbalanced_bracket, {bracket, draft.end});
  draft.symbol.canonical += '(' + std::string(year) + ')';
  return true;
}

// S/RES/955 (1994), A/RES/217 A (III), A/RES/72/262 C, A/RES/74/250 A-B
void read_resolution_bracket(SymbolDraft& draft) {
  if (read_stroke_year(draft) || read_roman(draft))
    return;
  const std::size_t letters = letters_after(draft.text, draft.end);
  const std::size_t bracket = spaces_end(draft.text, letters);
  const bool numbered = draft.elements.size() == 3 && bracket <= letters + most_spaces;
  const std::string_view inside =
      numbered ? year_or_session(draft.text, bracket) : std::string_view();
  if (inside.empty() && numbered && read_unclosed_year(draft, bracket))
    return;
  if (inside.empty()) {
    miss_year(draft);
    if (letters == draft.end || draft.elements.size() < 4)
      return;
    append_letters(draft, draft.end, letters);
    draft.end = letters;
    return;
  }
  if (bracket > letters + 1)
    draft.note(SymbolDeviation::resolution_bracket, {letters, bracket});
  judge_council_bracket(draft, bracket, inside);
  draft.symbol.canonical += '(' + std::string(inside) + ')';
  const std::size_t before = draft.end;
  draft.end = bracket + inside.size() + 2;
  if (letters > before) {
    append_letters(draft, before, letters);
  } else if (const std::size_t after = letters_after(draft.text, draft.end);
             after > draft.end && !is_number(inside)) {
    append_letters(draft, draft.end, after);
    draft.end = after;
  }
}

// "S/RES/1325 (2000)" and "A/RES/217 A (III)", as texts write them.
std::string written_resolution(const std::string& canonical) {
  const std::size_t open = canonical.find('(');
  const std::size_t close = canonical.find(')');
  if (open == std::string::npos || close == std::string::npos)
    return {};
  return canonical.substr(0, open) + canonical.substr(close + 1) + ' ' +
         canonical.substr(open, close + 1 - open);
}

// A/75/5 (Vol. II)/Corr.1
void read_suffix_after(SymbolDraft& draft) {
  while (char_at(draft.text, draft.end) == '/') {
    RawSymbol more = read_elements(draft.text, draft.end + 1, {0, draft.text.size()});
    if (more.elements.empty() || !is_suffix(more.elements[0].text))
      return;
    SymbolDraft suffix(draft.text, std::move(more), {0, draft.text.size()}, draft.series);
    suffix.elements.insert(suffix.elements.begin(), draft.elements.front());
    judge_spelling(suffix);
    for (std::size_t i = 1; i < suffix.elements.size(); ++i)
      draft.symbol.canonical += '/' + suffix.elements[i].text;
    draft.symbol.deviations.insert(draft.symbol.deviations.end(), suffix.symbol.deviations.begin(),
                                   suffix.symbol.deviations.end());
    draft.end = suffix.end;
  }
}

// The sign that closes what the sign at an offset opens, and the length of both; empty for none.
std::string_view closing(std::string_view text, std::size_t at) {
  if (char_at(text, at) == '(')
    return ")";
  if (char_at(text, at) == '[')
    return "]";
  return starts_with(text, at, "（") ? "）" : std::string_view();
}

void add_part(SymbolDraft& draft, SymbolDeviation deviation, const std::string& written,
              std::size_t end) {
  draft.note(deviation, {draft.end, end});
  draft.symbol.canonical += " (" + part_in_english(written) + ")";
  draft.end = end;
  read_suffix_after(draft);
}

// “A/75/5 (Vol. II of”, “A/75/5 Vol. II)”, “A/75/5 Vol. II”
void read_unbalanced_part(SymbolDraft& draft, std::size_t at) {
  const NamedPart part = part_at(draft.text.substr(at));
  const std::size_t end = at + part.size;
  const char next = char_at(draft.text, end);
  // “(Part I, chap. III)” closes later; “A/75/5 Vol. II, para. 3” is left alone.
  const bool opened = at > 0 && draft.text[at - 1] == '(';
  const std::size_t close = draft.text.find(')', end);
  const bool ends =
      opened && (close == std::string_view::npos || draft.text.find('(', end) < close);
  if (part.written.empty() || ((next == ',' || next == ';') && !ends) || next == '-' || next == '/')
    return;
  // A bracket opened before the symbol closes after it.
  const std::string_view before = draft.text.substr(0, draft.elements.front().span.begin);
  const std::size_t open = before.rfind('(');
  const bool within = open != std::string_view::npos && before.find(')', open) == std::string::npos;
  const bool closes = next == ')' && (!within || char_at(draft.text, end + 1) == ')');
  add_part(draft, SymbolDeviation::unbalanced_bracket, part.written, end + (closes ? 1 : 0));
}

std::string without_spaces(std::string_view text) {
  std::string letters(text);
  letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
  return letters;
}

// (Part I), (Vol. II)/Corr.1
void read_part(SymbolDraft& draft) {
  std::size_t bracket = spaces_end(draft.text, draft.end);
  // A/75/5/Part I
  if (char_at(draft.text, bracket) == '/' &&
      !part_at(draft.text.substr(bracket + 1)).written.empty())
    ++bracket;
  const std::string_view close_sign = closing(draft.text, bracket);
  if (bracket > draft.end + (close_sign.empty() ? 1 : most_spaces))
    return;
  if (close_sign.empty()) {
    if (bracket > draft.end)
      read_unbalanced_part(draft, bracket);
    return;
  }
  const std::size_t inside_begin = bracket + close_sign.size();
  const std::size_t close = draft.text.find(close_sign, inside_begin);
  const std::string_view inside = close == std::string_view::npos || close - bracket > 40
                                      ? std::string_view()
                                      : draft.text.substr(inside_begin, close - inside_begin);
  const std::string written = written_part(inside);
  if (written.empty() || written.size() > inside.size() + 6) {
    if (close_sign == ")" && (inside.empty() || inside.find('(') != std::string_view::npos))
      read_unbalanced_part(draft, inside_begin);
    return;
  }
  const std::size_t end = close + close_sign.size();
  if (bracket != draft.end + 1 || written != inside || close_sign != ")") {
    const bool spaced = without_spaces(written) == without_spaces(inside) && close_sign != "]";
    add_part(draft, spaced ? SymbolDeviation::bracket_spacing : SymbolDeviation::part_spelling,
             written, end);
    return;
  }
  // Part IIII
  const std::string_view numeral = std::string_view(written).substr(written.rfind(' ') + 1);
  if (numeral.size() > 1 && is_roman(numeral) && roman_value(numeral) == 0)
    draft.doubt(SymbolDeviation::impossible_roman, {inside_begin, close});
  draft.symbol.canonical += " (" + part_in_english(written) + ")";
  draft.end = end;
  read_suffix_after(draft);
}

}  // namespace

// (Part I), (Vol. II), (1994), (III) and the part letter of a resolution.
void read_brackets(SymbolDraft& draft) {
  const bool own_series = draft.root == "A" || draft.root == "S";
  if (draft.elements.size() >= 3 && draft.elements[1].text == "RES" && !draft.joint) {
    read_resolution_bracket(draft);
    draft.symbol.text.end = draft.end;
    if (own_series)
      draft.symbol.written = written_resolution(draft.symbol.canonical);
    return;
  }
  read_part(draft);
  draft.symbol.text.end = draft.end;
}

}  // namespace unlint
