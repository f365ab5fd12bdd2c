#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/ascii.h"
#include "text/span.h"
#include "text/utf8.h"

// Small readers over a prose text. Offsets are bytes of the text; all stop at its end.

namespace unlint {

inline char char_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? text[offset] : '\0';
}

inline char char_before(std::string_view text, std::size_t offset) {
  return offset > 0 ? text[offset - 1] : '\0';
}

/// The end of a run of figures.
inline std::size_t figures_end(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_figure(text[offset]))
    ++offset;
  return offset;
}

/// The next figure from `offset` on, or `end`; sixteen bytes at a time.
inline std::size_t next_figure(std::string_view text, std::size_t offset, std::size_t end) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  // The high bit of each byte that is no figure.
  const auto others = [](const char* bytes) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    eight ^= each * '0';  // a figure is less than ten now
    return ((eight & each * 0x7F) + each * (0x80 - 10)) | eight;
  };
  constexpr std::size_t step = sizeof(std::uint64_t);
  for (; offset + 2 * step <= end; offset += 2 * step) {
    const char* const bytes = text.data() + offset;
    if ((others(bytes) & others(bytes + step) & each * 0x80) != each * 0x80)
      break;
  }
  while (offset < end && !is_figure(text[offset]))
    ++offset;
  return offset;
}

/// The end of a run of spaces.
inline std::size_t spaces_end(std::string_view text, std::size_t offset) {
  while (offset < text.size() && text[offset] == ' ')
    ++offset;
  return offset;
}

/// The beginning of a run of spaces that ends at `offset`, within a block.
inline std::size_t spaces_begin(std::string_view text, std::size_t offset, Span block) {
  while (offset > block.begin && text[offset - 1] == ' ')
    --offset;
  return offset;
}

/// The length in bytes of a dash of any kind at `offset` (hyphen, en, em, figure dash, minus); 0
/// for none.
inline std::size_t dash_length(std::string_view text, std::size_t offset) {
  const char first = char_at(text, offset);
  if (first == '-')
    return 1;
  if (first != '\xE2' && first != '\xEF')
    return 0;
  const std::string_view three = text.substr(offset, 3);
  if (three.size() == 3 && first == '\xE2' && three[1] == '\x80' && three[2] >= '\x92' &&
      three[2] <= '\x95')
    return 3;  // U+2012 … U+2015
  return three == "\u2212" || three == "\uFE63" || three == "\uFF0D" ? 3 : 0;
}

/// The value of a run of figures; large ones are cut to 999,999,999.
inline int number(std::string_view figures) {
  int value = 0;
  for (const char c : figures)
    if (value < 99'999'999)
      value = value * 10 + (c - '0');
  return value;
}

inline bool starts_with(std::string_view text, std::size_t offset, std::string_view start) {
  return start.empty() ||
         (char_at(text, offset) == start.front() && text.size() - offset >= start.size() &&
          std::memcmp(text.data() + offset, start.data(), start.size()) == 0);
}

}  // namespace unlint
