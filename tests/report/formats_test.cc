// Two files with findings and one without, told in every format: fixtures/reports/two-files.FORMAT.
// UNLINT_BLESS=1 writes them anew.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "catch.h"
#include "report/github.h"
#include "report/writers.h"

namespace unlint {
namespace {

std::string bytes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Span span_of(const SourceFile& source, std::string_view words) {
  const std::size_t begin = source.bytes().find(words);
  REQUIRE(begin != std::string::npos);
  return {begin, begin + words.size()};
}

/// A run of three files, made by hand: markup and a control character in the text and in a path,
/// letters of two bytes before a place, a place over two lines, a fix of two edits.
struct Run {
  SourceFile english{
      "./minutes & notes/a,b.txt",
      "Recalling </script><b>resolution 1325(2000)</b>, held\x01 on\nJune 12,\n2014.\n"};
  SourceFile arabic{"ar/taqrir.txt", "قرار مجلس الأمن 1325(2000)\n"};
  SourceFile clean{"clean.txt", "Nothing.\n"};

  std::vector<FileReport> reports() const {
    const Span number = span_of(english, "1325(2000)");
    const Span date = span_of(english, "June 12,\n2014");
    const Span arabic_number = span_of(arabic, "1325(2000)");
    FileReport first{&english};
    first.language = "en";
    first.diagnostics = {
        {"citations/closed-up-year", Severity::error, number,
         "no space stands before the year in “1325(2000)”", "write “1325 (2000)”",
         "Editorial Manual, Resolutions", Fix{true, {{{number.begin + 4, number.begin + 4}, " "}}}},
        {"dates/month-first", Severity::warning, date,
         "the month stands before the day in “June 12,\n2014”", "write “12 June 2014”",
         "Editorial Manual, Dates",
         Fix{false,
             {{{date.begin, date.begin + 7}, "12 June"}, {{date.begin + 7, date.begin + 8}, ""}}}},
        {"house/markup",
         Severity::note,
         span_of(english, "</script><b>"),
         "100% “</script><b>”, | ::error:: is shown",
         "",
         "",
         {}}};
    first.suppressed = {
        {{"house/held", Severity::note, span_of(english, "held"), "“held”", "", "", {}},
         "the text of the treaty"},
        {{"house/report", Severity::note, span_of(english, "Recalling"), "“Recalling”", "", "", {}},
         "known since 2014",
         SuppressedFinding::By::settings,
         "unlint.toml:12"}};
    first.references = {
        {"resolution", number, "S/RES/1325(2000)", "S", "https://undocs.org/S/RES/1325(2000)"},
        {"date", date, "2014-06-12", "", ""}};
    FileReport second{&arabic};
    second.language = "ar";
    second.diagnostics = {{"citations/closed-up-year",
                           Severity::error,
                           arabic_number,
                           "no space stands before the year in “1325(2000)”",
                           "write “1325 (2000)”",
                           "Editorial Manual, Resolutions",
                           {}}};
    second.references = {{"resolution", arabic_number, "S/RES/1325(2000)", "S",
                          "https://undocs.org/S/RES/1325(2000)"}};
    return {first, second, FileReport{&clean}};
  }

