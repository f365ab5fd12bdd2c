#include "unlint/linter.h"

#include <algorithm>
#include <optional>

#include "diagnostic/apply_fixes.h"
#include "document/readers.h"
#include "language/language_id.h"
#include "lint.h"
#include "reference/references.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"
#include "text/encoding.h"

namespace unlint::v1 {
namespace {

constexpr int most_rounds = 10;

Region region_of(const SourceFile& text, Span span) {
  const Position begin = text.position(span.begin);
  const Position end = text.position(span.end);
  return {span.begin, span.end, begin.line, begin.column, end.line, end.column};
}

Severity severity_of(unlint::Severity severity) {
  switch (severity) {
    case unlint::Severity::note:
      return Severity::note;
    case unlint::Severity::warning:
      return Severity::warning;
    default:
      return Severity::error;
  }
}

Finding finding_of(const SourceFile& text, const Diagnostic& diagnostic) {
  Finding finding;
  finding.rule = diagnostic.rule;
  finding.severity = severity_of(diagnostic.severity);
  finding.region = region_of(text, diagnostic.span);
  finding.message = diagnostic.message;
  finding.help = diagnostic.help;
  finding.authority = diagnostic.authority.str();
  finding.locator = diagnostic.locator;
  if (diagnostic.fix) {
    finding.fix_is_safe = diagnostic.fix->safe;
    for (const Edit& edit : diagnostic.fix->edits)
      finding.fix.push_back({edit.span.begin, edit.span.end, edit.text});
  }
  return finding;
}

/// The file as the pipeline takes it.
OpenedFile opened(const std::string& name, std::string_view bytes) {
  std::string text(bytes);
  if (reader_for(name, bytes).bytes == Reader::Bytes::text) {
    DecodedText decoded = decode_text(std::move(text));
    if (decoded.bad_byte)
      throw Unreadable(name + ": not UTF-8 at byte " + std::to_string(*decoded.bad_byte));
    text = std::move(decoded.text);
  }
  OpenedFile file = open_file(name, std::move(text));
  if (file.rendition && !file.rendition->trouble.empty())
    throw Unreadable(name + ": " + file.rendition->trouble);
  return file;
}

/// What is wrong with rule files, a line each.
std::string told(const std::vector<RuleFileReport>& reports) {
  std::string lines;
  for (const RuleFileReport& report : reports)
    for (const Diagnostic& diagnostic : report.diagnostics) {
      const Position at = report.source.position(diagnostic.span.begin);
      lines += (lines.empty() ? "" : "\n") + report.source.path() + ":" + std::to_string(at.line) +
               ":" + std::to_string(at.column) + ": " + diagnostic.message;
      if (!diagnostic.help.empty())
        lines += "; " + diagnostic.help;
    }
  return lines;
}

void require_rules(const std::vector<std::string>& patterns, const std::vector<std::string>& ids) {
  for (const std::string& pattern : patterns)
    if (std::none_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return names_rule(pattern, id); }))
      throw Error("there is no rule “" + pattern + "”");
}

}  // namespace

/// What the house works with.
struct Linter::Rules {
  LoadedRulebook loaded;
  LintOptions options;
};

Linter::Linter(const Options& options) {
  auto rules = std::make_unique<Rules>();
  std::vector<RuleFile> files = embedded_rule_files();
  for (const HouseRule& rule : options.house_rules)
    files.push_back({rule.path, rule.toml});
  rules->loaded = load_rulebook(files, {options.select, options.ignore, {}}, LoadFor::checking);
  if (!rules->loaded.trouble.empty())
    throw Error(told(rules->loaded.trouble));
  require_rules(options.select, rules->loaded.ids);
  require_rules(options.ignore, rules->loaded.ids);
  if (!options.language.empty()) {
    rules->options.language = language_of_code(options.language);
    if (!rules->options.language)
      throw Error("“" + options.language + "” is no official language");
  }
  rules->options.references.identity.body = options.body;
  rules->options.references.identity.session = options.session;
  rules->options.suppressions.known_rules = rules->loaded.ids;
  rules_ = std::move(rules);
}

Linter::~Linter() = default;
Linter::Linter(Linter&& other) noexcept = default;
Linter& Linter::operator=(Linter&& other) noexcept = default;

Report Linter::check(const std::string& name, std::string_view bytes) const {
  const OpenedFile file = opened(name, bytes);
  Report report;
  const auto take = [&](const References& references, std::size_t offset) {
    for (const ReferenceRecord& record : records(references, offset))
      report.references.push_back({std::string(record.kind),
                                   region_of(file.text, record.place.span), record.canonical,
                                   record.organ, record.url});
  };
  const Linted linted = lint(file, rules_->loaded.rulebook, rules_->options, take);
  report.text = file.text.bytes();
  report.language = code(linted.document.language);
  for (const Diagnostic& diagnostic : linted.diagnostics)
    report.findings.push_back(finding_of(file.text, diagnostic));
  return report;
}

std::string Linter::fixed(const std::string& name, std::string_view bytes) const {
  OpenedFile file = opened(name, bytes);
  if (file.rendition)
    throw Unreadable(name + ": only a plain text or Markdown is fixed here");
  for (int round = 0; round < most_rounds; ++round) {
    const Linted linted = lint(file, rules_->loaded.rulebook, rules_->options);
    FixedText text = apply_fixes(file.text.bytes(), linted.diagnostics, FixSafety::safe_only);
    if (text.applied == 0 || text.text == file.text.bytes())
      break;
    file = open_file(name, std::move(text.text));
  }
  return std::string(file.text.bytes());
}

std::string version() { return UNLINT_VERSION; }

}  // namespace unlint::v1
