#include <algorithm>
#include <map>
#include <utility>

#include "cli/commands.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "document/readers.h"
#include "reference/named_reference.h"
#include "reference/references.h"
#include "report/akn_references.h"
#include "report/references_report.h"

namespace unlint {
namespace {

struct FileOutcome {
  std::vector<std::string> reports;    // one for each output
  std::vector<CountedReference> rows;  // with --unique
  std::string trouble;
};

bool is_wanted(const Options& options, std::string_view kind) {
  return options.kinds.empty() ||
         std::find(options.kinds.begin(), options.kinds.end(), kind) != options.kinds.end();
}

/// Adds what overlaps no other reference, and sorts all by place.
void add_named(std::vector<ReferenceRecord>& found, std::vector<ReferenceRecord> named) {
  const std::size_t known = found.size();
  for (ReferenceRecord& record : named) {
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(known);
    if (std::none_of(found.begin(), end,
                     [&](const ReferenceRecord& each) { return each.text.overlaps(record.text); }))
      found.push_back(std::move(record));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const ReferenceRecord& a, const ReferenceRecord& b) {
                     return a.place.span < b.place.span;
                   });
}

FileOutcome outcome_of(const Input& input, const Options& options) {
  FileOutcome outcome;
  const ReadFile file = read_input(input, options);
  outcome.trouble = file.trouble;
  if (!file.opened)
    return outcome;
  const LintOptions& lint = input.settings->lint;
  const Document document = read_document(*file.opened, lint.language);
  const References references = find_references(document, lint.references);
  std::vector<ReferenceRecord> found = records(references);
  add_named(found, named_references(document, references));
  found.erase(std::remove_if(
                  found.begin(), found.end(),
                  [&](const ReferenceRecord& record) { return !is_wanted(options, record.kind); }),
              found.end());
  std::vector<ReferenceRow> rows;
  for (const ReferenceRecord& record : found) {
    if (options.unique)
      outcome.rows.push_back({1, std::string(record.kind), record.canonical,
                              std::string(document.prose.slice(record.text)), record.url});
    else
      rows.push_back({std::string(record.kind), record.place.span, record.canonical, record.organ,
                      record.url});
  }
  if (!options.unique)
    for (const Output& output : options.outputs)
      outcome.reports.push_back(output.format == "akn"
                                    ? akn_references(document, input.shown, found)
                                    : references_of_file(output.format, file.opened->text, rows));
  return outcome;
}

/// Each reference once; the most frequent first, then by kind and name.
std::vector<CountedReference> united(const std::vector<CountedReference>& rows) {
  std::map<std::pair<std::string, std::string>, CountedReference> by_name;
  for (const CountedReference& row : rows) {
    const std::string& name = row.canonical.empty() ? row.text : row.canonical;
    const auto [entry, is_new] = by_name.try_emplace({row.kind, name}, row);
    if (!is_new)
      ++entry->second.count;
  }
  std::vector<CountedReference> out;
  for (auto& [name, row] : by_name)
    out.push_back(std::move(row));
  std::stable_sort(
      out.begin(), out.end(),
      [](const CountedReference& a, const CountedReference& b) { return a.count > b.count; });
  return out;
}

}  // namespace

int run_refs(const Options& options) {
  Settings settings(options);
  const Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  Progress progress(options.progress, inputs.files.size());
  std::vector<OutputFile> files;
  for (const Output& output : options.outputs) {
    files.emplace_back(output.file, OutputFile::Stream::standard_output);
    if (!options.unique)
      files.back().write(references_begin(output.format));
  }
  std::vector<CountedReference> rows;
  std::vector<bool> has_text(files.size());
  bool failed = inputs.failed;
  in_order(
      inputs.files.size(), options.jobs,
      [&](std::size_t index) { return outcome_of(inputs.files[index], options); },
      [&](std::size_t index, FileOutcome outcome) {
        progress.show(index + 1);
        if (!outcome.trouble.empty()) {
          progress.clear();
          write_error("unlint: " + outcome.trouble);
          failed = true;
        }
        rows.insert(rows.end(), outcome.rows.begin(), outcome.rows.end());
        for (std::size_t i = 0; i < outcome.reports.size(); ++i) {
          if (outcome.reports[i].empty())
            continue;
          if (has_text[i])
            files[i].write(references_between(options.outputs[i].format));
          has_text[i] = true;
          files[i].write(outcome.reports[i]);
        }
      });
  progress.clear();
  const std::vector<CountedReference> counted = united(rows);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::string& format = options.outputs[i].format;
    files[i].write(options.unique ? unique_references(format, counted) : references_end(format));
    files[i].flush();
  }
  return failed ? 2 : 0;
}

}  // namespace unlint
