#include "report/references_report.h"

#include "report/akn_references.h"
#include "report/columns.h"
#include "report/csv.h"
#include "report/json_writer.h"
#include "report/places_json.h"
#include "report/source_line.h"

namespace unlint {
namespace {

void write_row(JsonWriter& json, const SourceFile& source, const ReferenceRow& row) {
  json.begin_object();
  json.key("path");
  json.string(source.path());
  json.key("kind");
  json.string(row.kind);
  json.key("text");
  json.string(source.slice(row.span));
  json.key("canonical");
  json.string_or_null(row.canonical);
  json.key("organ");
  json.string_or_null(row.organ);
  json.key("url");
  json.string_or_null(row.url);
  write_place(json, source, row.span);
  json.end_object();
}

std::string json_rows(std::string_view format, const SourceFile& source,
                      const std::vector<ReferenceRow>& rows) {
  JsonWriter json;
  for (const ReferenceRow& row : rows) {
    if (format == "json" && &row != &rows.front()) {
      json.raw(',');
      json.raw('\n');
    }
    write_row(json, source, row);
    if (format == "jsonl")
      json.raw('\n');
  }
  return json.take();
}

std::string csv_rows(const SourceFile& source, const std::vector<ReferenceRow>& rows) {
  std::string out;
  for (const ReferenceRow& row : rows) {
    const Position begin = source.position(row.span.begin);
    const Position end = source.position(row.span.end);
    out += csv_line({source.path(), row.kind, std::string(source.slice(row.span)), row.canonical,
                     row.organ, row.url, std::to_string(begin.line), std::to_string(begin.column),
                     std::to_string(end.line), std::to_string(end.column),
                     std::to_string(row.span.begin), std::to_string(row.span.end)});
  }
  return out;
}

std::string table_rows(const SourceFile& source, const std::vector<ReferenceRow>& rows) {
  std::vector<std::vector<std::string>> cells;
  for (const ReferenceRow& row : rows) {
    const Position begin = source.position(row.span.begin);
    cells.push_back({printable(source.path()) + ":" + std::to_string(begin.line) + ":" +
                         std::to_string(begin.column),
                     row.kind, row.canonical.empty() ? "?" : printable(row.canonical),
                     printable(source.slice(row.span))});
  }
  return in_columns(cells);
}

std::string json_counts(std::string_view format, const std::vector<CountedReference>& rows) {
  JsonWriter json;
  for (const CountedReference& row : rows) {
    if (format == "json" && &row != &rows.front()) {
      json.raw(',');
      json.raw('\n');
    }
    json.begin_object();
    json.key("count");
    json.number(row.count);
    json.key("kind");
    json.string(row.kind);
    json.key("canonical");
    json.string_or_null(row.canonical);
    json.key("text");
    json.string(row.text);
    json.key("url");
    json.string_or_null(row.url);
    json.end_object();
    if (format == "jsonl")
      json.raw('\n');
  }
  return json.take();
}

}  // namespace

const std::vector<std::string>& reference_formats() {
  static const std::vector<std::string> names = {"table", "jsonl", "json", "csv", "akn"};
  return names;
}

std::string references_begin(std::string_view format) {
  if (format == "csv")
    return "path,kind,text,canonical,organ,url,line,column,end_line,end_column,start,end\n";
  if (format == "json")
    return "{\"version\":1,\"tool\":{\"name\":\"unlint\",\"version\":\"" UNLINT_VERSION
           "\"},\"references\":[\n";
  return format == "akn" ? akn_begin() : std::string();
}

std::string references_of_file(std::string_view format, const SourceFile& source,
                               const std::vector<ReferenceRow>& rows) {
  if (format == "csv")
    return csv_rows(source, rows);
  return format == "table" ? table_rows(source, rows) : json_rows(format, source, rows);
}

std::string references_between(std::string_view format) { return format == "json" ? ",\n" : ""; }

std::string references_end(std::string_view format) {
  if (format == "akn")
    return akn_end();
  return format == "json" ? "\n]}\n" : "";
}

std::string unique_references(std::string_view format, const std::vector<CountedReference>& rows) {
  if (format == "json")
    return references_begin(format) + json_counts(format, rows) + references_end(format);
  if (format == "jsonl")
    return json_counts(format, rows);
  std::vector<std::vector<std::string>> cells;
  std::string csv = "count,kind,canonical,text,url\n";
  for (const CountedReference& row : rows) {
    csv += csv_line({std::to_string(row.count), row.kind, row.canonical, row.text, row.url});
    cells.push_back({std::to_string(row.count), row.kind,
                     printable(row.canonical.empty() ? row.text : row.canonical),
                     printable(row.url)});
  }
  return format == "csv" ? csv : in_columns(cells);
}

}  // namespace unlint
