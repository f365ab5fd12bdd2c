#pragma once

#include <string_view>

namespace unlint {

/// '0' to '9'.
constexpr bool is_figure(char byte) { return byte >= '0' && byte <= '9'; }
/// 'A' to 'Z'.
constexpr bool is_ascii_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }
/// 'A' to 'Z', 'a' to 'z'.
constexpr bool is_ascii_letter(char byte) {
  return is_ascii_capital(byte) || (byte >= 'a' && byte <= 'z');
}

/// The text without the spaces around it.
constexpr std::string_view without_outer_spaces(std::string_view text) {
  while (!text.empty() && text.front() == ' ')
    text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  return text;
}

}  // namespace unlint
