#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace unlint {

/// How many bytes a match of an expression (RE2's dialect) holds at most; none where no bound can
/// be told: a `*`, a `+`, syntax that is not known here. Never too few.
std::optional<std::size_t> longest_match(std::string_view pattern);

}  // namespace unlint
