#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

#include "cli/baseline_file.h"
#include "cli/changed_lines.h"
#include "cli/commands.h"
#include "cli/diff.h"
#include "cli/fix.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/output_file.h"
#include "cli/settings.h"
#include "cli/terminal.h"
#include "report/writers.h"
#include "text/encoding.h"

namespace unlint {
namespace {

/// One file, done.
struct Outcome {
  std::vector<std::string> reports;  // one for each output
  std::string standard_output;       // a diff, or the fixed text of standard input
  std::string trouble;               // a line for standard error
  std::string remark;                // with --verbose: what was read
  BaselineEntries entries;           // to be recorded
  std::size_t gone = 0;              // entries of the baseline that nothing was found for
  std::string recorded_path;         // of the file, for the baseline
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

/// The work of one run: what is the same for every file.
class Check {
 public:
  Check(const Options& options, const Inputs& inputs, const ChangedLines* changed)
      : options_(options), inputs_(inputs), changed_(changed) {
    if (!options.baseline.empty())
      baseline_.emplace(options.baseline);
    if (baseline_ && options.recording != Recording::write)
      baseline_->read();
    for (const Input& input : inputs.files)
      standard_output_taken_ |= options.fixing == Fixing::apply && input.path == "-";
    standard_output_taken_ |= options.fixing == Fixing::show_diff;
    TextStyle style;
    style.color = wants_color(options.color) && !standard_output_taken_;
    style.statistics = options.statistics;
    style.detail = options.quiet ? Detail::quiet : Detail::usual;
    for (const Output& output : options.outputs) {
      TextStyle own = style;
      own.color = style.color && output.file.empty();
      writers_.push_back(find_format(output.format)->make(own));
      files_.emplace_back(output.file, standard_output_taken_
                                           ? OutputFile::Stream::standard_error
                                           : OutputFile::Stream::standard_output);
      has_text_.push_back(false);
    }
  }

  int run() {
    Progress progress(options_.progress, inputs_.files.size());
    for (std::size_t i = 0; i < writers_.size(); ++i)
      files_[i].write(writers_[i]->begin());
    in_order(
        inputs_.files.size(), options_.jobs,
        [&](std::size_t index) { return outcome_of(inputs_.files[index]); },
        [&](std::size_t index, Outcome outcome) {
          deliver(std::move(outcome), progress);
          progress.show(index + 1);
        });
    progress.clear();
    if (baseline_)
      keep_baseline();
    for (std::size_t i = 0; i < writers_.size(); ++i) {
      files_[i].write(writers_[i]->end(summary_));
      files_[i].flush();
    }
    if (failed_ || inputs_.failed)
      return 2;
    return found_ ? 1 : 0;
  }

