#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "text/span.h"

namespace unlint {

/// Reads the numbers of parts that stand at a place, “7, 8 and 10”, “289 to 291”, “I–III”, with
/// their subparagraphs; where the last one ends. Of what is called a part, only one.
std::size_t read_part_numbers(std::string_view text, std::size_t at, Span block,
                              PartName::Kind kind, std::vector<Span>& numbers);

}  // namespace unlint
