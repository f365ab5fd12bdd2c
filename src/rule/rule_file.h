#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/baked.h"

namespace unlint {

/// A rule file already read: its id is `family/stem` of the path.
struct RuleFile {
  std::string path;                  // what diagnostics show
  std::string text;                  // empty for a baked file: see text_of
  const BakedFile* baked = nullptr;  // what the build has made of it; null for files of others
};

/// The text of a rule file. What is baked is in the program already and not copied at every start.
std::string_view text_of(const RuleFile& file);

/// The path of a baked file, as diagnostics show it: "embedded:dates/month-first.toml".
std::string embedded_path(const BakedFile& file);

/// The id a rule file's path gives its rule: "rules/dates/month-first.toml" and
/// "embedded:dates/month-first.toml" give "dates/month-first". Empty where the path names no
/// folder.
std::string rule_id(std::string_view path);

/// The pack compiled into the program: every `rules/<family>/*.toml` but the languages, the
/// authority and the packs, in order of path. A path reads "embedded:dates/month-first.toml".
std::vector<RuleFile> embedded_rule_files();

}  // namespace unlint
