#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// A rule file already read: its id is `family/stem` of the path.
struct RuleFile {
  std::string path;  // what diagnostics show
  std::string text;
};

/// The pack compiled into the program: every `rules/<family>/*.toml` but languages, in order of path.
const std::vector<RuleFile>& embedded_rule_files();

}  // namespace unlint
