#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/options.h"

namespace unlint {

/// The options given, by their long names, with their values in order; paths go by "path".
using GivenOptions = std::map<std::string, std::vector<std::string>>;

/// What the given options mean, with what is usual where nothing was given. Throws UsageError.
Options options_from(Command command, const GivenOptions& values);

}  // namespace unlint
