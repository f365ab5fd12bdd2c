#include <cstdint>

#include "report/json_row.h"
#include "report/json_writer.h"
#include "report/places_json.h"
#include "report/writers.h"

namespace unlint {

void write_place(JsonWriter& json, const SourceFile& source, Span span) {
  const Position begin = source.position(span.begin);
  const Position end = source.position(span.end);
  const auto member = [&](std::string_view name, std::size_t value) {
    json.key(name);
    json.number(value);
  };
  member("line", begin.line);
  member("column", begin.column);
  member("end_line", end.line);
  member("end_column", end.column);
  member("start", span.begin);
  member("end", span.end);
}

namespace {

void write_fix(JsonWriter& json, const Fix& fix) {
  json.begin_object();
  json.key("safe");
  json.boolean(fix.safe);
  json.key("edits");
  json.begin_array();
  for (const Edit& edit : fix.edits) {
    json.begin_object();
    json.key("start");
    json.number(edit.span.begin);
    json.key("end");
    json.number(edit.span.end);
    json.key("text");
    json.string(edit.text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_finding(JsonWriter& json, const SourceFile& source, const Diagnostic& finding) {
  const auto member = [&](std::string_view name, std::string_view text) {
    json.key(name);
    json.string(text);
  };
  json.begin_object();
  member("path", source.path());
  member("rule", finding.rule);
  member("severity", name(finding.severity));
  member("message", finding.message);
  member("help", finding.help);
  write_place(json, source, finding.span);
  member("text", source.slice(finding.span));
  json.key("locator");
  json.string_or_null(finding.locator);
  member("authority", finding.authority.str());
  json.key("fix");
  if (finding.fix)
    write_fix(json, *finding.fix);
  else
    json.null();
  json.end_object();
}

/// One finding a line.
class JsonLinesWriter : public Writer {
 public:
  void write_file(const FileReport& report, const TakeText& take) const override {
    JsonWriter json;
    for (const Diagnostic& finding : report.diagnostics) {
      write_finding(json, *report.source, finding);
      json.raw('\n');
      take(json.text());
      json.clear();
    }
  }
};

void write_summary(JsonWriter& json, const Summary& summary) {
  const auto member = [&](std::string_view name, std::size_t value) {
    json.key(name);
    json.number(value);
  };
  json.begin_object();
  member("files", summary.files);
  member("errors", summary.errors);
  member("warnings", summary.warnings);
  member("notes", summary.notes);
  member("fixable", summary.fixable);
  member("fixed", summary.fixed);
  json.key("rules");
  json.begin_object();
  for (const auto& [rule, findings] : summary.rules)
    member(rule, findings);
  json.end_object();
  json.key("references");
  json.begin_object();
  for (const auto& [kind, coverage] : summary.coverage) {
    json.key(kind);
    json.begin_object();
    member("seen", coverage.seen);
    member("not_understood", coverage.not_understood);
    json.end_object();
  }
  json.end_object();
  json.end_object();
}

/// One object for the whole run, a finding a line within.
class JsonDocumentWriter : public Writer {
 public:
  std::string begin() const override {
    return "{\"version\":1,\"tool\":{\"name\":\"unlint\",\"version\":\"" UNLINT_VERSION
           "\"},\"findings\":[\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    JsonRow row(take);
    for (const Diagnostic& finding : report.diagnostics)
      row.add([&](JsonWriter& json) { write_finding(json, *report.source, finding); });
  }

  std::string between() const override { return ",\n"; }

  std::string end(const Summary& summary) const override {
    JsonWriter json;
    write_summary(json, summary);
    return "\n],\"summary\":" + json.text() + "}\n";
  }
};

}  // namespace

std::unique_ptr<Writer> make_json_lines_writer(const ReportSettings&) {
  return std::make_unique<JsonLinesWriter>();
}

std::unique_ptr<Writer> make_json_document_writer(const ReportSettings&) {
  return std::make_unique<JsonDocumentWriter>();
}

}  // namespace unlint
