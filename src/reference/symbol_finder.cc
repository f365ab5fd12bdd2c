#include "reference/symbol_finder.h"

#include <algorithm>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_garbled.h"
#include "reference/symbol_judge.h"
#include "reference/symbol_reader.h"
#include "reference/symbol_shape.h"
#include "text/roman.h"

namespace unlint {
namespace {

// The beginning of the letters that end at `end`, those of a script without spaces left out:
// “文件A”.
std::size_t code_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_ascii_letter(text[begin - 1]))
    --begin;
  constexpr char32_t first_ideograph = 0x2E80;
  const bool glued = begin > 0 && static_cast<unsigned char>(text[begin - 1]) >= 0x80 &&
                     decode_before(text, begin).value < first_ideograph;
  return glued ? letters_begin(text, begin) : begin;
}

// Is what ends at `end` the whole prefix of a series, “A/HRC”?
bool ends_series(std::string_view text, std::size_t end, std::size_t floor) {
  std::size_t begin = end;
  while (begin > floor &&
         (is_ascii_letter(text[begin - 1]) || text[begin - 1] == '/' || text[begin - 1] == '.'))
    --begin;
  const std::string_view prefix = text.substr(begin, end - begin);
  const Series* series = prefix.find('/') < prefix.size() ? series_of(prefix) : nullptr;
  return series && series->prefix == prefix;
}

// Is what ends at `end`, before a space and a stroke, of a symbol? A word before the stroke is
// another matter: “see /A/75/7”.
bool belongs_before_stroke(std::string_view text, std::size_t end, std::size_t floor) {
  std::size_t figures = end;
  while (figures > floor && is_figure(text[figures - 1]))
    --figures;
  // IDB.47 /20
  if (figures < end) {
    const std::size_t letters = figures > floor ? figures - 1 : figures;
    return text[letters] == '.' && is_known_root(text.substr(code_begin(text, letters),
                                                             letters - code_begin(text, letters)));
  }
  const std::size_t begin = code_begin(text, end);
  const std::string_view word = text.substr(begin, end - begin);
  const char before = char_before(text, begin);
  // CED/C/IRQ /CO/1, CCW/CONF.VI /11
  if ((before == '/' && is_country(word)) || (before == '.' && roman_value(word) > 0))
    return true;
  // TD/B /C.I/43, ECE/EB.AIR /144
  if ((before == '/' || before == '.') && ends_series(text, end, floor))
    return true;
  return is_known_root(word) ||
         (is_ascii_capital(word[0]) && (component(word) || !written_code(word).empty()));
}

// Where a symbol goes on before the spaces that end at `at`: A/ 75/7, A /75/7, A/CONF. 157/24; `at`
// where it does not.
std::size_t before_spaces(std::string_view text, std::size_t at, std::size_t figures,
                          std::size_t floor) {
  std::size_t before = at;
  while (before > floor && text[before - 1] == ' ')
    --before;
  if (before == floor)
    return at;
  const char previous = text[before - 1];
  const bool after_stroke = previous == '/' || previous == '\\' ||
                            (before >= floor + 3 && stroke_length(text, before - 3) == 3);
  if (after_stroke)
    return before;
  if (stroke_length(text, at) > 0 && (is_ascii_letter(previous) || is_figure(previous)))
    return belongs_before_stroke(text, before, floor) ? before : at;
  // A/CONF 216/5, A/CONF .216/5
  if (is_ascii_letter(previous) && (at == figures || text[at] == '.')) {
    const std::size_t letters = letters_begin(text, before);
    const Component* code = letters > floor && stroke_length(text, letters - 1) > 0
                                ? component(text.substr(letters, before - letters))
                                : nullptr;
    const std::string_view word = text.substr(letters, before - letters);
    const bool session = (word == "ES" || word == "S") && letters > floor + 1;  // A/ES 10/273
    // A/HRC 44/45
    const bool series = at == figures && letters > floor && text[letters - 1] == '/' &&
                        is_ascii_capital(previous) && ends_series(text, before, floor);
    return session || series || (code && code->numbered != Component::Numbered::no) ? before : at;
  }
  // A/ES- 10/273, A/ES -10/273
  if (const std::size_t end = previous == '-' ? before - 1 : before;
      (previous == '-' && at == figures) || (text[at] == '-' && at + 1 == figures)) {
    const std::size_t begin = letters_begin(text, end);
    const std::string_view word = text.substr(begin, end - begin);
    return (word == "ES" || word == "S") && begin > floor + 1 && text[begin - 1] == '/' ? before
                                                                                        : at;
  }
  if (previous != '.' || at != figures)
    return at;
  const std::size_t letters = letters_begin(text, before - 1);
  const bool after_code = letters > floor && letters < before - 1 &&
                          stroke_length(text, letters - 1) > 0 &&
                          component(text.substr(letters, before - 1 - letters));
  return after_code ? before : at;
}

// The begin of a character outside ASCII that ends at `at`, if it may stand in a symbol; else `at`.
std::size_t before_foreign(std::string_view text, std::size_t at, std::size_t floor) {
  const CodePoint point = decode_before(text, at);
  const std::size_t begin = at - point.length;
  const bool stroke = stroke_length(text, begin) == point.length || point.value == 0xFF0E;
  const bool dash = dash_length(text, begin) == 3 && begin > floor && text[begin - 1] == 'S';
  return stroke || dash || look_alike(point.value) ? begin : at;
}

