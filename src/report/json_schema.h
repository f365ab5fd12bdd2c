#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/toml_shape.h"

namespace unlint {

/// What a key holds, in words, by its path from the top of the file: "when.body".
using KeyWords = std::vector<std::pair<std::string_view, std::string_view>>;

/// The JSON Schema (draft 2020-12) of a TOML file, for editors that help while it is written.
std::string json_schema(std::string_view title, const TomlShape& shape, const KeyWords& words);

/// The same for a file that says by `kind` which further keys it holds.
std::string json_schema(std::string_view title, const TomlShape& shape,
                        const std::vector<std::pair<std::string_view, TomlShape>>& kinds,
                        const KeyWords& words);

}  // namespace unlint
