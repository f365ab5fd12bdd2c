#include "authority/fact.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.h"

namespace unlint {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Bodies whose resolutions bear a symbol; the others' are named by word.
bool has_resolution_symbols(std::string_view body) {
  constexpr std::array<std::string_view, 5> bodies = {"A", "S", "E", "A/HRC", "T"};
  return std::find(bodies.begin(), bodies.end(), body) != bodies.end();
}

}  // namespace

std::string fact_key(std::string_view symbol) {
  symbol = without_outer_spaces(symbol);
  std::string key;
  for (std::size_t at = 0; at < symbol.size(); ++at) {
    const char c = symbol[at];
    if (c == ' ' && at + 1 < symbol.size() && symbol[at + 1] == '(')
      continue;
    // 75/257B; but not the "A" of "A/HRC" or a letter with more after it.
    const bool ends = at + 1 == symbol.size() || symbol[at + 1] == '-' || symbol[at + 1] == ' ';
    if (is_capital(c) && ends && !key.empty() && (is_digit(key.back()) || key.back() == ')'))
      key += ' ';
    key += c;
  }
  return key;
}

std::string fact_key(std::string_view body, std::string_view word, std::string_view number) {
  body = without_outer_spaces(body);
  number = without_outer_spaces(number);
  // 2200 A (XXI): the letters follow the bracket in a symbol.
  std::string letters;
  std::string plain(number);
  if (const std::size_t open = plain.find('('); open != std::string::npos) {
    std::size_t begin = plain.find(' ');
    if (begin < open && is_capital(plain[begin + 1])) {
      letters = std::string(without_outer_spaces(plain.substr(begin, open - begin)));
      plain = plain.substr(0, begin) + plain.substr(open);
    }
  }
  const bool symbol = word == "resolution" && has_resolution_symbols(body);
  std::string key(body);
  key += symbol ? "/RES/" : " " + std::string(word) + " ";
  key += plain;
  if (!letters.empty())
    key += " " + letters;
  return fact_key(key);
}

}  // namespace unlint
