#include "reference/symbol_separator.h"

#include <string>

#include "authority/series.h"
#include "reference/reading.h"

namespace unlint {
namespace {

bool is_known_code(std::string_view word) { return component(word) || !written_code(word).empty(); }

bool is_roman_word(std::string_view word) {
  return word.find_first_not_of("IVXLC") == std::string_view::npos;
}

// “A/75/7 / A/75/8” are two symbols.
bool begins_another(std::string_view text, std::size_t at, const RawSymbol& symbol) {
  const std::size_t end = letters_end(text, at);
  const std::string_view word = text.substr(at, end - at);
  const bool numbered_root = word == "IDB" || word == "GC" || word == "PBC";
  return symbol.elements.size() > 1 && is_figure(symbol.elements.back().text.back()) &&
         (char_at(text, end) == '/' || (char_at(text, end) == '.' && numbered_root)) &&
         is_known_root(word);
}

// TD/ B/66/4, ICCD/ COP(14)/23: does the register know a series that goes on so?
bool names_body(std::string_view text, std::size_t at, const RawSymbol& symbol) {
  std::string prefix;
  for (const RawElement& element : symbol.elements)
    prefix += element.text + '/';
  std::size_t end = at;
  while (is_ascii_letter(char_at(text, end)) || is_figure(char_at(text, end)) ||
         char_at(text, end) == '.')
    ++end;
  if (!is_ascii_capital(char_at(text, at)) ||
      (char_at(text, end) != '/' && char_at(text, end) != '('))
    return false;
  const std::size_t known = prefix.size();
  const Series* series = series_of(prefix.append(text.substr(at, end - at)));
  return series && series->prefix.size() > known;
}

// After a stroke and a space, does the symbol go on?
bool goes_on_after_space(std::string_view text, std::size_t at) {
  if (is_figure(char_at(text, at)))
    return true;
  const std::size_t end = letters_end(text, at);
  if (end == at)
    return false;
  const std::string_view word = text.substr(at, end - at);
  const char after = char_at(text, end);
  // A/ ES-10/273
  if (dash_length(text, end) > 0 && (word == "S" || word == "ES"))
    return is_figure(char_at(text, end + dash_length(text, end)));
  if (after == '.' && is_known_code(word))
    return is_figure(char_at(text, end + 1)) ||
           (is_ascii_capital(word[0]) && is_roman_word(text.substr(end + 1, 1)));
  // A / RES / 75 / 267
  const bool stroke = stroke_length(text, spaces_end(text, end)) > 0;
  return stroke && is_ascii_capital(word[0]) &&
         (is_known_code(word) || (after == '/' && (is_country(word) || is_roman_word(word))));
}

// After a stroke that stands apart from the element before it (“TD/B /EFD/1”).
bool goes_on(std::string_view text, std::size_t at) {
  const char c = char_at(text, at);
  if (!is_ascii_capital(c))
    return goes_on_after_space(text, at);
  const std::size_t end = letters_end(text, at);
  const char after = char_at(text, end);
  return after == '/' || after == '.' || goes_on_after_space(text, at);
}

// S/AC.37/2003/(1455)/1: the number of the resolution in brackets.
bool is_bracketed_number(std::string_view text, std::size_t at) {
  const std::size_t end = figures_end(text, at + 1);
  return char_at(text, at) == '(' && end > at + 1 && char_at(text, end) == ')' &&
         char_at(text, end + 1) == '/';
}

bool begins_element(std::string_view text, std::size_t at) {
  const char c = char_at(text, at);
  if (c == '(')
    return is_bracketed_number(text, at);
  if (c == '[')
    return placeholder_length(text, at) > 0;
  return is_figure(c) || is_ascii_letter(c) || c == '_' ||
         (at < text.size() && static_cast<unsigned char>(c) >= 0x80 &&
          (look_alike(decode(text, at).value) || translated_suffix(text, at)));
}

// A full stop that belongs to neither element: “A/C.5./78”, “A/75/.L.4”.
bool is_stray_stop(std::string_view text, std::size_t at, std::string_view element) {
  const Component* code = component(element);
  return char_at(text, at) == '.' && (!code || code->numbered != Component::Numbered::yes) &&
         stroke_length(text, at + 1) > 0 &&
         begins_element(text, at + 1 + stroke_length(text, at + 1));
}

// “A/HRC 44/45”, “S/RES 1325 (2000)”: do the figures at a place number a document of the series
// that has been read so far?
bool numbers_document(std::string_view text, std::size_t at, const RawSymbol& symbol) {
  const std::size_t end = figures_end(text, at);
  if (end == at || end - at > 4 || symbol.elements.size() < 2)
    return false;
  const bool stroke = char_at(text, end) == '/' && (is_figure(char_at(text, end + 1)) ||
                                                    is_ascii_capital(char_at(text, end + 1)));
  const std::size_t bracket = spaces_end(text, end);
  const bool year = char_at(text, bracket) == '(' &&
                    figures_end(text, bracket + 1) == bracket + 5 &&
                    char_at(text, bracket + 5) == ')';
  if (!stroke && !year)
    return false;
  std::string prefix;
  for (const RawElement& element : symbol.elements)
    prefix += (prefix.empty() ? "" : "/") + element.text;
  const Series* series = series_of(prefix);
  if (!series || series->prefix != prefix)
    return false;
  if (year)
    return series->numbering.ends_with("(year)");
  const bool by_year = series->numbering.starts_with("year");
  return (by_year || series->numbering.starts_with("session")) && end - at == (by_year ? 4 : 2);
}

// “A/75/7 Add.1”, “A/C.3/61 L.45”: a space for the stroke, of which only a suffix or the number of
// a paper leaves no doubt.
std::optional<std::size_t> before_suffix(std::string_view text, std::size_t end,
                                         RawSymbol& symbol) {
  if (char_at(text, end) != ' ')
    return {};
  const std::size_t at = end + 1;
  if (is_figure(char_at(text, at)) && numbers_document(text, at, symbol)) {
    symbol.deviations.push_back({SymbolDeviation::missing_stroke, {end, at}});
    return at;
  }
  const std::size_t letters = letters_end(text, at);
  const std::string_view code = text.substr(at, letters - at);
  const bool suffix = code == "Add" || code == "Corr" || code == "Rev";
  const bool paper = code == "L" || code == "SR" || code == "PV" || code == "WP" || code == "CRP";
  if (!is_figure(text[end - 1]) || symbol.elements.size() < 2 || (!suffix && !paper) ||
      char_at(text, letters) != '.' || !is_figure(char_at(text, letters + 1)))
    return {};
  symbol.deviations.push_back({SymbolDeviation::missing_stroke, {end, at}});
  return at;
}

}  // namespace

std::optional<std::size_t> read_separator(std::string_view text, std::size_t end,
                                          RawSymbol& symbol) {
  const std::size_t deviations = symbol.deviations.size();
  const auto note = [&](SymbolDeviation deviation, std::size_t from, std::size_t to) {
    symbol.deviations.push_back({deviation, {from, to}});
  };
  if (!symbol.elements.empty() && is_stray_stop(text, end, symbol.elements.back().text)) {
    note(SymbolDeviation::extra_dot, end, end + 1);
    ++end;
  }
  const std::size_t stroke = spaces_end(text, end);
  const std::size_t length = stroke_length(text, stroke);
  if (length == 0)
    return before_suffix(text, end, symbol);
  if (stroke > end)
    note(SymbolDeviation::inner_space, end, stroke);
  if (text.substr(stroke, length) != "/")
    note(SymbolDeviation::wrong_stroke, stroke, stroke + length);
  std::size_t next = stroke + length;
  const std::size_t second = spaces_end(text, next);
  if (char_at(text, second) == '/' && begins_element(text, second + 1)) {
    note(SymbolDeviation::doubled_stroke, stroke, second + 1);
    next = second + 1;
  } else if (char_at(text, next) == '.' && begins_element(text, next + 1)) {
    note(SymbolDeviation::extra_dot, next, next + 1);
    ++next;
  }
  const std::size_t after_spaces = spaces_end(text, next);
  if (after_spaces > next)
    note(SymbolDeviation::inner_space, next, after_spaces);
  const bool spaced = after_spaces > next || stroke > end;
  const bool element_follows = !spaced ? begins_element(text, next)
                               : begins_another(text, after_spaces, symbol) ? false
                               : names_body(text, after_spaces, symbol)     ? true
                               : after_spaces > next ? goes_on_after_space(text, after_spaces)
                                                     : goes_on(text, next);
  if (element_follows)
    return after_spaces;
  symbol.deviations.resize(deviations);
  return {};
}

}  // namespace unlint
