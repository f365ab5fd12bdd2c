#include "report/summary.h"

#include <algorithm>

namespace unlint {
namespace {

void keep(Summary& summary, const Highlight& highlight) {
  const auto known =
      std::count_if(summary.highlights.begin(), summary.highlights.end(),
                    [&](const Highlight& other) { return other.severity == highlight.severity; });
  if (static_cast<std::size_t>(known) < highlights_of_a_severity)
    summary.highlights.push_back(highlight);
}

}  // namespace

std::size_t findings(const Summary& summary, Severity severity) {
  if (severity == Severity::error)
    return summary.errors;
  return severity == Severity::warning ? summary.warnings : summary.notes;
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

void highlight(const FileReport& report, Summary& summary) {
  std::size_t kept[3] = {};
  for (const Diagnostic& finding : report.diagnostics) {
    if (kept[static_cast<std::size_t>(finding.severity)]++ >= highlights_of_a_severity)
      continue;
    keep(summary,
         {finding.severity, report.source->path(), report.source->position(finding.span.begin),
          report.source->position(finding.span.end), finding.rule, finding.message, finding.help});
  }
}

void enter_references(const FileReport& report, Summary& summary) {
  const SourceFile& source = *report.source;
  for (const ReferenceRow& row : report.references) {
    const bool understood = !row.canonical.empty();
    const std::string name = understood ? row.canonical : std::string(source.slice(row.span));
    SheetEntry& entry = summary.sheet[{row.kind, name}];
    const Position begin = source.position(row.span.begin);
    entry.url = row.url;
    entry.understood = understood;
    entry.places.push_back(source.path() + ":" + std::to_string(begin.line) + ":" +
                           std::to_string(begin.column));
  }
}

void add(Summary& sum, const Summary& part) {
  sum.files += part.files;
  sum.unread += part.unread;
  sum.errors += part.errors;
  sum.warnings += part.warnings;
  sum.notes += part.notes;
  sum.suppressed += part.suppressed;
  sum.fixable += part.fixable;
  sum.fixed += part.fixed;
  for (const auto& [kind, coverage] : part.coverage) {
    sum.coverage[kind].seen += coverage.seen;
    sum.coverage[kind].not_understood += coverage.not_understood;
  }
  for (const auto& [rule, number] : part.rules)
    sum.rules[rule] += number;
  for (const Highlight& highlight : part.highlights)
    keep(sum, highlight);
  for (const auto& [name, entry] : part.sheet) {
    SheetEntry& known = sum.sheet[name];
    known.url = entry.url;
    known.understood = entry.understood;
    known.places.insert(known.places.end(), entry.places.begin(), entry.places.end());
  }
}

}  // namespace unlint
