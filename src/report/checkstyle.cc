#include "document/xml_writer.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

/// Checkstyle's XML: an element a file, one a finding.
class CheckstyleWriter : public Writer {
 public:
  std::string begin() const override {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    if (report.diagnostics.empty())
      return;
    XmlWriter xml("file");
    xml.attribute("name", repository_path(report.source->path()));
    for (const Diagnostic& finding : report.diagnostics) {
      const Position begin = report.source->position(finding.span.begin);
      xml.open("error");
      xml.attribute("line", begin.line);
      xml.attribute("column", begin.column);
      xml.attribute("severity",
                    finding.severity == Severity::note ? "info" : name(finding.severity));
      xml.attribute("message",
                    finding.help.empty() ? finding.message : finding.message + "; " + finding.help);
      xml.attribute("source", "unlint/" + finding.rule);
      xml.close();
    }
    take(xml.text());
  }

  std::string end(const Summary&) const override { return "</checkstyle>\n"; }
};

}  // namespace

std::unique_ptr<Writer> make_checkstyle_writer(const ReportSettings&) {
  return std::make_unique<CheckstyleWriter>();
}

}  // namespace unlint
