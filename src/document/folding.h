#pragma once

#include <cstddef>
#include <string_view>

#include "document/prose.h"

namespace unlint {

/// Appends a stretch of one line that begins at byte `source_begin` of the file, folded for
/// matching as `Prose` promises. Besides, a byte-order mark is gone, a byte that is not UTF-8 is
/// U+FFFD, and a control character is a space.
void append_folded(Prose& prose, std::string_view text, std::size_t source_begin);

}  // namespace unlint
