#pragma once

#include <string>
#include <vector>

namespace unlint {

/// Rows of cells as lines, the cells under each other by display width, without spaces at the end.
std::string in_columns(const std::vector<std::vector<std::string>>& rows);

}  // namespace unlint
