#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

#include "cli/annotate.h"
#include "cli/baseline_file.h"
#include "cli/changed_lines.h"
#include "cli/commands.h"
#include "cli/copied_forward.h"
#include "cli/diff.h"
#include "cli/fix.h"
#include "cli/folder_index.h"
#include "cli/gate.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/receipt.h"
#include "cli/reports.h"
#include "cli/settings.h"
#include "cli/terminal.h"
#include "text/encoding.h"

namespace unlint {
namespace {

/// One file, done.
struct Outcome {
  std::vector<std::string> reports;  // one for each output
  std::optional<FileReport> untold;  // in place of `reports`: what to tell of `file`
  std::unique_ptr<ReadFile> file;
  std::string standard_output;  // a diff, or the fixed text of standard input
  std::string trouble;          // a line for standard error
  std::string remark;           // with --verbose: what was read
  BaselineEntries entries;      // to be recorded
  std::size_t gone = 0;         // entries of the baseline that nothing was found for
  std::string recorded_path;    // of the file, for the baseline
  Summary summary;
  std::string receipt;  // the lines of the file
  std::vector<Doubt> doubts;
};

/// Every rule that looks at one of the files, once, ascending.
std::vector<RuleDescription> rules_of(const Inputs& inputs) {
  std::set<const FileSettings*> seen;
  std::map<std::string, RuleDescription> rules;
  for (const Input& input : inputs.files)
    if (seen.insert(input.settings).second)
      for (const Rulebook::Entry& entry : input.settings->loaded.rulebook.entries()) {
        const RuleHeader& rule = entry.header();
        rules.try_emplace(rule.id, RuleDescription{rule.id, rule.severity, rule.message, rule.help,
                                                   rule.authority.str()});
      }
  std::vector<RuleDescription> out;
  for (auto& [id, rule] : rules)
    out.push_back(std::move(rule));
  return out;
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
    if (!options.receipt.empty())
      receipt_.emplace(options, rules_of(inputs));
    reports_.emplace(
        options, [&inputs] { return rules_of(inputs); }, standard_output_taken_);
  }

  int run() {
    summary_.unread = inputs_.failed ? 1 : 0;
    Progress progress(options_.progress, inputs_.files.size());
    reports_->begin();
    in_order(
        inputs_.files.size(), options_.jobs,
        [&](std::size_t index) { return outcome_of(index, nullptr); },
        [&](std::size_t index, Outcome outcome) {
          receive(index, std::move(outcome), progress);
          progress.show(index + 1);
        });
    deliver_waiting(progress);
    progress.clear();
    if (baseline_)
      keep_baseline();
    reports_->end(summary_);
    if (receipt_)
      receipt_->write(summary_);
    if (const std::string remark = gate_remark(summary_, options_); !remark.empty())
      write_error("unlint: " + remark);
    if (failed_ || inputs_.failed)
      return 2;
    return is_stopped(summary_, options_) ? 1 : 0;
  }

 private:
  /// With `copied`, without what other documents tell for this one.
  Outcome outcome_of(std::size_t index, const CopiedForward* copied) const {
    const Input& input = inputs_.files[index];
    Outcome outcome;
    outcome.file = std::make_unique<ReadFile>(
        read_input(input, options_, receipt_ ? Digest::wanted : Digest::unwanted));
    const ReadFile& file = *outcome.file;
    if (!file.opened) {
      outcome.trouble = file.trouble;
      outcome.summary.unread = 1;
      return outcome;
    }
    if (options_.verbose)
      outcome.remark = remark_on(input, file);
    if (options_.fixing == Fixing::report)
      judge(index, file, copied, outcome);
    else
      mend(index, file, outcome);
    if (!outcome.untold)
      outcome.file.reset();
    return outcome;
  }

