#pragma once

#include <string>
#include <vector>

#include "rule/rule.h"
#include "text/toml_reader.h"

namespace unlint {

/// Reads the keys that every rule file has, whatever its kind. Trouble goes to the file.
RuleHeader read_header(TomlTable& file, std::string id, std::string origin);

}  // namespace unlint
