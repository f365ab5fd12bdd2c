#include "cli/settings.h"

#include <algorithm>
#include <filesystem>

#include "cli/authority_file.h"
#include "cli/usage_error.h"

namespace unlint {
namespace {

namespace fs = std::filesystem;

void require_known(const std::vector<std::string>& patterns, const std::string& option,
                   const std::vector<RuleFile>& files) {
  if (patterns.empty())
    return;
  const std::vector<std::string> ids = rule_ids(files);
  for (const std::string& pattern : patterns) {
    const bool known = std::any_of(ids.begin(), ids.end(),
                                   [&](const std::string& id) { return names_rule(pattern, id); });
    if (known)
      continue;
    const std::string hint = rule_hint(pattern, ids);
    throw UsageError("--" + option + ": there is no rule “" + pattern + "”" +
                     (hint.empty() ? "; unlint rules lists them" : "; " + hint));
  }
}

}  // namespace

Settings::Settings(const Options& options) : options_(options) {
  if (options.config && !fs::is_regular_file(*options.config))
    throw UsageError("--config " + *options.config + ": there is no such file");
  for (const std::string& path : options.authority) {
    AuthorityFile file = read_authority(path);
    given_authority_.push_back(file.table);
    if (file.trouble)
      authority_trouble_.push_back(std::move(*file.trouble));
  }
}

std::string Settings::configuration_path(const std::string& path) {
  if (options_.without_config)
    return {};
  if (options_.config)
    return *options_.config;
  const std::string folder = fs::path(path).parent_path().string();
  const auto known = nearest_.find(folder);
  if (known != nearest_.end())
    return known->second;
  return nearest_[folder] = nearest_configuration(folder.empty() ? "." : folder);
}

const Configuration& Settings::configuration_of(const std::string& path) {
  std::unique_ptr<Configuration>& slot = configurations_[configuration_path(path)];
  if (!slot) {
    slot = std::make_unique<Configuration>(load_configuration(configuration_path(path)));
    require_known(options_.select, "select", slot->rule_files);
    require_known(options_.ignore, "ignore", slot->rule_files);
  }
  return *slot;
}

const FileSettings& Settings::of(const std::string& path) {
  const Configuration& configuration = configuration_of(path);
  Selection selection{options_.select, options_.ignore, configuration.grades};
  std::string key = configuration_path(path) + '\n';
  for (const Configuration::Override& override : configuration.overrides) {
    const bool applies = takes_in(override.paths, path);
    key += applies ? '1' : '0';
    if (applies)
      selection.grades.insert(selection.grades.end(), override.grades.begin(),
                              override.grades.end());
  }
  std::vector<SuppressionEntry> entries;
  for (const Configuration::Suppress& suppress : configuration.suppress) {
    const bool applies = takes_in(suppress.paths, path);
    key += applies ? '1' : '0';
    if (applies)
      entries.push_back(suppress.entry);
  }
  std::unique_ptr<FileSettings>& slot = settings_[key];
  if (!slot) {
    slot = load(configuration, selection);
    slot->lint.suppressions = {std::move(slot->loaded.ids), std::move(entries),
                               configuration.require_reason};
  }
  return *slot;
}

std::unique_ptr<FileSettings> Settings::load(const Configuration& configuration,
                                             const Selection& selection) {
  auto settings = std::make_unique<FileSettings>();
  settings->configuration = &configuration;
  settings->selection = selection;
  settings->loaded =
      load_rulebook(configuration.rule_files, selection,
                    options_.without_prefilter ? LoadFor::reading : LoadFor::checking);
  settings->lint.prefilter = options_.without_prefilter ? Prefilter::off : Prefilter::on;
  settings->lint.language = options_.language ? options_.language : configuration.language;
  settings->lint.references.identity = configuration.identity;
  settings->lint.references.series = configuration.series;
  settings->lint.references.today = options_.today;
  settings->lint.authority = configuration.authority;
  for (const std::shared_ptr<const FactTable>& table : given_authority_)
    settings->lint.authority.add(table);
  return settings;
}

void Settings::add_authority(const std::shared_ptr<const FactTable>& table) {
  for (auto& [key, settings] : settings_)
    settings->lint.authority.add(table);
}

bool Settings::has_broken_configuration() const {
  return !authority_trouble_.empty() ||
         std::any_of(configurations_.begin(), configurations_.end(),
                     [](const auto& entry) { return !entry.second->trouble.empty(); });
}

std::vector<const RuleFileReport*> Settings::trouble() const {
  std::vector<const RuleFileReport*> out;
  const auto note = [&](const std::vector<RuleFileReport>& reports) {
    for (const RuleFileReport& report : reports) {
      const bool known = std::any_of(out.begin(), out.end(), [&](const RuleFileReport* other) {
        return other->source.path() == report.source.path();
      });
      if (!known)
        out.push_back(&report);
    }
  };
  note(authority_trouble_);
  for (const auto& entry : configurations_)
    note(entry.second->trouble);
  for (const auto& entry : settings_)
    note(entry.second->loaded.trouble);
  return out;
}

}  // namespace unlint
