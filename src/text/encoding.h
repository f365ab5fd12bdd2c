#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace unlint {

/// What became of the bytes of a file on their way to UTF-8.
struct DecodedText {
  std::string text;      // UTF-8; a byte-order mark stays, as U+FEFF
  std::string encoding;  // "UTF-8", "UTF-16LE", …: what to encode with when writing back
  std::optional<std::size_t> bad_byte;  // the first that cannot be read; then `text` is as it came
  std::string guess;  // with `bad_byte`: the encoding the file probably has; may be empty
};

/// Reads bytes as text. UTF-16 and UTF-32 are told by their byte-order mark; without one the bytes
/// must be UTF-8. With `encoding` (one that `is_known_encoding`) they are read as that.
DecodedText decode_text(std::string bytes, std::string_view encoding = {});

/// The reverse, for writing a fixed file back in its own encoding; none where a character has no
/// place in it.
std::optional<std::string> encode_text(std::string_view text, std::string_view encoding);

/// True where texts of this encoding can be read: "windows-1252", "GB18030", "koi8-r" …
bool is_known_encoding(std::string_view encoding);

}  // namespace unlint
