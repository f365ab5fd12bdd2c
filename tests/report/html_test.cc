#include <string>

#include "catch.h"
#include "report/html_text.h"
#include "report/writers.h"

namespace unlint {
namespace {

bool page_has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("text of a document is never markup") {
  CHECK(html_text("<b onclick='x'>\"&amp;") == "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;amp;");
  const std::string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";
  const SourceFile source(hostile, hostile);
  const Span whole = {0, hostile.size()};
  FileReport report{&source};
  report.language = hostile;
  report.diagnostics = {
      {hostile, Severity::error, whole, hostile, hostile, hostile, Fix{true, {{whole, hostile}}}}};
  report.references = {{hostile, whole, hostile, hostile, hostile}, {"date", whole, "", "", ""}};
  ReportSettings settings;
  settings.rules = [&] {
    return std::vector<RuleDescription>{{hostile, Severity::error, hostile, hostile, hostile}};
  };
  Summary summary;
  count(report.diagnostics, summary);
  enter_references(report, summary);
  const std::unique_ptr<Writer> writer = find_format("html")->make(settings);
  const std::string page = writer->lead(summary) + writer->file(report) + writer->end(summary);
  CHECK(page_has(page, "&lt;script&gt;alert(1)"));
  CHECK_FALSE(page_has(page, "<script>alert"));
  CHECK_FALSE(page_has(page, "<img"));
}

TEST_CASE("quoted words do not turn a message around") {
  CHECK(html_message("in “9 إلى 17”, and “x”") ==
        "in “<bdi dir=\"auto\">9 إلى 17</bdi>”, and “<bdi dir=\"auto\">x</bdi>”");
  CHECK(html_message("an “open <quotation") == "an “open &lt;quotation");
}

TEST_CASE("a page needs no network and runs no script but its own") {
  const std::string page = find_format("html")->make({})->begin();
  CHECK(page_has(page, "default-src 'none'"));
  CHECK(page_has(page, "script-src 'sha256-"));
  CHECK_FALSE(page_has(page, "http://"));
  CHECK_FALSE(page_has(page, "https://"));
}

TEST_CASE("a place is marked within the words around it") {
  const SourceFile source("a.txt", "First.\n\n  held on June 12,\n2014 in Vienna \n\nLast.\n");
  CHECK(html_context(source, {18, 31}) == "held on <mark>June 12, 2014</mark> in Vienna");
  const SourceFile spaces("b.txt", "one  two");
  CHECK(html_context(spaces, {3, 5}) == "one<mark>  </mark>two");
  const SourceFile wide("c.txt", std::string(500, 'a') + " June " + std::string(500, 'b'));
  const std::string text = html_context(wide, {501, 505});
  CHECK(text.substr(0, 7) == "… aaa");
  CHECK(page_has(text, "aaa <mark>June</mark> bbb"));
  CHECK(text.size() < 560);
}

TEST_CASE("a long context begins and ends with whole words") {
  std::string words;
  for (int i = 0; i < 100; ++i)
    words += "maintenance ";
  const SourceFile source("a.txt", words + "June " + words);
  const std::string text = html_context(source, {words.size(), words.size() + 4});
  CHECK(text.substr(0, text.find(' ', 4)) == "… maintenance");
  CHECK(text.substr(text.rfind(" …") - 11) == "maintenance …");
}

TEST_CASE("the sheet shows symbols and resolutions before dates") {
  Summary summary;
  for (const char* kind : {"date", "decision", "meeting", "resolution", "symbol"})
    summary.sheet[{kind, "x"}] = {"", true, {"a.txt:1:1"}};
  const std::string page = find_format("html")->make({})->end(summary);
  std::size_t last = 0;
  for (const char* kind : {"symbol", "resolution", "decision", "meeting", "date"}) {
    INFO(kind);
    const std::size_t at = page.find(std::string("<td class=\"kind\">") + kind);
    REQUIRE(at != std::string::npos);
    CHECK(at > last);
    last = at;
  }
}

}  // namespace unlint
