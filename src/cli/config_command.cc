#include <algorithm>
#include <utility>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/settings.h"
#include "cli/terminal.h"

namespace unlint {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words)
    out += (out.empty() ? "" : ",") + word;
  return out;
}

/// The settings in force: of a single value the last one said, of a list all.
std::vector<Configuration::Setting> in_force(const Configuration& configuration,
                                             const Options& options) {
  std::vector<Configuration::Setting> rows;
  if (options.language)
    rows.push_back({"language", std::string(code(*options.language)), "command line"});
  else if (!configuration.language)
    rows.push_back({"language", "auto", "default"});
  const auto& all = configuration.settings;
  const std::pair<const char*, const char*> defaults[] = {
      {"extends", "un:editorial"}, {"exclude", "none"},         {"rule-paths", "none"},
      {"suppress", "none"},        {"require-reason", "false"}, {"required-version", "any"},
      {"document.symbol", "none"}, {"document.body", "none"},   {"document.session", "none"},
      {"document.date", "none"}};
  for (const auto& [key, value] : defaults)
    if (std::none_of(all.begin(), all.end(),
                     [&, wanted = key](const auto& setting) { return setting.key == wanted; }))
      rows.push_back({key, value, "default"});
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool is_list = all[i].key == "exclude" || all[i].key == "rule-paths" ||
                         all[i].key == "extends" || all[i].key == "suppress";
    const bool replaced =
        std::any_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(),
                    [&](const Configuration::Setting& later) { return later.key == all[i].key; });
    const bool overruled =
        all[i].key == "language" && (options.language || !configuration.language);
    const bool graded = all[i].key.compare(0, 6, "rules.") == 0;  // told rule by rule
    if ((is_list || !replaced) && !overruled && !graded)
      rows.push_back(all[i]);
  }
  if (!options.select.empty())
    rows.push_back({"select", joined(options.select), "command line"});
  if (!options.ignore.empty())
    rows.push_back({"ignore", joined(options.ignore), "command line"});
  return rows;
}

/// Every rule with its severity and who gave it.
std::vector<Configuration::Setting> grades(const FileSettings& here, const Options& options) {
  std::vector<Configuration::Setting> rows;
  for (const std::string& id : here.lint.suppressions.known_rules) {
    const Rulebook::Entry* entry = here.loaded.rulebook.find(id);
    const Selection::Grade* grade = here.selection.grade_of(id);
    const bool by_command_line = entry == nullptr
                                     ? grade == nullptr || grade->severity || grade->own
                                     : grade != nullptr && !grade->severity && !grade->own;
    std::string origin = "the rule itself";
    if (by_command_line && (!options.select.empty() || !options.ignore.empty()))
      origin = "command line";
    else if (grade != nullptr)
      origin = grade->origin;
    rows.push_back({"rules." + id, entry == nullptr ? "off" : name(entry->severity()), origin});
  }
  return rows;
}

}  // namespace

int run_config(const Options& options) {
  Settings settings(options);
  const std::string file = options.paths.empty() ? "" : options.paths.front();
  const FileSettings& here = settings.of(file);
  const bool trouble = tell_trouble(settings);
  const Configuration& configuration = *here.configuration;
  std::string out =
      "configuration  " + (configuration.path.empty() ? "none found" : configuration.path) + "\n";
  std::vector<Configuration::Setting> rows = in_force(configuration, options);
  std::size_t key_width = 0, value_width = 0;
  for (const Configuration::Setting& row : grades(here, options))
    rows.push_back(row);
  for (const Configuration::Setting& row : rows) {
    key_width = std::max(key_width, row.key.size());
    value_width = std::max(value_width, row.value.size());
  }
  for (const Configuration::Setting& row : rows)
    out += row.key + std::string(key_width - row.key.size() + 2, ' ') + row.value +
           std::string(value_width - row.value.size() + 2, ' ') + row.origin + "\n";
  out += std::to_string(here.loaded.rulebook.entries().size()) + " rules in force\n";
  write_output(out);
  return trouble ? 2 : 0;
}

}  // namespace unlint
