#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/symbol_reader.h"

namespace unlint {

/// Reads what divides two elements, from the end of the first: a stroke, and what may stand about
/// it or in its place by mistake (spaces, a second stroke, a stray full stop), which is noted in
/// `symbol`. Returns where the next element begins; none where the symbol ends.
std::optional<std::size_t> read_separator(std::string_view text, std::size_t end,
                                          RawSymbol& symbol);

}  // namespace unlint
