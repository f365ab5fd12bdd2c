#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "document/readers.h"
#include "report/concordance.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// What is the same in every version; empty for what tells nothing. Part letters, spaces, and small
/// letters within symbols differ from language to language.
std::string key_of(const ReferenceRecord& record) {
  std::string key = record.canonical;
  if (record.kind == "date")
    return key.size() == 10 && key.front() != '-' ? key : std::string();
  const bool is_adopted = record.kind == "resolution" || record.kind == "decision";
  if (record.kind != "symbol" && !is_adopted)
    return {};
  const std::size_t space = key.rfind(' ');
  if (is_adopted && space != std::string::npos && key.size() == space + 2 && key[space + 1] >= 'A')
    key.resize(space);
  key.erase(std::remove(key.begin(), key.end(), ' '), key.end());
  return to_lower(key);
}

Version version_of(const Input& input, const OpenedFile& file) {
  const LintOptions& lint = input.settings->lint;
  const Document document = read_document(file, lint.language);
  Version version{input.shown, std::string(code(document.language)), {}, 0, 0};
  for (const ReferenceRecord& record : records(find_references(document, lint.references)))
    if (std::string key = key_of(record); !key.empty())
      version.references.push_back({std::string(record.kind), record.canonical, std::move(key),
                                    file.text.position(record.place.span.begin)});
  for (const Block& block : document.blocks) {
    const std::string_view label = document.prose.slice(block.label);
    const bool is_numbered = !label.empty() && label.front() >= '0' && label.front() <= '9';
    version.footnotes += block.kind == BlockKind::footnote ? 1 : 0;
    version.paragraphs += block.kind == BlockKind::paragraph && is_numbered ? 1 : 0;
  }
  return version;
}

}  // namespace

int run_compare(const Options& options) {
  Settings settings(options);
  const Inputs inputs = inputs_of(options, settings);
  if (settings.has_broken_configuration())
    return 2;
  bool failed = inputs.failed;
  std::vector<Version> versions;
  for (const Input& input : inputs.files) {
    const ReadFile file = read_input(input, options);
    if (file.opened) {
      versions.push_back(version_of(input, *file.opened));
    } else {
      write_error("unlint: " + file.trouble);
      failed = true;
    }
  }
  if (versions.size() < 2) {
    write_error("unlint: there are not two versions to compare");
    return 2;
  }
  const std::vector<ConcordanceRow> rows = concordance(versions);
  for (const Output& output : options.outputs) {
    OutputFile out(output.file, OutputFile::Stream::standard_output);
    out.write(concordance_report(output.format, versions, rows, options.all));
    out.flush();
  }
  const auto differing = std::count_if(rows.begin(), rows.end(),
                                       [](const ConcordanceRow& row) { return !row.agrees; });
  write_error("unlint: " + std::to_string(differing) + " of " + std::to_string(rows.size()) +
              " lines differ in " + std::to_string(versions.size()) + " versions");
  return failed ? 2 : differing > 0 ? 1 : 0;
}

}  // namespace unlint
