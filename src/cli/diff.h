#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// The difference of two texts as `patch -p0` reads it, with three lines of context; empty where
/// there is none.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace unlint
