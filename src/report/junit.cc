#include <algorithm>

#include "document/xml_writer.h"
#include "report/source_line.h"
#include "report/uri.h"
#include "report/writers.h"

namespace unlint {
namespace {

/// The place, the line and what to do, as a person reads it in a job's page.
std::string body(const SourceFile& source, const Diagnostic& finding) {
  const Position begin = source.position(finding.span.begin);
  std::string out = source.path() + ":" + std::to_string(begin.line) + ":" +
                    std::to_string(begin.column) + ": " + name(finding.severity) + ": " +
                    finding.message + "\n" + source_line(source, finding.span).text + "\n";
  for (const std::string* remark : {&finding.help, &finding.authority.str()})
    if (!remark->empty())
      out += *remark + "\n";
  return out;
}

void write_finding(XmlWriter& xml, const SourceFile& source, const Diagnostic& finding) {
  const Position begin = source.position(finding.span.begin);
  xml.open("testcase");
  xml.attribute("name", finding.rule + " (" + std::to_string(begin.line) + ":" +
                            std::to_string(begin.column) + ")");
  xml.attribute("classname", repository_path(source.path()));
  xml.attribute("time", "0");
  // A note breaks no build: its test passes and tells what it has to say.
  if (finding.severity == Severity::note) {
    xml.open("system-out");
  } else {
    xml.open("failure");
    xml.attribute("type", name(finding.severity));
    xml.attribute("message", finding.message);
  }
  xml.content(body(source, finding));
  xml.close();
  xml.close();
}

/// JUnit's XML: a suite a file; each error and warning is a test that failed, a file without any
/// finding a test that passed.
class JunitWriter : public Writer {
 public:
  std::string begin() const override {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"unlint\">\n";
  }

  void write_file(const FileReport& report, const TakeText& take) const override {
    const Diagnostics& diagnostics = report.diagnostics;
    const std::string_view path = repository_path(report.source->path());
    const auto failures =
        std::count_if(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& finding) { return finding.severity != Severity::note; });
    XmlWriter xml("testsuite");
    xml.attribute("name", path);
    xml.attribute("file", path);
    xml.attribute("tests", std::max<std::size_t>(1, diagnostics.size()));
    xml.attribute("failures", static_cast<std::size_t>(failures));
    xml.attribute("errors", std::size_t{0});
    xml.attribute("time", "0");
    for (const Diagnostic& finding : diagnostics)
      write_finding(xml, *report.source, finding);
    if (diagnostics.empty()) {
      xml.open("testcase");
      xml.attribute("name", "no findings");
      xml.attribute("classname", path);
      xml.attribute("time", "0");
      xml.close();
    }
    take(xml.text());
  }

  std::string end(const Summary&) const override { return "</testsuites>\n"; }
};

}  // namespace

std::unique_ptr<Writer> make_junit_writer(const ReportSettings&) {
  return std::make_unique<JunitWriter>();
}

}  // namespace unlint
