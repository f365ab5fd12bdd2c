#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "text/toml_node.h"

namespace unlint {

/// A TOML table in bytes that are read at a fraction of the cost of TOML: what the build makes of
/// the embedded files. Places are left out, for nothing is wrong in these files; and of the table's
/// own keys those that are not to be kept.
std::string tree_of(const TomlNode& table, const std::function<bool(std::string_view key)>& keeps);

/// The table of a tree. The bytes are trusted: they are the build's own.
TomlNode read_tree(std::string_view bytes);

}  // namespace unlint
