#include "rule/findings.h"

#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

/// The edit that turns a stretch of the subject's prose into the replacement: "[old]->new".
std::string edit(const TestSubject& subject, std::string_view words, const std::string& replacement,
                 const RuleHeader& header = {}) {
  const std::size_t begin = subject.document.prose.text().find(words);
  Diagnostics out;
  const Subject view{subject.source, subject.document, subject.references};
  Findings(header, view, out).add({begin, begin + words.size()}, {}, replacement);
  if (out.empty())
    return "no finding";
  if (!out[0].fix)
    return "no fix";
  const Edit& only = out[0].fix->edits.at(0);
  return "[" + std::string(subject.source.slice(only.span)) + "]->" + only.text;
}

}  // namespace

TEST_CASE("a fix is the smallest edit between what stands and what should") {
  struct Row {
    std::string text, replacement, edit;
  };
  const std::vector<Row> table = {
      {"June 12, 2014", "12 June 2014", "[June 12,]->12 June"},
      {"12th June 2014", "12 June 2014", "[th]->"},
      {"1325(2000)", "1325 (2000)", "[]-> "},
      {"aa", "a", "[a]->"},
      {"a", "aa", "[]->a"},
      {"same", "same", "no fix"},
      {"12 June 2014", "", "[12 June 2014]->"},
  };
  for (const Row& row : table) {
    INFO(row.text);
    CHECK(edit(paragraph("on " + row.text + " in"), row.text, row.replacement) == row.edit);
  }
}

TEST_CASE("an edit never splits a character") {
  // é is C3 A9, è is C3 A8, ĩ is C4 A9.
  CHECK(edit(paragraph("é"), "é", "è") == "[é]->è");
  CHECK(edit(paragraph("é"), "é", "ĩ") == "[é]->ĩ");
  CHECK(edit(paragraph("4–5"), "4–5", "4—5") == "[–]->—");
}

TEST_CASE("no fix is offered where its edit would reach across a line break") {
  const TestSubject subject = broken_paragraph("on 12th", "June 2014");
  CHECK(edit(subject, "12th June 2014", "12 June 2014") == "[th]->");
  CHECK(edit(subject, "12th June", "June 12") == "no fix");
  Diagnostics out;
  const Subject view{subject.source, subject.document, subject.references};
  Findings({}, view, out).add({3, 12}, {});
  CHECK(subject.source.slice(out.at(0).span) == "12th\r\nJune");
}

TEST_CASE("a no-break space outside the edit survives") {
  const std::string text = "12th\u00A0June";
  TestSubject subject{SourceFile("test.txt", text), {}, {}};
  Prose& prose = subject.document.prose;
  prose.append("12th", 0);
  prose.append_rendered(" ", {4, 6}, Rendering::folded);
  prose.append("June", 6);
  subject.document.blocks.push_back({BlockKind::paragraph, {0, 9}, {}, 0});
  CHECK(edit(subject, "12th June", "12 June") == "[th]->");
}

TEST_CASE("a rule that offers no fix, or an unsafe one, says so in its header") {
  RuleHeader header;
  header.offers_fix = false;
  CHECK(edit(paragraph("a b"), "a", "c", header) == "no fix");
  header.offers_fix = true;
  header.safe_fix = false;
  const TestSubject subject = paragraph("a b");
  const Subject view{subject.source, subject.document, subject.references};
  Diagnostics out;
  Findings(header, view, out).add({0, 1}, {}, "c");
  CHECK_FALSE(out.at(0).fix->safe);
}

TEST_CASE("a block that the rule skips has no findings") {
  RuleHeader header;
  header.skip = {BlockKind::code};
  const TestSubject subject =
      subject_of({{BlockKind::code, "one", "", 0}, {BlockKind::paragraph, "two", "", 0}});
  CHECK(edit(subject, "one", "1", header) == "no finding");
  CHECK(edit(subject, "two", "2", header) == "[two]->2");
}

TEST_CASE("a finding speaks in the words of its rule") {
  RuleHeader header;
  header.id = "dates/ordinal-day";
  header.severity = Severity::note;
  header.message = "“{text}” has {what}";
  header.help = "write “{text}”";
  header.authority = "the Manual";
  const TestSubject subject = paragraph("on 8th May");
  const Subject view{subject.source, subject.document, subject.references};
  Diagnostics out;
  Findings(header, view, out).add({3, 6}, {{"what", "an ordinal"}});
  CHECK(out.at(0) == Diagnostic{"dates/ordinal-day",
                                Severity::note,
                                {3, 6},
                                "“8th” has an ordinal",
                                "write “8th”",
                                "the Manual",
                                {}});
}
