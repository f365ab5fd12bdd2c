#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// One record of a CSV file (RFC 4180): a field is quoted where a comma, a quotation mark or a line
/// break stands within.
std::string csv_line(const std::vector<std::string>& fields);

}  // namespace unlint
