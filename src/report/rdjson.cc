#include "report/json_row.h"
#include "report/json_writer.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

const char* rdjson_severity(Severity severity) {
  if (severity == Severity::error)
    return "ERROR";
  return severity == Severity::warning ? "WARNING" : "INFO";
}

// reviewdog counts columns in bytes of UTF-8, from 1.
void write_position(JsonWriter& json, std::string_view name, const SourceFile& source,
                    std::size_t offset) {
  const std::size_t line = source.position(offset).line;
  json.key(name);
  json.begin_object();
  json.member("line", line);
  json.member("column", offset - source.line(line).begin + 1);
  json.end_object();
}

void write_range(JsonWriter& json, const SourceFile& source, Span span) {
  json.key("range");
  json.begin_object();
  write_position(json, "start", source, span.begin);
  write_position(json, "end", source, span.end);
  json.end_object();
}

// Each suggestion of reviewdog stands alone, so edits that belong together become one.
void write_suggestion(JsonWriter& json, const SourceFile& source, const Fix& fix) {
  const Span whole = {fix.edits.front().span.begin, fix.edits.back().span.end};
  std::string text;
  std::size_t at = whole.begin;
  for (const Edit& edit : fix.edits) {
    text += source.slice({at, edit.span.begin});
    text += edit.text;
    at = edit.span.end;
  }
  json.key("suggestions");
  json.begin_array();
  json.begin_object();
  write_range(json, source, whole);
  json.member("text", text);
  json.end_object();
  json.end_array();
}

void write_diagnostic(JsonWriter& json, const SourceFile& source, const Diagnostic& finding) {
  json.begin_object();
  json.member("message",
              finding.help.empty() ? finding.message : finding.message + "; " + finding.help);
  json.key("location");
  json.begin_object();
  json.member("path", repository_path(source.path()));
  write_range(json, source, finding.span);
  json.end_object();
  json.member("severity", rdjson_severity(finding.severity));
  json.key("code");
  json.begin_object();
  json.member("value", finding.rule);
  json.end_object();
  if (finding.fix && !finding.fix->edits.empty())
    write_suggestion(json, source, *finding.fix);
  json.end_object();
}

/// The Diagnostic Format of reviewdog.
class RdjsonWriter : public Writer {
 public:
  std::string begin() const override {
    return "{\"source\":{\"name\":\"unlint\"},\"diagnostics\":[\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    JsonRow row(take);
    for (const Diagnostic& finding : report.diagnostics)
      row.add([&](JsonWriter& json) { write_diagnostic(json, *report.source, finding); });
  }

  std::string between() const override { return ",\n"; }
  std::string end(const Summary&) const override { return "\n]}\n"; }
};

}  // namespace

std::unique_ptr<Writer> make_rdjson_writer(const ReportSettings&) {
  return std::make_unique<RdjsonWriter>();
}

}  // namespace unlint
