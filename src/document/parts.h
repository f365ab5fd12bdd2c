#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unlint {

/// Cuts a text into parts of at most `most` bytes, each of which ends after a blank line where one
/// stands near, else after a line, a word, or a character.
std::vector<Span> parts_of(std::string_view text, std::size_t most);

}  // namespace unlint
