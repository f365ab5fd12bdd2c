#include "text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstring>

namespace unlint {
namespace {

constexpr char32_t replacement_character = 0xFFFD;

/// Where the code point begins that holds the byte at `offset`.
std::size_t beginning(std::string_view text, std::size_t offset) {
  std::size_t begin = offset;
  while (begin > 0 && offset - begin < 3 && is_continuation(text[begin]))
    --begin;
  return begin + decode(text, begin).length > offset ? begin : offset;
}

// The code points of two bytes and of three that need no further look: those that can neither be
// overlong nor surrogates. Cyrillic and Arabic letters take two bytes, Chinese ones three.
bool begins_pair(char byte) {
  return static_cast<unsigned char>(byte) >= 0xC2 && static_cast<unsigned char>(byte) < 0xE0;
}
bool begins_triple(char byte) {
  return static_cast<unsigned char>(byte) > 0xE0 && static_cast<unsigned char>(byte) < 0xED;
}
CodePoint pair(char first, char second) {
  return {(static_cast<unsigned char>(first) & 0x1FU) << 6U |
              (static_cast<unsigned char>(second) & 0x3FU),
          2, true};
}
CodePoint triple(char first, char second, char third) {
  return {(static_cast<unsigned char>(first) & 0x0FU) << 12U |
              (static_cast<unsigned char>(second) & 0x3FU) << 6U |
              (static_cast<unsigned char>(third) & 0x3FU),
          3, true};
}

utf8proc_category_t category(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

char32_t lower_case(char32_t code_point) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t offset) {
  const std::size_t room = text.size() - offset;
  const char* const at = text.data() + offset;
  if (room > 1 && is_continuation(at[1])) {
    if (begins_pair(at[0]))
      return pair(at[0], at[1]);
    if (room > 2 && begins_triple(at[0]) && is_continuation(at[2]))
      return triple(at[0], at[1], at[2]);
  }
  utf8proc_int32_t value = 0;
  const utf8proc_ssize_t length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(at),
                       static_cast<utf8proc_ssize_t>(std::min<std::size_t>(room, 4)), &value);
  if (length <= 0)
    return {replacement_character, 1, false};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(length), true};
}

CodePoint decode_before(std::string_view text, std::size_t offset) {
  const char last = text[offset - 1];
  if (static_cast<unsigned char>(last) < 0x80)
    return {static_cast<char32_t>(last), 1, true};
  if (offset > 1 && is_continuation(last)) {
    const char before_last = text[offset - 2];
    if (begins_pair(before_last))
      return pair(before_last, last);
    if (offset > 2 && is_continuation(before_last) && begins_triple(text[offset - 3]))
      return triple(text[offset - 3], before_last, last);
  }
  const std::string_view before = text.substr(0, offset);
  return decode(before, beginning(before, offset - 1));
}

void append_utf8(std::string& text, char32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_int32_t value = utf8proc_codepoint_valid(static_cast<utf8proc_int32_t>(code_point))
                                     ? static_cast<utf8proc_int32_t>(code_point)
                                     : static_cast<utf8proc_int32_t>(replacement_character);
  const utf8proc_ssize_t length = utf8proc_encode_char(value, bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::size_t ascii_end(std::string_view text, std::size_t offset) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (std::uint64_t word = 0; offset + sizeof word <= text.size(); offset += sizeof word) {
    std::memcpy(&word, text.data() + offset, sizeof word);
    if ((word & high_bits) != 0)
      break;
  }
  while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80)
    ++offset;
  return offset;
}

std::optional<std::size_t> first_bad_byte(std::string_view text) {
  for (std::size_t at = ascii_end(text, 0); at < text.size(); at = ascii_end(text, at)) {
    const CodePoint point = decode(text, at);
    if (!point.valid)
      return at;
    at += point.length;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count)
    at += decode(text, at).length;
  return count;
}

bool is_boundary(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size() || !is_continuation(text[offset]))
    return true;
  return beginning(text, offset) == offset;
}

int display_width(char32_t code_point) {
  const utf8proc_category_t kind = category(code_point);
  if (kind == UTF8PROC_CATEGORY_CC || kind == UTF8PROC_CATEGORY_CF)
    return 0;
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    width += static_cast<std::size_t>(display_width(point.value));
    at += point.length;
  }
  return width;
}

bool is_letter_beyond_ascii(char32_t code_point) {
  // What most texts are written in, without asking the tables.
  if ((code_point >= 0x400 && code_point <= 0x481) ||
      (code_point >= 0x620 && code_point <= 0x64A) ||
      (code_point >= 0x4E00 && code_point <= 0x9FD5))
    return true;
  const utf8proc_category_t kind = category(code_point);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_upper(char32_t code_point) {
  if (code_point < 0x80)
    return code_point >= 'A' && code_point <= 'Z';
  const utf8proc_category_t kind = category(code_point);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_digit(char32_t code_point) {
  if (code_point < 0x80)
    return code_point >= '0' && code_point <= '9';
  return category(code_point) == UTF8PROC_CATEGORY_ND;
}

char32_t to_upper(char32_t code_point) {
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(code_point)));
}

std::string to_lower(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    if (point.value < 0x80)
      lower += is_ascii_capital(text[at]) ? static_cast<char>(text[at] | 0x20) : text[at];
    else if (!point.valid)
      lower += text[at];
    else
      append_utf8(lower, lower_case(point.value));
    at += point.length;
  }
  return lower;
}

std::string to_lower_beyond_ascii(std::string_view text) {
  std::string lower, letter;
  for (std::size_t at = ascii_end(text, 0); at < text.size(); at = ascii_end(text, at)) {
    const CodePoint point = decode(text, at);
    if (const char32_t small = lower_case(point.value); small != point.value) {
      letter.clear();
      append_utf8(letter, small);
      if (lower.empty())
        lower = text;
      if (letter.size() == point.length)
        lower.replace(at, point.length, letter);
    }
    at += point.length;
  }
  return lower;
}

}  // namespace unlint
