#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

#include "cli/commands.h"
#include "cli/diff.h"
#include "cli/fix.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/reports.h"
#include "cli/settings.h"
#include "cli/terminal.h"
#include "text/encoding.h"

namespace unlint {
namespace {

/// One file, done.
struct Outcome {
  std::vector<std::string> reports;  // one for each output
  std::string standard_output;       // a diff, or the fixed text of standard input
  std::string trouble;               // a line for standard error
  std::string remark;                // with --verbose: what was read
  Summary summary;
  bool found = false;  // something at or above --fail-on
};

void count_references(const References& references, Summary& summary) {
  for (const ReferenceRecord& record : records(references)) {
    Coverage& coverage = summary.coverage[std::string(record.kind)];
    ++coverage.seen;
    coverage.not_understood += record.canonical.empty() ? 1 : 0;
  }
}

/// Every rule that looks at one of the files, once, ascending.
std::vector<RuleDescription> rules_of(const Inputs& inputs) {
  std::set<const FileSettings*> seen;
  std::map<std::string, RuleDescription> rules;
  for (const Input& input : inputs.files)
    if (seen.insert(input.settings).second)
      for (const Rulebook::Entry& entry : input.settings->loaded.rulebook.entries()) {
        const RuleHeader& rule = entry.header;
        rules.try_emplace(rule.id, RuleDescription{rule.id, rule.severity, rule.message, rule.help,
                                                   rule.authority});
      }
  std::vector<RuleDescription> out;
  for (auto& [id, rule] : rules)
    out.push_back(std::move(rule));
  return out;
}

/// The work of one run: what is the same for every file.
class Check {
 public:
  Check(const Options& options, const Inputs& inputs) : options_(options), inputs_(inputs) {
    for (const Input& input : inputs.files)
      standard_output_taken_ |= options.fixing == Fixing::apply && input.path == "-";
    standard_output_taken_ |= options.fixing == Fixing::show_diff;
    reports_.emplace(options, rules_of(inputs), standard_output_taken_);
  }

  int run() {
    summary_.unread = inputs_.failed ? 1 : 0;
    Progress progress(options_.progress, inputs_.files.size());
    reports_->begin();
    in_order(
        inputs_.files.size(), options_.jobs,
        [&](std::size_t index) { return outcome_of(inputs_.files[index]); },
        [&](std::size_t index, Outcome outcome) {
          deliver(std::move(outcome), progress);
          progress.show(index + 1);
        });
    progress.clear();
    reports_->end(summary_);
    if (failed_ || inputs_.failed)
      return 2;
    return found_ ? 1 : 0;
  }

 private:
  Outcome outcome_of(const Input& input) const {
    Outcome outcome;
    ReadFile file = read_input(input.path, input.shown, options_.encoding);
    if (!file.source) {
      outcome.trouble = file.trouble;
      outcome.summary.unread = 1;
      return outcome;
    }
    if (options_.verbose)
      outcome.remark = remark_on(input, file);
    if (options_.fixing == Fixing::report)
      judge(*file.source, lint(*file.source, input.settings->loaded.rulebook, input.settings->lint),
            outcome);
    else
      mend(input, file, outcome);
    return outcome;
  }

  static std::string remark_on(const Input& input, const ReadFile& file) {
    const std::string& configuration = input.settings->configuration->path;
    return input.shown + ": " + file.encoding + ", " +
           std::to_string(input.settings->loaded.rulebook.entries().size()) + " rules, " +
           (configuration.empty() ? "no unlint.toml" : configuration);
  }

  void judge(const SourceFile& source, Linted linted, Outcome& outcome) const {
    outcome.summary.files = 1;
    count_references(linted.references, outcome.summary);
    count(linted.diagnostics, outcome.summary);
    for (const Diagnostic& finding : linted.diagnostics)
      outcome.found |= options_.fail_on && finding.severity >= *options_.fail_on;
    FileReport report{&source, std::move(linted.diagnostics)};
    report.language = code(linted.document.language);
    if (reports_->show_references())
      for (const ReferenceRecord& record : records(linted.references))
        report.references.push_back({std::string(record.kind), record.place.span, record.canonical,
                                     record.organ, record.url});
    highlight(report, outcome.summary);
    enter_references(report, outcome.summary);
    outcome.reports = reports_->of_file(report);
  }

  void mend(const Input& input, const ReadFile& file, Outcome& outcome) const {
    const FixSafety safety = options_.unsafe_fixes ? FixSafety::any : FixSafety::safe_only;
    FixedDocument fixed = fix_document(*file.source, *input.settings, safety);
    if (options_.fixing == Fixing::show_diff) {
      outcome.standard_output =
          unified_diff(input.shown, file.source->bytes(), fixed.source.bytes());
      judge(*file.source, lint(*file.source, input.settings->loaded.rulebook, input.settings->lint),
            outcome);
      outcome.reports.clear();  // the diff tells it
      return;
    }
    const std::optional<std::string> bytes = encode_text(fixed.source.bytes(), file.encoding);
    if (!bytes)
      outcome.trouble = input.shown + ": not fixed: a character has no place in " + file.encoding;
    else if (input.path == "-")
      outcome.standard_output = *bytes;
    else if (fixed.fixed > 0)
      outcome.trouble = written(input, *bytes);
    outcome.summary.fixed = outcome.trouble.empty() ? fixed.fixed : 0;
    judge(fixed.source, std::move(fixed.linted), outcome);
  }

  /// Why the file could not be written; empty where it was.
  static std::string written(const Input& input, const std::string& bytes) {
    try {
      replace_file(input.path, bytes);
      return {};
    } catch (const std::runtime_error& error) {
      return input.shown + ": cannot be written: " + error.what();
    }
  }

  void deliver(Outcome outcome, Progress& progress) {
    add(summary_, outcome.summary);
    found_ |= outcome.found;
    failed_ |= !outcome.trouble.empty();
    for (const std::string* line : {&outcome.remark, &outcome.trouble})
      if (!line->empty()) {
        progress.clear();
        write_error("unlint: " + *line);
      }
    if (!outcome.standard_output.empty()) {
      progress.clear();
      write_output(outcome.standard_output);
    }
    const auto has_text = [](const std::string& text) { return !text.empty(); };
    if (std::any_of(outcome.reports.begin(), outcome.reports.end(), has_text))
      progress.clear();
    reports_->add(outcome.reports);
  }

  const Options& options_;
  const Inputs& inputs_;
  std::optional<Reports> reports_;
  Summary summary_;
  bool standard_output_taken_ = false;
  bool found_ = false;
  bool failed_ = false;
};

}  // namespace

int run_check(const Options& options) {
  Settings settings(options);
  const Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  return Check(options, inputs).run();
}

}  // namespace unlint