  Summary summary() const {
    Summary sum;
    for (const FileReport& report : reports()) {
      Summary part;
      part.files = 1;
      count(report.diagnostics, part);
      highlight(report, part);
      enter_references(report, part);
      add(sum, part);
    }
    return sum;
  }
};

ReportSettings settings() {
  ReportSettings settings;
  settings.rules = [] {
    return std::vector<RuleDescription>{
        {"citations/closed-up-year", Severity::error, "no space stands before the year in “{text}”",
         "write “{preferred}”", "Editorial Manual, Resolutions"},
        {"dates/month-first", Severity::warning, "the month stands before the day in “{text}”",
         "write “{preferred}”", "Editorial Manual, Dates"},
        {"house/markup", Severity::note, "“{text}” is shown", "", ""}};
  };
  return settings;
}

/// The whole report of the run.
std::string told(const std::string& format) {
  const Run run;
  const std::unique_ptr<Writer> writer = find_format(format)->make(settings());
  std::string text = writer->begin();
  if (writer->leads_with_summary())
    text += writer->lead(run.summary());
  bool has_text = false;
  for (const FileReport& report : run.reports()) {
    const std::string part = writer->file(report);
    if (part.empty())
      continue;
    text += (has_text ? writer->between() : "") + part;
    has_text = true;
  }
  return text + writer->end(run.summary());
}

void compare(const std::string& text, const std::string& path) {
  if (std::getenv("UNLINT_BLESS") != nullptr)
    std::ofstream(path, std::ios::binary) << text;
  INFO(path);
  CHECK(text == bytes(path));
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("every format tells the same run as its fixture shows") {
  for (const Format& format : formats())
    compare(told(std::string(format.name)),
            "fixtures/reports/two-files." + std::string(format.name));
  compare(job_summary(Run().summary()), "fixtures/reports/two-files.job-summary");
}

TEST_CASE("SARIF counts columns in code points and offsets in bytes") {
  const std::string text = told("sarif");
  CHECK(has(text, "\"columnKind\":\"unicodeCodePoints\""));
  // Sixteen letters and spaces stand before the Arabic number, in 29 bytes.
  CHECK(has(text,
            "\"startLine\":1,\"startColumn\":17,\"endLine\":1,\"endColumn\":27,"
            "\"byteOffset\":29,\"byteLength\":10"));
  CHECK(has(text, "\"uri\":\"minutes%20%26%20notes/a%2Cb.txt\",\"uriBaseId\":\"%SRCROOT%\""));
  CHECK(has(text, "\"justification\":\"the text of the treaty\""));
}

TEST_CASE("reviewdog is told columns in bytes") {
  CHECK(has(told("rdjson"),
            "\"start\":{\"line\":1,\"column\":30},\"end\":{\"line\":1,\"column\":40}"));
}

TEST_CASE("a workflow command cannot be broken by the text of a document") {
  const std::string text = told("github");
  CHECK(has(text,
            "::error file=minutes & notes/a%2Cb.txt,line=1,endLine=1,col=34,endColumn=44,"
            "title=unlint citations/closed-up-year::"));
  CHECK(has(text, "in “June 12,%0A2014”"));
  CHECK(has(text, "::100%25 “</script>"));
  const SourceFile source("::error::x", "##[error]x");
  const FileReport report{&source, {{"a/b", Severity::note, {0, 9}, "##[error]x", "", "", {}}}};
  CHECK(
      find_format("github")->make({})->file(report) ==
      "::group::::error::x: 1 finding\n./::error::x:1:1: note: # #[error]x [a/b]\n::endgroup::\n");
}

TEST_CASE("GitHub gets ten annotations of each severity, the gravest first") {
  const SourceFile source("a.txt", "x");
  FileReport report{&source};
  for (int i = 0; i < 12; ++i) {
    report.diagnostics.push_back({"a/note", Severity::note, {0, 1}, "n", "", "", {}});
    report.diagnostics.push_back({"a/error", Severity::error, {0, 1}, "e", "", "", {}});
  }
  report.diagnostics.push_back({"a/error", Severity::error, {0, 1}, "e", "", "", {}});
  Summary part, sum;
  count(report.diagnostics, part);
  highlight(report, part);
  add(sum, part);
  const std::string text = find_format("github")->make({})->end(sum);
  std::size_t errors = 0;
  for (std::size_t at = text.find("::error "); at != std::string::npos;
       at = text.find("::error ", at + 1))
    ++errors;
  CHECK(errors == 10);
  CHECK(has(text, "and 3 more errors"));
  CHECK(has(text, "and 2 more notes"));
  CHECK(text.find("and 3 more errors") < text.find("::notice "));
}

TEST_CASE("XML holds no character that XML forbids") {
  const SourceFile source("a\x1b.txt", "x\xFF");
  const FileReport report{&source,
                          {{"a/b", Severity::error, {0, 2}, "\x01 <&\"> \xFF", "", "", {}}}};
  for (const char* format : {"checkstyle", "junit"}) {
    const std::string text = find_format(format)->make({})->file(report);
    INFO(text);
    CHECK(has(text, "message=\"� &lt;&amp;&quot;"));
    CHECK(has(text, "a�.txt"));
    CHECK_FALSE(has(text, "\x01"));
    CHECK_FALSE(has(text, "\x1b"));
    CHECK_FALSE(has(text, "&#"));
  }
}

}  // namespace unlint
