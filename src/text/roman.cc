#include "text/roman.h"

#include <array>
#include <cstddef>

namespace unlint {
namespace {

constexpr std::array<int, 13> worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

std::string written(int value, const std::array<std::string_view, worth.size()>& letters) {
  std::string text;
  for (std::size_t i = 0; i < worth.size(); ++i)
    for (; value >= worth[i]; value -= worth[i])
      text += letters[i];
  return text;
}

}  // namespace

int roman_value(std::string_view numeral) {
  int value = 0;
  const auto digit = [](char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : c == 'L' ? 50 : c == 'C' ? 100 : 0;
  };
  for (std::size_t i = 0; i < numeral.size(); ++i) {
    const int here = digit(numeral[i]);
    const int next = i + 1 < numeral.size() ? digit(numeral[i + 1]) : 0;
    if (here == 0)
      return 0;
    value += here < next ? -here : here;
  }
  // Only the one right spelling counts: IIX is none.
  return value > 0 && value < 400 && roman_numeral(value) == numeral ? value : 0;
}

std::string roman_numeral(int value) {
  return written(value, {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"});
}

std::string small_roman_numeral(int value) {
  return written(value, {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"});
}

}  // namespace unlint
