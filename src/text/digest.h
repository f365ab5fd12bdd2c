#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// The SHA-256 of a text, as 64 hexadecimal digits.
std::string sha256_hex(std::string_view text);

/// The SHA-256 of a text in base 64, as a Content-Security-Policy wants it.
std::string sha256_base64(std::string_view text);

}  // namespace unlint
