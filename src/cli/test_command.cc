#include <algorithm>
#include <filesystem>
#include <map>

#include "cli/commands.h"
#include "cli/configuration.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "report/writers.h"
#include "rule/examples.h"
#include "text/marked_text.h"
#include "text/utf8.h"

namespace unlint {
namespace {

std::vector<RuleFile> files_of(const Options& options) {
  if (options.paths.empty())
    return embedded_rule_files();
  std::vector<RuleFile> files;
  for (const std::string& path : options.paths) {
    if (!std::filesystem::exists(path))
      throw UsageError(path + ": there is no such file or folder");
    for (RuleFile& file : read_rule_files(path))
      files.push_back(std::move(file));
  }
  return files;
}

/// What the examples of a rule show, as it is read.
std::vector<std::string> shown_by(const LoadedRulebook& loaded, const std::string& rule) {
  std::vector<std::string> shown;
  for (const Example& example : loaded.examples) {
    if (example.rule != rule || !example.bad)
      continue;
    const MarkedText marked = unmark(*example.bad);
    for (const Span span : marked.spans) {
      shown.push_back(marked.text.substr(span.begin, span.size()));
      std::replace(shown.back().begin(), shown.back().end(), '\n', ' ');
    }
  }
  return shown;
}

/// How many of the words that rules look for the examples show.
struct Shown {
  std::size_t all = 0;
  std::size_t shown = 0;
};

/// Notes each of a rule's alternatives that no example shows.
Shown cover(const LoadedRulebook& loaded, const Rulebook::Entry& entry, Diagnostics& notes) {
  const std::vector<Alternative> alternatives = entry.rule().alternatives();
  const std::vector<std::string> shown = shown_by(loaded, entry.id());
  Shown coverage{alternatives.size(), 0};
  for (const Alternative& alternative : alternatives) {
    const bool is_shown = std::any_of(shown.begin(), shown.end(), [&](const std::string& words) {
      return words == alternative.words ||
             (alternative.any_case && to_lower(words) == to_lower(alternative.words));
    });
    coverage.shown += is_shown ? 1 : 0;
    if (!is_shown)
      notes.push_back({entry.id(),
                       Severity::note,
                       alternative.place,
                       "no example shows “" + alternative.words + "”",
                       "add it to an [[example]] with “bad”",
                       {},
                       {}});
  }
  std::stable_sort(notes.begin(), notes.end());
  return coverage;
}

}  // namespace

int run_test(const Options& options) {
  const std::vector<RuleFile> files = files_of(options);
  const LoadedRulebook loaded = load_rulebook(files, {});
  ReportSettings style;
  style.color = wants_color(options.color);
  const std::unique_ptr<Writer> writer = formats().front().make(style);
  for (const RuleFileReport& report : loaded.trouble)
    write_output(writer->file({&report.source, report.diagnostics}));
  std::map<std::string, Diagnostics> failures;  // by path
  std::size_t failed = 0;
  for (const Example& example : loaded.examples) {
    const Diagnostics diagnostics = run_example(example, loaded.rulebook);
    failed += diagnostics.empty() ? 0 : 1;
    Diagnostics& all = failures[example.path];
    all.insert(all.end(), diagnostics.begin(), diagnostics.end());
  }
  Shown sum;
  for (const Rulebook::Entry& entry : loaded.rulebook.entries()) {
    const Shown shown = cover(loaded, entry, failures[entry.header().origin]);
    sum.all += shown.all;
    sum.shown += shown.shown;
  }
  for (const RuleFile& file : files) {
    const auto found = failures.find(file.path);
    if (found == failures.end() || found->second.empty())
      continue;
    const SourceFile source(file.path, std::string(text_of(file)));
    write_output(writer->file({&source, found->second}));
  }
  write_output(std::to_string(loaded.rulebook.entries().size()) + " rules, " +
               std::to_string(loaded.examples.size()) + " examples, " + std::to_string(failed) +
               " failed" +
               (sum.all == 0 ? ""
                             : "; examples show " + std::to_string(sum.shown) + " of " +
                                   std::to_string(sum.all) + " wordings") +
               "\n");
  if (!loaded.trouble.empty())
    return 2;
  return failed > 0 ? 1 : 0;
}

}  // namespace unlint
