#pragma once

#include <string>
#include <vector>

#include "cli/options.h"

namespace unlint {

/// One option as the command line takes it.
struct OptionEntry {
  std::string name;    // "select"
  std::string letter;  // "j"; empty where there is none
  std::string value;   // "RULES"; empty where it takes none
  std::string says;
};

/// The options of a command, from the one table that the command line is read with.
std::vector<OptionEntry> option_table(Command command);

}  // namespace unlint
