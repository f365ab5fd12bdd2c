#include "report/fingerprint.h"
#include "report/json_row.h"
#include "report/json_writer.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

/// What GitLab calls a severity.
const char* gitlab_severity(Severity severity) {
  if (severity == Severity::error)
    return "major";
  return severity == Severity::warning ? "minor" : "info";
}

void write_position(JsonWriter& json, std::string_view name, Position position) {
  json.key(name);
  json.begin_object();
  json.member("line", position.line);
  json.member("column", position.column);
  json.end_object();
}

void write_finding(JsonWriter& json, const SourceFile& source, const Diagnostic& finding,
                   const std::string& fingerprint) {
  const Position begin = source.position(finding.span.begin);
  json.begin_object();
  json.member("description",
              finding.help.empty() ? finding.message : finding.message + "; " + finding.help);
  json.member("check_name", finding.rule);
  json.member("fingerprint", fingerprint);
  json.member("severity", gitlab_severity(finding.severity));
  json.key("location");
  json.begin_object();
  json.member("path", repository_path(source.path()));
  json.key("lines");
  json.begin_object();
  json.member("begin", begin.line);
  json.end_object();
  json.key("positions");
  json.begin_object();
  write_position(json, "begin", begin);
  write_position(json, "end", source.position(finding.span.end));
  json.end_object();
  json.end_object();
  json.end_object();
}

/// GitLab Code Quality: one array, a finding a line.
class GitlabWriter : public Writer {
 public:
  std::string begin() const override { return "[\n"; }

  void write_file(const FileReport& report, const TakeText& take) const override {
    JsonRow row(take);
    const std::vector<std::string> names = fingerprints(report);
    for (std::size_t i = 0; i < report.diagnostics.size(); ++i)
      row.add([&](JsonWriter& json) {
        write_finding(json, *report.source, report.diagnostics[i], names[i]);
      });
  }

  std::string between() const override { return ",\n"; }
  std::string end(const Summary&) const override { return "\n]\n"; }
};

}  // namespace

std::unique_ptr<Writer> make_gitlab_writer(const ReportSettings&) {
  return std::make_unique<GitlabWriter>();
}

}  // namespace unlint
