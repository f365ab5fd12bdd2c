#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

/// What is reported of paragraphs with these labels: "number, not expected".
Words reported(const std::vector<std::string>& labels, BlockKind kind = BlockKind::paragraph,
               const std::string& of = "paragraphs") {
  std::vector<TestBlock> blocks;
  for (const std::string& label : labels)
    blocks.push_back({kind, label + " The Committee met.", label, 0});
  const LoadedRulebook loaded =
      load_rule("kind = 'sequence'\nmessage = '{number}, not {expected}'\n",
                "[sequence]\nof = '" + of + "'\n");
  REQUIRE(told(loaded) == Words{});
  Words messages;
  for (const Diagnostic& finding : subject_of(blocks).check(loaded.rulebook))
    messages.push_back(finding.message);
  return messages;
}

}  // namespace

TEST_CASE("a number left out or repeated is reported once") {
  struct Row {
    Words labels, reported;
  };
  const std::vector<Row> table = {
      {{"1.", "2.", "3."}, {}},
      {{"1.", "2.", "4.", "5."}, {"4, not 3"}},          // left out
      {{"1.", "2.", "2.", "3.", "4."}, {"2, not 3"}},    // repeated
      {{"1.", "2.", "2.", "4.", "5."}, {"2, not 3"}},    // repeated in place of 3
      {{"1.", "2.", "30.", "4.", "5."}, {"30, not 3"}},  // mistyped
      {{"8.", "9.", "7.", "8.", "9.", "10."}, {}},       // an excerpt steps back
      {{"1.", "2.", "9.", "10."}, {}},                   // and leaps
      {{"3.", "4.1.", "4.2.", "5."}, {}},                // numbered by parts
      {{"5.", "6.", "7.", "2.", "3."}, {}},              // a new count, its 1 within a line
      {{"5.", "6.", "7."}, {}},                          // an excerpt
  };
  for (const Row& row : table) {
    INFO(row.labels.back());
    CHECK(reported(row.labels) == row.reported);
  }
}

TEST_CASE("numbering may begin anew at 1 and go on afterwards") {
  CHECK(reported({"1.", "2.", "3.", "1.", "2."}) == Words{});              // annexes
  CHECK(reported({"1.", "2.", "1.", "2.", "3.", "3.", "4."}) == Words{});  // a numbered quotation
  CHECK(reported({"1.", "2.", "1.", "2.", "4."}) == Words{"4, not 3"});
}

TEST_CASE("quoted paragraphs with their own numbers are left alone") {
  CHECK(reported({"1.", "2.", "14.", "15.", "3.", "4."}) == Words{});
  CHECK(reported({"10.", "11.", "3.", "4.", "12."}) == Words{});
}

TEST_CASE("sub-levels and other labels do not count") {
  CHECK(reported({"1.", "(a)", "(b)", "2.", "", "III.", "3."}) == Words{});
  std::vector<TestBlock> blocks;
  const LoadedRulebook loaded =
      load_rule("kind = 'sequence'\nmessage = '{number}'\n", "[sequence]\nof = 'paragraphs'\n");
  blocks.push_back({BlockKind::paragraph, "1. One", "1.", 0});
  blocks.push_back({BlockKind::paragraph, "7. Nested", "7.", 1});
  blocks.push_back({BlockKind::quotation, "9. Quoted", "9.", 0});
  blocks.push_back({BlockKind::heading, "4. Heading", "4.", 0});
  blocks.push_back({BlockKind::paragraph, "2. Two", "2.", 0});
  CHECK(found(subject_of(blocks), loaded.rulebook) == Words{});
}

TEST_CASE("footnotes are counted by their marks") {
  CHECK(reported({"1", "2", "*", "3"}, BlockKind::footnote, "footnotes") == Words{});
  CHECK(reported({"1", "2", "4"}, BlockKind::footnote, "footnotes") == Words{"4, not 3"});
  CHECK(reported({"1", "2", "4"}, BlockKind::paragraph, "footnotes") == Words{});
}

TEST_CASE("the place of a finding is the number itself") {
  const LoadedRulebook loaded = load_rule("kind = 'sequence'\nmessage = 'after {previous}'\n",
                                          "[sequence]\nof = 'paragraphs'\n");
  CHECK(found(subject_of({{BlockKind::paragraph, "1. One", "1.", 0},
                          {BlockKind::paragraph, "3. Two", "3.", 0}}),
              loaded.rulebook) == Words{"3|after 1"});
}

TEST_CASE("a sequence must say of what") {
  CHECK(told(load_rule("kind = 'sequence'\nmessage = 'x'\n", "[sequence]\n")) ==
        Words{"4:1 “of” is missing"});
  CHECK(told(load_rule("kind = 'sequence'\nmessage = 'x'\n", "[sequence]\nof = 'paragraph'\n")) ==
        Words{"5:7 “paragraph” is not known as “of” (did you mean “paragraphs”?)"});
}