 private:
  Outcome outcome_of(const Input& input) const {
    Outcome outcome;
    ReadFile file = read_input(input.path, input.shown, options_.encoding);
    if (!file.opened) {
      outcome.trouble = file.trouble;
      return outcome;
    }
    if (options_.verbose)
      outcome.remark = remark_on(input, file);
    if (options_.fixing == Fixing::report)
      judge(input, *file.opened, outcome);
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

  /// The findings that count: on changed lines, and not known already.
  Diagnostics those_that_count(const Input& input, const SourceFile& source,
                               Diagnostics findings) const {
    if (changed_)
      findings = changed_->among(input.path, source, std::move(findings));
    if (baseline_ && options_.recording != Recording::write)
      findings = match_baseline(baseline_->entries_of(input.shown), source, findings).fresh;
    return findings;
  }

  void record(const Input& input, const SourceFile& source, Diagnostics& findings,
              Outcome& outcome) const {
    if (!baseline_)
      return;
    outcome.recorded_path = baseline_->recorded_path(input.shown);
    if (options_.recording == Recording::write) {
      for (const Diagnostic& finding : findings)
        outcome.entries.push_back(baseline_entry(outcome.recorded_path, source, finding));
      findings.clear();
      return;
    }
    const BaselineEntries& known = baseline_->entries_of(input.shown);
    for (const std::size_t index : match_baseline(known, source, findings).used)
      outcome.entries.push_back(known[index]);
    outcome.gone = known.size() - outcome.entries.size();
  }

  void judge(const Input& input, const OpenedFile& file, Outcome& outcome) const {
    const SourceFile& source = file.text;
    Linted linted = lint(file, input.settings->loaded.rulebook, input.settings->lint);
    record(input, source, linted.diagnostics, outcome);
    linted.diagnostics = those_that_count(input, source, std::move(linted.diagnostics));
    judge(source, std::move(linted), outcome);
  }

  void judge(const SourceFile& source, Linted linted, Outcome& outcome) const {
    outcome.summary.files = 1;
    count_references(linted.references, outcome.summary);
    count(linted.diagnostics, outcome.summary);
    for (const Diagnostic& finding : linted.diagnostics)
      outcome.found |= options_.fail_on && finding.severity >= *options_.fail_on;
    const FileReport report{&source, std::move(linted.diagnostics)};
    for (const std::unique_ptr<Writer>& writer : writers_)
      outcome.reports.push_back(writer->file(report));
  }

  void mend(const Input& input, const ReadFile& file, Outcome& outcome) const {
    const FixSafety safety = options_.unsafe_fixes ? FixSafety::any : FixSafety::safe_only;
    const auto filter = [&](const SourceFile& source, Diagnostics findings) {
      return those_that_count(input, source, std::move(findings));
    };
    FixedDocument fixed = fix_document(*file.opened, file.bytes, *input.settings, safety, filter);
    if (options_.fixing == Fixing::show_diff) {
      outcome.standard_output =
          unified_diff(input.shown, file.opened->text.bytes(), fixed.file.text.bytes());
      judge(input, *file.opened, outcome);
      outcome.reports.assign(writers_.size(), {});  // the diff tells it
      return;
    }
    const std::optional<std::string> bytes = written_form(fixed, file.encoding);
    if (!bytes)
      outcome.trouble = input.shown + ": not fixed: a character has no place in " + file.encoding;
    else if (input.path == "-")
      outcome.standard_output = *bytes;
    else if (fixed.fixed > 0)
      outcome.trouble = written(input, *bytes);
    outcome.summary.fixed = outcome.trouble.empty() ? fixed.fixed : 0;
    judge(fixed.file.text, std::move(fixed.linted), outcome);
  }

  /// The bytes to write; none where the encoding of the file has no place for a character.
  static std::optional<std::string> written_form(const FixedDocument& fixed,
                                                 const std::string& encoding) {
    if (!fixed.file.rendition)
      return encode_text(fixed.file.text.bytes(), encoding);
    return encoding.empty() ? fixed.bytes : encode_text(fixed.bytes, encoding);
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

  /// Writes the baseline, or tells what could be forgotten.
  void keep_baseline() {
    const std::string gone = std::to_string(gone_) + (gone_ == 1 ? " finding" : " findings") +
                             " of " + baseline_->name();
    if (options_.recording != Recording::none)
      baseline_->write(entries_, linted_);
    if (options_.recording == Recording::write)
      write_error("unlint: " + std::to_string(entries_.size()) +
                  (entries_.size() == 1 ? " finding is" : " findings are") + " recorded in " +
                  baseline_->name());
    else if (options_.recording == Recording::prune)
      write_error("unlint: " + gone + (gone_ == 1 ? " is" : " are") + " forgotten");
    else if (gone_ > 0 && !options_.quiet && options_.changed_since.empty())
      write_error("unlint: " + gone + " no longer occur; --prune-baseline forgets them");
  }

  void deliver(Outcome outcome, Progress& progress) {
    entries_.insert(entries_.end(), outcome.entries.begin(), outcome.entries.end());
    gone_ += outcome.gone;
    if (!outcome.recorded_path.empty())
      linted_.insert(outcome.recorded_path);
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
    for (std::size_t i = 0; i < outcome.reports.size(); ++i) {
      if (outcome.reports[i].empty())
        continue;
      if (has_text_[i])
        files_[i].write(writers_[i]->between());
      has_text_[i] = true;
      progress.clear();
      files_[i].write(outcome.reports[i]);
    }
  }

  const Options& options_;
  const Inputs& inputs_;
  const ChangedLines* changed_;  // null: everything counts
  std::vector<std::unique_ptr<Writer>> writers_;
  std::vector<OutputFile> files_;
  std::vector<bool> has_text_;
  std::optional<BaselineFile> baseline_;
  BaselineEntries entries_;
  std::set<std::string> linted_;  // as the baseline records them
  std::size_t gone_ = 0;
  Summary summary_;
  bool standard_output_taken_ = false;
  bool found_ = false;
  bool failed_ = false;
};

}  // namespace

int run_check(const Options& options) {
  Settings settings(options);
  Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  std::optional<ChangedLines> changed;
  if (!options.changed_since.empty()) {
    changed.emplace(options.changed_since);
    const auto unchanged = [&](const Input& input) { return !changed->touch(input.path); };
    inputs.files.erase(std::remove_if(inputs.files.begin(), inputs.files.end(), unchanged),
                       inputs.files.end());
  }
  return Check(options, inputs, changed ? &*changed : nullptr).run();
}

}  // namespace unlint