// The place before the character that ends at `at`, if that belongs to a symbol; else `at`.
std::size_t step_back(std::string_view text, std::size_t at, std::size_t figures,
                      std::size_t floor) {
  const char c = text[at - 1];
  if (is_ascii_letter(c) || is_figure(c) || c == '-' || c == '.' || c == '/' || c == '\\')
    return at - 1;
  if (c == ' ')
    return before_spaces(text, at, figures, floor);
  // A/CN,4/682
  if (c == ',') {
    const std::size_t letters = letters_begin(text, at - 1);
    return letters > floor && letters < at - 1 && stroke_length(text, letters - 1) > 0 &&
                   component(text.substr(letters, at - 1 - letters))
               ? at - 1
               : at;
  }
  // ICCD/COP(14)/23
  if (c == ')' || (c == '(' && at >= floor + 2 && is_ascii_letter(text[at - 2])))
    return at - 1;
  return static_cast<unsigned char>(c) < 0x80 ? at : before_foreign(text, at, floor);
}

// The beginning of the run of symbol characters that ends at `figures`; `figures` where no stroke
// is among them.
std::size_t token_begin(std::string_view text, std::size_t figures, std::size_t floor) {
  static constexpr std::string_view no_beginning = ".-/\\ )(";
  constexpr std::size_t longest = 160;  // no symbol is; a run of thousands is looked at once
  std::size_t at = figures;
  bool stroke_seen = false;
  while (at > floor) {
    if (figures - at > longest)
      return figures;
    const std::size_t next = step_back(text, at, figures, floor);
    if (next == at)
      break;
    at = next;
    stroke_seen = stroke_seen || stroke_length(text, at) > 0;
  }
  if (!stroke_seen)
    return figures;
  while (at < figures && no_beginning.find(text[at]) != std::string_view::npos)
    ++at;
  return at;
}

// S-2014-123, A-60-251, A.60.251, A_60_251: another sign where every stroke belongs. Only of the
// three organs, and only where the numbers leave no doubt.
std::optional<Symbol> find_hyphened(std::string_view text, std::size_t figures, Span block,
                                    std::size_t floor) {
  if (figures < floor + 2 ||
      (text[figures - 1] != '-' && text[figures - 1] != '.' && text[figures - 1] != '_'))
    return {};
  const char sign = text[figures - 1];
  const char organ = text[figures - 2];
  if ((organ != 'A' && organ != 'S' && organ != 'E') ||
      (figures - 2 > block.begin && text[figures - 3] != ' ' && text[figures - 3] != '('))
    return {};
  const std::size_t middle = figures_end(text, figures);
  const std::size_t end = figures_end(text, middle + 1);
  const int value = number(text.substr(figures, middle - figures));
  const bool numbered = organ == 'A' ? value > 30 && value < 100 : value > 1977 && value < 2100;
  // What goes on is a file name or a number of another kind.
  const char next = char_at(text, end);
  const char after = char_at(text, end + 1);
  const bool goes_on =
      is_ascii_letter(next) || next == '_' ||
      ((next == sign || next == '.') && (is_ascii_letter(after) || is_figure(after)));
  if (char_at(text, middle) != sign || end == middle + 1 || end > block.end || !numbered ||
      end - middle > 5 || goes_on)
    return {};
  Symbol symbol;
  symbol.text = {figures - 2, end};
  symbol.canonical = std::string(1, organ) + '/' +
                     std::string(text.substr(figures, middle - figures)) + '/' +
                     std::string(text.substr(middle + 1, end - middle - 1));
  symbol.deviations.push_back({SymbolDeviation::hyphen_for_stroke, symbol.text});
  return symbol;
}

// Is it worth asking what else may have been meant: a part that is neither number nor code, or
// signs after it that lead on to more?
bool is_doubtful(std::string_view text, const Symbol& symbol) {
  const std::size_t end = symbol.text.end;
  const std::size_t sign = end + std::max<std::size_t>(dash_length(text, end), 1);
  // A/75-5 (Vol. II), but not A/RES/217 A
  const std::size_t space = symbol.canonical.find(' ');
  if (symbol.foreign || (space != std::string::npos && symbol.canonical[space + 1] != '('))
    return false;
  if (std::any_of(symbol.deviations.begin(), symbol.deviations.end(), [](const auto& each) {
        return each.deviation == SymbolDeviation::unknown_series ||
               each.deviation == SymbolDeviation::misspelt_series ||
               each.deviation == SymbolDeviation::placeholder;
      }))
    return true;
  const bool leads_on =
      (is_figure(char_at(text, sign)) || is_ascii_letter(char_at(text, sign))) &&
      (dash_length(text, end) > 0 || char_at(text, end) == '.' || char_at(text, end) == ',' ||
       char_at(text, end) == ':' || char_at(text, end) == '|');
  return leads_on || !is_complete(std::string_view(symbol.canonical).substr(0, space));
}

}  // namespace

std::optional<Symbol> find_symbol(std::string_view text, std::size_t figures, Span block,
                                  std::size_t floor, const std::vector<OwnSeries>& series) {
  floor = std::max(floor, block.begin);
  const std::size_t begin = token_begin(text, figures, floor);
  if (begin >= figures) {
    if (std::optional<Symbol> symbol = find_hyphened(text, figures, block, floor))
      return symbol;
    return find_garbled(text, figures, block, floor);
  }
  // The path /a/75/414 is none.
  const bool path = begin > floor && text[begin - 1] == '/' && is_ascii_letter(text[begin]) &&
                    !is_ascii_capital(text[begin]);
  if (is_figure(text[begin]) || path)
    return {};
  RawSymbol raw = read_elements(text, begin, block);
  std::optional<Symbol> symbol;
  if (raw.end > figures && raw.elements.size() > 1)
    symbol = judge_symbol(text, std::move(raw), block, series);
  if (symbol && !is_doubtful(text, *symbol))
    return symbol;
  if (std::optional<Symbol> garbled = find_garbled(text, figures, block, floor))
    return garbled;
  return symbol;
}

}  // namespace unlint
