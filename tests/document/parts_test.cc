#include "document/parts.h"

#include <string>

#include "catch.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

using namespace unlint;

namespace {

/// The parts themselves, divided by strokes.
std::string cut(const std::string& text, std::size_t most) {
  std::string all;
  for (const Span part : parts_of(text, most))
    all += (all.empty() ? "" : "/") + text.substr(part.begin, part.size());
  return all;
}

}  // namespace

TEST_CASE("a long text is cut where that hurts least") {
  CHECK(cut("short", 10) == "short");
  CHECK(cut("", 10).empty());
  CHECK(cut("a\nb\n\nc\nd\ne", 8) == "a\nb\n\n/c\nd\ne");
  CHECK(cut("a\nb\r\n\r\nc\nd\ne", 10) == "a\nb\r\n\r\n/c\nd\ne");
  CHECK(cut("one\ntwo\nthree", 9) == "one\ntwo\n/three");
  CHECK(cut("one two three", 9) == "one two /three");
  CHECK(cut("ééééé", 5) == "éé/éé/é");
  CHECK(cut("abcdef", 1) == "a/b/c/d/e/f");
}

TEST_CASE("a text of many megabytes is linted in parts, as one") {
  const std::string faulty =
      "Recalling the meeting of June 12, 2014 in “Appia”, see paragraph 9 above,\n";
  const std::string filler(1000, 'm');
  std::string text = "Paragraphs of no document\n" + faulty;
  std::vector<std::size_t> faults = {text.find("June")};
  while (text.size() < most_bytes_at_once + 100)
    text += filler + '\n';
  faults.push_back(text.size() + faulty.find("June"));
  text += faulty + "<!-- unlint: ignore=dates/month-first -- quoted so -->\n" + faulty;

  const Rulebook rulebook = load_rulebook(embedded_rule_files(), {}, LoadFor::checking).rulebook;
  std::size_t seen = 0;
  const Linted linted =
      lint(OpenedFile{SourceFile("large.txt", text), {}}, rulebook, {},
           [&](const References& references, std::size_t offset) {
             for (const ReferenceRecord& each : records(references, offset))
               seen += each.kind == "date" && text.substr(each.place.span.begin, 4) == "June";
           });
  CHECK(seen == 3);
  std::vector<std::size_t> found;
  for (const Diagnostic& diagnostic : linted.diagnostics) {
    CHECK(diagnostic.rule == "dates/month-first");
    found.push_back(diagnostic.span.begin);
    REQUIRE(diagnostic.fix);
    CHECK(diagnostic.span.contains(diagnostic.fix->edits.front().span));
  }
  CHECK(found == faults);
  CHECK(linted.suppressed.size() == 1);
}
