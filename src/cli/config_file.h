#pragma once

#include <string>
#include <vector>

#include "cli/configuration.h"
#include "text/toml_shape.h"

namespace unlint {

/// Reads one unlint.toml on top of what a configuration holds already; first, what it extends.
/// `chain` are the files being read, outermost first.
void read_config_file(const std::string& path, std::vector<std::string> chain,
                      Configuration& configuration);

/// What an unlint.toml may hold, as it is read.
TomlShape config_file_shape();

}  // namespace unlint
