#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// The value of a Roman numeral in capitals; 0 where it is none, or not in its one right spelling.
int roman_value(std::string_view numeral);

/// A value from 1 to 3999 as a Roman numeral.
std::string roman_numeral(int value);

/// The same in small letters.
std::string small_roman_numeral(int value);

}  // namespace unlint
