#include <filesystem>
#include <map>

#include "cli/commands.h"
#include "cli/configuration.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "report/writers.h"
#include "rule/examples.h"

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
  for (const RuleFile& file : files) {
    const auto found = failures.find(file.path);
    if (found == failures.end() || found->second.empty())
      continue;
    const SourceFile source(file.path, file.text);
    write_output(writer->file({&source, found->second}));
  }
  write_output(std::to_string(loaded.rulebook.entries().size()) + " rules, " +
               std::to_string(loaded.examples.size()) + " examples, " + std::to_string(failed) +
               " failed\n");
  if (!loaded.trouble.empty())
    return 2;
  return failed > 0 ? 1 : 0;
}

}  // namespace unlint
