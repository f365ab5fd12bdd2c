#include <algorithm>

#include "report/fingerprint.h"
#include "report/json_row.h"
#include "report/json_writer.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

/// `"NAME":{"text":"…"}`
void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  json.begin_object();
  json.member("text", text);
  json.end_object();
}

void write_region(JsonWriter& json, std::string_view name, const SourceFile& source, Span span) {
  const Position begin = source.position(span.begin);
  const Position end = source.position(span.end);
  json.key(name);
  json.begin_object();
  json.member("startLine", begin.line);
  json.member("startColumn", begin.column);
  json.member("endLine", end.line);
  json.member("endColumn", end.column);
  json.member("byteOffset", span.begin);
  json.member("byteLength", span.size());
}

void write_artifact(JsonWriter& json, const SourceFile& source) {
  const std::string uri = uri_of(source.path());
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", uri);
  if (!uri.starts_with("file:"))
    json.member("uriBaseId", "%SRCROOT%");
  json.end_object();
}

void write_location(JsonWriter& json, const SourceFile& source, Span span,
                    const std::string& locator) {
  json.key("locations");
  json.begin_array();
  json.begin_object();
  json.key("physicalLocation");
  json.begin_object();
  write_artifact(json, source);
  write_region(json, "region", source, span);
  write_text(json, "snippet", source.slice(span));
  json.end_object();  // region
  json.end_object();  // physicalLocation
  if (!locator.empty()) {
    json.key("logicalLocations");
    json.begin_array();
    json.begin_object();
    json.member("fullyQualifiedName", locator);
    json.end_object();
    json.end_array();
  }
  json.end_object();
  json.end_array();
}

void write_fix(JsonWriter& json, const SourceFile& source, const Diagnostic& finding) {
  json.key("fixes");
  json.begin_array();
  json.begin_object();
  write_text(json, "description", finding.help.empty() ? "mend it" : finding.help);
  json.key("artifactChanges");
  json.begin_array();
  json.begin_object();
  write_artifact(json, source);
  json.key("replacements");
  json.begin_array();
  for (const Edit& edit : finding.fix->edits) {
    json.begin_object();
    write_region(json, "deletedRegion", source, edit.span);
    json.end_object();  // deletedRegion
    write_text(json, "insertedContent", edit.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
}

/// A comment stands in the source; unlint.toml and the baseline are outside of it.
void write_suppression(JsonWriter& json, const SuppressedFinding& finding) {
  const bool in_source = finding.by == SuppressedFinding::By::comment;
  json.key("suppressions");
  json.begin_array();
  json.begin_object();
  json.member("kind", in_source ? "inSource" : "external");
  json.member("status", "accepted");
  if (!finding.reason.empty())
    json.member("justification", finding.reason);
  if (!finding.origin.empty()) {
    json.key("properties");
    json.begin_object();
    json.member("origin", finding.origin);
    json.end_object();
  }
  json.end_object();
  json.end_array();
}

void write_properties(JsonWriter& json, const FileReport& report, const Diagnostic& finding) {
  if (finding.help.empty() && finding.authority.empty() && report.language.empty())
    return;
  json.key("properties");
  json.begin_object();
  if (!finding.help.empty())
    json.member("help", finding.help);
  if (!finding.authority.empty())
    json.member("authority", finding.authority.str());
  if (!report.language.empty())
    json.member("language", report.language);
  json.end_object();
}

void write_rule(JsonWriter& json, const RuleDescription& rule) {
  json.begin_object();
  json.member("id", rule.id);
  write_text(json, "shortDescription", rule.message);
  write_text(json, "fullDescription",
             rule.authority.empty() ? rule.message : rule.message + " (" + rule.authority + ")");
  write_text(json, "help", rule.help.empty() ? rule.message : rule.help);
  json.key("defaultConfiguration");
  json.begin_object();
  json.member("level", name(rule.severity));
  json.end_object();
  json.key("properties");
  json.begin_object();
  json.member("authority", rule.authority);
  json.key("tags");
  json.begin_array();
  json.string(std::string_view(rule.id).substr(0, rule.id.find('/')));
  json.end_array();
  json.end_object();
  json.end_object();
}

/// SARIF 2.1.0: one run, its results first and the tool last, since the results are written while
/// the run goes on.
class SarifWriter : public Writer {
 public:
  explicit SarifWriter(const ReportSettings& settings) : rules_(settings.rules()) {}

  std::string begin() const override {
    return "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
           "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":"
           "\"unicodeCodePoints\",\"language\":\"en\",\"results\":[\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    JsonRow row(take);
    const std::vector<std::string> names = fingerprints(report);
    for (std::size_t i = 0; i < report.diagnostics.size(); ++i)
      row.add([&](JsonWriter& json) {
        write_result(json, report, report.diagnostics[i], names[i], nullptr);
      });
    FileReport unheeded{report.source};
    for (const SuppressedFinding& finding : report.suppressed)
      unheeded.diagnostics.push_back(finding.diagnostic);
    const std::vector<std::string> others = fingerprints(unheeded);
    for (std::size_t i = 0; i < others.size(); ++i)
      row.add([&](JsonWriter& json) {
        write_result(json, report, unheeded.diagnostics[i], others[i], &report.suppressed[i]);
      });
  }

  std::string between() const override { return ",\n"; }

  std::string end(const Summary& summary) const override {
    JsonWriter json;
    json.begin_object();
    json.key("driver");
    json.begin_object();
    json.member("name", "unlint");
    json.member("version", UNLINT_VERSION);
    json.member("semanticVersion", UNLINT_VERSION);
    json.key("rules");
    json.begin_array();
    for (const RuleDescription& rule : rules_)
      write_rule(json, rule);
    json.end_array();
    json.end_object();
    json.end_object();
    const char* successful = summary.unread == 0 ? "true" : "false";
    return "\n],\"tool\":" + json.text() + R"(,"invocations":[{"executionSuccessful":)" +
           successful + "}]}]}\n";
  }

 private:
  void write_result(JsonWriter& json, const FileReport& report, const Diagnostic& finding,
                    const std::string& fingerprint, const SuppressedFinding* suppressed) const {
    json.begin_object();
    json.member("ruleId", finding.rule);
    const auto rule = std::lower_bound(
        rules_.begin(), rules_.end(), finding.rule,
        [](const RuleDescription& known, const std::string& id) { return known.id < id; });
    if (rule != rules_.end() && rule->id == finding.rule)
      json.member("ruleIndex", static_cast<std::uint64_t>(rule - rules_.begin()));
    json.member("level", name(finding.severity));
    write_text(json, "message", finding.message);
    write_location(json, *report.source, finding.span, finding.locator);
    json.key("partialFingerprints");
    json.begin_object();
    json.member("unlint/v1", fingerprint);
    json.end_object();
    if (finding.fix)
      write_fix(json, *report.source, finding);
    if (suppressed != nullptr)
      write_suppression(json, *suppressed);
    write_properties(json, report, finding);
    json.end_object();
  }

  std::vector<RuleDescription> rules_;
};

}  // namespace

std::unique_ptr<Writer> make_sarif_writer(const ReportSettings& settings) {
  return std::make_unique<SarifWriter>(settings);
}

}  // namespace unlint
