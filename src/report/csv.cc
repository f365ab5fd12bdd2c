#include "report/csv.h"

#include "report/mended.h"
#include "report/writers.h"

namespace unlint {
namespace {

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos)
    return std::string(text);
  std::string out = "\"";
  for (const char character : text) {
    if (character == '"')
      out += '"';
    out += character;
  }
  return out + '"';
}

/// One finding a record, for spreadsheets.
class CsvWriter : public Writer {
 public:
  std::string begin() const override {
    return "path,line,column,end_line,end_column,start,end,severity,rule,text,message,help,"
           "authority,fix,replacement\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    const SourceFile& source = *report.source;
    for (const Diagnostic& finding : report.diagnostics) {
      const Position begin = source.position(finding.span.begin);
      const Position end = source.position(finding.span.end);
      const char* fix = !finding.fix ? "" : finding.fix->safe ? "safe" : "unsafe";
      take(csv_line({source.path(), std::to_string(begin.line), std::to_string(begin.column),
                     std::to_string(end.line), std::to_string(end.column),
                     std::to_string(finding.span.begin), std::to_string(finding.span.end),
                     name(finding.severity), finding.rule, std::string(source.slice(finding.span)),
                     finding.message, finding.help, finding.authority.str(), fix,
                     mended(source, finding)}));
    }
  }
};

}  // namespace

std::string csv_line(const std::vector<std::string>& fields) {
  std::string out;
  for (std::size_t i = 0; i < fields.size(); ++i)
    out += (i > 0 ? "," : "") + csv_field(fields[i]);
  return out + "\n";
}

std::unique_ptr<Writer> make_csv_writer(const ReportSettings&) {
  return std::make_unique<CsvWriter>();
}

}  // namespace unlint
