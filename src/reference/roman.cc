#include "reference/roman.h"

#include <array>
#include <utility>

namespace unlint {

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
  static constexpr std::array<std::pair<int, std::string_view>, 9> steps = {{{100, "C"},
                                                                             {90, "XC"},
                                                                             {50, "L"},
                                                                             {40, "XL"},
                                                                             {10, "X"},
                                                                             {9, "IX"},
                                                                             {5, "V"},
                                                                             {4, "IV"},
                                                                             {1, "I"}}};
  std::string text;
  for (const auto& [worth, letters] : steps)
    while (value >= worth) {
      text += letters;
      value -= worth;
    }
  return text;
}

}  // namespace unlint
