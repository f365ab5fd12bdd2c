#pragma once

#include <string>
#include <vector>

#include "reference/identity.h"
#include "text/toml_reader.h"

namespace unlint {

/// `[when]` of a rule file: the documents a rule is for. What a condition asks and the document
/// does not tell counts as not met.
struct Conditions {
  std::vector<std::string> bodies;  // empty: any; a body takes in those below it
  std::vector<std::string> series;  // how the symbol begins
  int first_session = 0;            // 0: no limit
  int last_session = 0;
  Day from;    // year 0: no limit
  Day before;  // the first day that is too late

  bool met_by(const Identity& identity) const;
};

/// Reads `[when]`. Trouble goes to the file.
Conditions read_conditions(TomlTable& file);

}  // namespace unlint
