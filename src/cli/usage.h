#pragma once

#include <string>

#include "cli/options.h"

namespace unlint {

/// The page that `unlint --help` prints.
std::string general_help();

/// The page that `unlint COMMAND --help` prints: purpose, the options as given, examples.
std::string help_of(Command command, const std::string& option_list);

}  // namespace unlint
