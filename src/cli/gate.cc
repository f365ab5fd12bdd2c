#include "cli/gate.h"

namespace unlint {
namespace {

std::size_t references_seen(const Summary& summary) {
  std::size_t seen = 0;
  for (const auto& [kind, coverage] : summary.coverage)
    seen += coverage.seen;
  return seen;
}

bool fails_on(const Options& options, Severity severity) {
  return options.fail_on && severity >= *options.fail_on;
}

}  // namespace

std::string gate_remark(const Summary& summary, const Options& options) {
  if (options.max_warnings && summary.warnings > *options.max_warnings)
    return std::to_string(summary.warnings) + " warnings, and --max-warnings allows " +
           std::to_string(*options.max_warnings);
  const std::size_t seen = references_seen(summary);
  if (seen < options.require_references)
    return std::to_string(seen) + " references were seen, and --require-references wants " +
           std::to_string(options.require_references);
  return {};
}

bool is_stopped(const Summary& summary, const Options& options) {
  if (!gate_remark(summary, options).empty())
    return true;
  const bool warnings_count = !options.max_warnings && fails_on(options, Severity::warning);
  return (summary.errors > 0 && fails_on(options, Severity::error)) ||
         (summary.warnings > 0 && warnings_count) ||
         (summary.notes > 0 && fails_on(options, Severity::note));
}

}  // namespace unlint
