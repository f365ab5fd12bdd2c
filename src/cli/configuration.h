#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authority/authority.h"
#include "authority/own_series.h"
#include "language/language_id.h"
#include "reference/identity.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"
#include "rule/selection.h"
#include "rule/suppression.h"

namespace unlint {

/// What unlint.toml says, with everything it extends; made of defaults where there is none.
struct Configuration {
  /// A value with the file it comes from.
  struct Setting {
    std::string key, value, origin;
  };
  struct Glob {
    std::string pattern;
    std::string folder;  // absolute; the pattern is relative to it
  };
  struct Override {
    std::vector<Glob> paths;
    std::vector<Selection::Grade> grades;
  };
  /// A `[[suppress]]` entry and the files it is for.
  struct Suppress {
    std::vector<Glob> paths;
    SuppressionEntry entry;
  };
  std::string path;  // of the nearest unlint.toml; empty where there is none
  std::optional<LanguageId> language;
  Identity identity;
  std::vector<OwnSeries> series;  // [[series]]
  std::vector<Glob> exclude;
  std::vector<RuleFile> rule_files;  // the shipped pack, then those of `rule-paths`
  std::vector<Selection::Grade> grades;
  std::vector<Override> overrides;
  std::vector<Suppress> suppress;
  bool require_reason = false;
  Authority authority;                  // the tables of [[authority]]
  std::vector<Setting> settings;        // in order of reading: later ones win
  std::vector<RuleFileReport> trouble;  // what is wrong in the files read
};

/// The path of the unlint.toml beside or above a file; empty where there is none.
std::string nearest_configuration(const std::string& path);

/// Reads unlint.toml and what it extends; for an empty path, the defaults.
Configuration load_configuration(const std::string& path);

/// The bytes of a configuration or rule file. Throws UsageError with its path and the reason.
std::string read_setting_file(const std::string& path);

/// The rule files in a folder (`family/name.toml`) or the one file named, ascending by path.
std::vector<RuleFile> read_rule_files(const std::string& path);

/// The ids of rule files, by their paths.
std::vector<std::string> rule_ids(const std::vector<RuleFile>& files);

/// "; did you mean “…”?" among rule ids and families; empty where nothing is near.
std::string rule_hint(std::string_view pattern, const std::vector<std::string>& ids);

/// True where one of the globs takes in the file.
bool takes_in(const std::vector<Configuration::Glob>& globs, const std::string& path);

/// A path as messages show it: relative to the current folder where it lies below.
std::string shown_path(const std::string& path);

}  // namespace unlint
