#pragma once

#include <memory>
#include <optional>
#include <string>

#include "authority/fact_table.h"
#include "rule/load_rulebook.h"

namespace unlint {

/// A table of facts as read from a file, and what is wrong in it.
struct AuthorityFile {
  std::shared_ptr<const FactTable> table;
  std::optional<RuleFileReport> trouble;
};

/// Reads a table that `[[authority]]` of unlint.toml or `--authority` names. `source` is what
/// findings say of it; empty: its path. Throws UsageError where it cannot be read.
AuthorityFile read_authority(const std::string& path, const std::string& source = {});

}  // namespace unlint
