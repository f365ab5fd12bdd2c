#include <algorithm>
#include <chrono>
#include <cstdio>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/terminal.h"
#include "document/readers.h"
#include "reference/references.h"

namespace unlint {
namespace {

using Clock = std::chrono::steady_clock;

/// What one rule cost and found.
struct Profile {
  Rulebook rulebook;  // this rule alone
  const Rulebook::Entry* entry = nullptr;
  Clock::duration time{};
  std::size_t findings = 0;
};

std::vector<Profile> profiles_of(const FileSettings& settings) {
  std::vector<Profile> profiles;
  for (const Rulebook::Entry& entry : settings.loaded.rulebook.entries())
    profiles.push_back({Rulebook({entry}), &entry, {}, 0});
  return profiles;
}

void measure(const OpenedFile& file, const LintOptions& options, std::vector<Profile>& profiles) {
  const Document document = read_document(file, options.language);
  const References references = find_references(document, options.references);
  for (Profile& profile : profiles) {
    const Clock::time_point begin = Clock::now();
    profile.findings += profile.rulebook.check({file.text, document, references}).size();
    profile.time += Clock::now() - begin;
  }
}

std::string remark_on(const Rulebook::Entry& entry) {
  const RuleOutline& outline = entry.outline();
  return !outline.is_triggered || !outline.anchors.empty()
             ? ""
             : "  every text is searched in full: its "
               "expression holds no fixed words";
}

std::string row(const Profile& profile, std::size_t width) {
  const double milliseconds = std::chrono::duration<double, std::milli>(profile.time).count();
  char figures[64];
  std::snprintf(figures, sizeof figures, "%10.2f ms %8zu", milliseconds, profile.findings);
  std::string id = profile.entry->id();
  id.resize(std::max(id.size(), width), ' ');
  return id + figures + remark_on(*profile.entry) + "\n";
}

}  // namespace

int run_profile(const Options& options) {
  Settings settings(options);
  const Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  const FileSettings& here = settings.of("");
  std::vector<Profile> profiles = profiles_of(here);
  bool failed = inputs.failed;
  std::size_t bytes = 0;
  for (const Input& input : inputs.files) {
    const ReadFile file = read_input(input, options);
    if (file.opened) {
      measure(*file.opened, here.lint, profiles);
      bytes += file.opened->text.bytes().size();
      continue;
    }
    write_error("unlint: " + file.trouble);
    failed = true;
  }
  std::stable_sort(profiles.begin(), profiles.end(),
                   [](const Profile& a, const Profile& b) { return a.time > b.time; });
  std::size_t width = 4;
  for (const Profile& profile : profiles)
    width = std::max(width, profile.entry->id().size());
  std::string out = "rule" + std::string(width - 4, ' ') + "         time findings\n";
  for (const Profile& profile : profiles)
    out += row(profile, width);
  write_output(out + std::to_string(profiles.size()) + " rules over " +
               std::to_string(inputs.files.size()) + " files, " + std::to_string(bytes) +
               " bytes\n");
  return failed ? 2 : 0;
}

}  // namespace unlint
