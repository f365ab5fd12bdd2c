#include "report/writers.h"

#include <algorithm>

namespace unlint {

std::unique_ptr<Writer> make_text_writer(const TextStyle&);
std::unique_ptr<Writer> make_json_lines_writer(const TextStyle&);
std::unique_ptr<Writer> make_json_document_writer(const TextStyle&);

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      {"text", make_text_writer},
      {"jsonl", make_json_lines_writer},
      {"json", make_json_document_writer},
  };
  return table;
}

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(formats().begin(), formats().end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == formats().end() ? nullptr : &*found;
}

void count(const Diagnostics& diagnostics, Summary& summary) {
  for (const Diagnostic& finding : diagnostics) {
    if (finding.severity == Severity::error)
      ++summary.errors;
    else if (finding.severity == Severity::warning)
      ++summary.warnings;
    else
      ++summary.notes;
    if (finding.fix && finding.fix->safe)
      ++summary.fixable;
    ++summary.rules[finding.rule];
  }
}

void add(Summary& sum, const Summary& part) {
  sum.files += part.files;
  sum.errors += part.errors;
  sum.warnings += part.warnings;
  sum.notes += part.notes;
  sum.fixable += part.fixable;
  sum.fixed += part.fixed;
  for (const auto& [kind, coverage] : part.coverage) {
    sum.coverage[kind].seen += coverage.seen;
    sum.coverage[kind].not_understood += coverage.not_understood;
  }
  for (const auto& [rule, findings] : part.rules)
    sum.rules[rule] += findings;
}

}  // namespace unlint
