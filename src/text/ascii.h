#pragma once

namespace unlint {

/// '0' to '9'.
constexpr bool is_figure(char byte) { return byte >= '0' && byte <= '9'; }
/// 'A' to 'Z'.
constexpr bool is_ascii_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }
/// 'A' to 'Z', 'a' to 'z'.
constexpr bool is_ascii_letter(char byte) {
  return is_ascii_capital(byte) || (byte >= 'a' && byte <= 'z');
}

}  // namespace unlint
