#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/ascii.h"

namespace unlint {

/// One code point read from UTF-8 and how many bytes it took.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 0;
  bool valid = true;  // false: one stray byte, value U+FFFD
};

/// The code point of several bytes that begins at `offset`.
CodePoint decode_beyond_ascii(std::string_view text, std::size_t offset);

/// The code point that begins at `offset`; `offset` lies inside the text.
inline CodePoint decode(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  return first < 0x80 ? CodePoint{first, 1, true} : decode_beyond_ascii(text, offset);
}

/// The code point that ends just before `offset`; `offset` is not 0.
CodePoint decode_before(std::string_view text, std::size_t offset);

/// Appends a code point as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

/// The end of the run of ASCII that begins at `offset`; eight bytes at a time.
std::size_t ascii_end(std::string_view text, std::size_t offset);

/// The first byte that is not part of well-formed UTF-8, if any.
std::optional<std::size_t> first_bad_byte(std::string_view text);

/// How many code points stand in the text; a stray byte counts as one.
std::size_t count_code_points(std::string_view text);

/// The raised figures from ⁰ to ⁹, by which notes are marked.
inline constexpr std::array<std::string_view, 10> raised_figures = {"⁰", "¹", "²", "³", "⁴",
                                                                    "⁵", "⁶", "⁷", "⁸", "⁹"};

/// True for the second and later bytes of a code point.
constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// True where a code point begins (or the text ends) at `offset`.
bool is_boundary(std::string_view text, std::size_t offset);

/// How many terminal cells a code point takes: 0 (combining, control), 1 or 2 (East Asian wide).
int display_width(char32_t code_point);

/// How many terminal cells a text takes.
std::size_t display_width(std::string_view text);

bool is_letter_beyond_ascii(char32_t code_point);
inline bool is_letter(char32_t code_point) {
  return code_point < 0x80 ? (code_point | 0x20U) >= 'a' && (code_point | 0x20U) <= 'z'
                           : is_letter_beyond_ascii(code_point);
}
/// The end of a run of letters of any script.
inline std::size_t letters_end(std::string_view text, std::size_t offset) {
  while (offset < text.size()) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      if (!is_ascii_letter(text[offset]))
        return offset;
      ++offset;
      continue;
    }
    const CodePoint point = decode(text, offset);
    if (!is_letter(point.value))
      return offset;
    offset += point.length;
  }
  return offset;
}

/// The beginning of a run of letters of any script that ends at `offset`.
inline std::size_t letters_begin(std::string_view text, std::size_t offset) {
  while (offset > 0) {
    if (static_cast<unsigned char>(text[offset - 1]) < 0x80) {
      if (!is_ascii_letter(text[offset - 1]))
        return offset;
      --offset;
      continue;
    }
    const CodePoint point = decode_before(text, offset);
    if (!is_letter(point.value))
      return offset;
    offset -= point.length;
  }
  return offset;
}

bool is_upper(char32_t code_point);
bool is_digit(char32_t code_point);

/// The capital of a letter; anything else as it is.
char32_t to_upper(char32_t code_point);

/// The text in lower case, every script.
std::string to_lower(std::string_view text);

/// The letters beyond ASCII in lower case, byte for byte: those whose lower case takes more or
/// fewer bytes stay as they are. Empty where there is nothing to change.
std::string to_lower_beyond_ascii(std::string_view text);

}  // namespace unlint
