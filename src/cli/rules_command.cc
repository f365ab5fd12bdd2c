#include <algorithm>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/rule_pages.h"
#include "cli/terminal.h"

namespace unlint {

int run_rules(const Options& options) {
  if (options.profile)
    return run_profile(options);
  Settings settings(options);
  const FileSettings& chosen = settings.of("");
  const LoadedRulebook loaded = load_rulebook(chosen.configuration->rule_files, chosen.selection);
  const bool trouble = tell_trouble(settings);
  std::size_t width = 0;
  for (const Rulebook::Entry& entry : loaded.rulebook.entries())
    width = std::max(width, entry.id().size());
  const auto padded = [](std::string text, std::size_t columns) {
    text.resize(std::max(text.size(), columns), ' ');
    return text + "  ";
  };
  std::string out = padded("rule", width) + padded("severity", 8) + padded("fix", 6) + "from\n";
  for (const Rulebook::Entry& entry : loaded.rulebook.entries())
    out += padded(entry.id(), width) + padded(name(entry.severity()), 8) +
           padded(fix_of(loaded, entry.header()), 6) + entry.header().origin + "\n";
  write_output(out + std::to_string(loaded.rulebook.entries().size()) + " rules in force\n");
  return trouble ? 2 : 0;
}

}  // namespace unlint
