#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/configuration.h"
#include "cli/options.h"
#include "lint.h"

namespace unlint {

/// Everything needed to lint one file, shared by all files with the same settings.
struct FileSettings {
  const Configuration* configuration = nullptr;
  Selection selection;
  LoadedRulebook loaded;
  LintOptions lint;
};

/// The settings of each file: the command line on top of its unlint.toml. Each configuration is
/// read once, and each distinct rulebook loaded once. Not for several threads; what it gives out
/// is.
class Settings {
 public:
  explicit Settings(const Options& options);

  /// The settings of a file. Throws UsageError where --select or --ignore names no rule.
  const FileSettings& of(const std::string& path);

  /// The unlint.toml of a file, read.
  const Configuration& configuration_of(const std::string& path);

  /// Adds a table to what every file knows that has been asked for until now.
  void add_authority(const std::shared_ptr<const FactTable>& table);

  /// What was wrong until now in configuration and rule files.
  bool has_broken_configuration() const;
  std::vector<const RuleFileReport*> trouble() const;

 private:
  std::unique_ptr<FileSettings> load(const Configuration& configuration,
                                     const Selection& selection);
  std::string configuration_path(const std::string& path);

  const Options& options_;
  std::vector<std::shared_ptr<const FactTable>> given_authority_;  // of --authority
  std::vector<RuleFileReport> authority_trouble_;
  std::map<std::string, std::string> nearest_;  // folder -> unlint.toml
  std::map<std::string, std::unique_ptr<Configuration>> configurations_;
  std::map<std::string, std::unique_ptr<FileSettings>> settings_;  // configuration and overrides
};

}  // namespace unlint
