#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace unlint {

/// The members of a JSON object all of whose values are strings; none where the text is anything
/// else.
std::optional<std::map<std::string, std::string>> read_json_strings(std::string_view text);

}  // namespace unlint