  static std::string remark_on(const Input& input, const ReadFile& file) {
    const std::string& configuration = input.settings->configuration->path;
    return input.shown + ": " + file.encoding + ", " +
           std::to_string(input.settings->loaded.rulebook.entries().size()) + " rules, " +
           (configuration.empty() ? "no unlint.toml" : configuration);
  }

  /// The findings that count: on changed lines, and not known already; of these, `accepted` is
  /// told.
  Diagnostics those_that_count(const Input& input, const SourceFile& source, Diagnostics findings,
                               std::vector<SuppressedFinding>* accepted = nullptr) const {
    if (changed_)
      findings = changed_->among(input.path, source, std::move(findings));
    if (!baseline_ || options_.recording == Recording::write)
      return findings;
    BaselineMatch match = match_baseline(baseline_->entries_of(input.shown), source, findings);
    if (accepted != nullptr)
      for (Diagnostic& known : match.known)
        accepted->push_back({std::move(known), "recorded in the baseline",
                             SuppressedFinding::By::baseline, baseline_->name()});
    return std::move(match.fresh);
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

  void judge(std::size_t index, const ReadFile& file, const CopiedForward* copied,
             Outcome& outcome) const {
    const Input& input = inputs_.files[index];
    const SourceFile& source = file.opened->text;
    FileReport report{&source, {}};
    Linted linted = lint(*file.opened, input.settings->loaded.rulebook, input.settings->lint,
                         [&](const References& references, std::size_t offset) {
                           take(references, offset, report, outcome);
                         });
    record(input, source, linted.diagnostics, outcome);
    std::vector<SuppressedFinding> accepted;
    linted.diagnostics = those_that_count(input, source, std::move(linted.diagnostics), &accepted);
    if (copied != nullptr)
      copied->fold(index, linted.diagnostics);
    else if (inputs_.files.size() > 1)
      outcome.doubts = doubts_among(linted.diagnostics, input.settings->loaded.rulebook, source,
                                    linted.references);
    if (!options_.annotate.empty())
      outcome.trouble = annotate(options_.annotate, input.shown, file, linted.diagnostics,
                                 author_of_today(options_.today));
    tell(std::move(report), std::move(linted), std::move(accepted), file.sha256, outcome);
  }

  /// Counts references, and keeps those that will be shown.
  void take(const References& references, std::size_t offset, FileReport& report,
            Outcome& outcome) const {
    for (const ReferenceCount& count : counts(references)) {
      Coverage& coverage = outcome.summary.coverage[std::string(count.kind)];
      coverage.seen += count.seen;
      coverage.not_understood += count.not_understood;
    }
    if (reports_->show_references())
      for (const ReferenceRecord& record : records(references, offset))
        report.references.push_back({std::string(record.kind), record.place.span, record.canonical,
                                     record.organ, record.url});
  }

  void tell(FileReport report, Linted linted, std::vector<SuppressedFinding> accepted,
            const std::string& sha256, Outcome& outcome) const {
    outcome.summary.files = 1;
    count(linted.diagnostics, outcome.summary);
    report.diagnostics = std::move(linted.diagnostics);
    report.language = code(linted.document.language);
    for (Suppressed& suppressed : linted.suppressed) {
      const auto by = suppressed.origin.empty() ? SuppressedFinding::By::comment
                                                : SuppressedFinding::By::settings;
      report.suppressed.push_back({std::move(suppressed.diagnostic), std::move(suppressed.reason),
                                   by, std::move(suppressed.origin)});
    }
    outcome.summary.suppressed = report.suppressed.size();
    std::move(accepted.begin(), accepted.end(), std::back_inserter(report.suppressed));
    highlight(report, outcome.summary);
    enter_references(report, outcome.summary);
    if (receipt_)
      outcome.receipt = Receipt::lines_of(report, sha256);
    constexpr std::size_t many = 1000;  // their text takes more memory than they do
    const bool is_next = (options_.jobs <= 1 || inputs_.files.size() == 1) && waiting_.empty() &&
                         outcome.doubts.empty();
    if (is_next && options_.fixing == Fixing::report && report.diagnostics.size() > many)
      outcome.untold = std::move(report);
    else
      outcome.reports = reports_->of_file(report);
  }

  void mend(std::size_t index, const ReadFile& file, Outcome& outcome) const {
    const Input& input = inputs_.files[index];
    if (options_.tracked && !can_track(input.shown, file)) {
      outcome.trouble = input.shown + ": changes can be tracked in Word documents only";
      return judge(index, file, nullptr, outcome);
    }
    const FixStyle style = {options_.unsafe_fixes ? FixSafety::any : FixSafety::safe_only,
                            options_.tracked ? author_of_today(options_.today) : Tracking()};
    const auto filter = [&](const SourceFile& source, Diagnostics findings) {
      return those_that_count(input, source, std::move(findings));
    };
    FixedDocument fixed = fix_document(*file.opened, file.bytes, *input.settings, style, filter);
    if (options_.fixing == Fixing::show_diff) {
      outcome.standard_output =
          unified_diff(input.shown, file.opened->text.bytes(), fixed.file.text.bytes());
      judge(index, file, nullptr, outcome);
      outcome.doubts.clear();
      outcome.reports.clear();  // the diff tells it
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
    FileReport report{&fixed.file.text, {}};
    take(fixed.linted.references, 0, report, outcome);
    tell(std::move(report), std::move(fixed.linted), {}, {}, outcome);
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

  /// From the first document with a doubtful reference on, all wait: another may hold it too.
  void receive(std::size_t index, Outcome outcome, Progress& progress) {
    if (waiting_.empty() && outcome.doubts.empty()) {
      deliver(std::move(outcome), progress);
      return;
    }
    if (waiting_.empty())
      first_waiting_ = index;
    copied_.add(index, outcome.doubts);
    waiting_.push_back(std::move(outcome));
  }

  void deliver_waiting(Progress& progress) {
    for (const std::size_t index : copied_.documents())
      waiting_[index - first_waiting_] = outcome_of(index, &copied_);
    for (Outcome& outcome : waiting_)
      deliver(std::move(outcome), progress);
  }

  void deliver(Outcome outcome, Progress& progress) {
    entries_.insert(entries_.end(), outcome.entries.begin(), outcome.entries.end());
    gone_ += outcome.gone;
    if (!outcome.recorded_path.empty())
      linted_.insert(outcome.recorded_path);
    add(summary_, outcome.summary);
    if (receipt_)
      receipt_->add(outcome.receipt);
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
    if (outcome.untold || std::any_of(outcome.reports.begin(), outcome.reports.end(), has_text))
      progress.clear();
    if (outcome.untold)
      reports_->add(*outcome.untold);
    reports_->add(outcome.reports);
  }

  const Options& options_;
  const Inputs& inputs_;
  std::optional<Reports> reports_;
  std::optional<Receipt> receipt_;
  const ChangedLines* changed_;  // null: everything counts
  std::optional<BaselineFile> baseline_;
  BaselineEntries entries_;
  std::set<std::string> linted_;  // as the baseline records them
  std::size_t gone_ = 0;
  Summary summary_;
  CopiedForward copied_;
  std::vector<Outcome> waiting_;  // documents from `first_waiting_` on
  std::size_t first_waiting_ = 0;
  bool standard_output_taken_ = false;
  bool failed_ = false;
};

}  // namespace

int run_check(const Options& options) {
  // Rules and tables stay to the end of the process: taking them apart would only cost time.
  static auto* const kept = new std::unique_ptr<Settings>;
  *kept = std::make_unique<Settings>(options);
  Settings& settings = **kept;
  Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  if (inputs.files.size() > 1 && rests_on_index(inputs))
    if (const std::shared_ptr<const FactTable> index = index_of(inputs, options))
      settings.add_authority(index);
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
