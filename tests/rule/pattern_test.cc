#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

Rulebook pattern_rule(const std::string& table, const std::string& keys = "message = '{text}'\n") {
  const LoadedRulebook loaded = load_rule("kind = 'pattern'\n" + keys, "[pattern]\n" + table);
  REQUIRE(told(loaded) == Words{});
  return loaded.rulebook;
}

}  // namespace

TEST_CASE("a pattern reports each match in the words of its groups") {
  const Rulebook rule = pattern_rule("find = '(?P<day>\\d+)(?P<suffix>st|th)'\nreplace = '{day}'\n",
                                     "message = '{day} has {suffix}: {replacement}'\n");
  CHECK(found(paragraph("on 1st or 4th"), rule) ==
        Words{"1st|1 has st: 1|[st]->", "4th|4 has th: 4|[th]->"});
}

TEST_CASE("a pattern matches across a line break, but does not edit there") {
  const Rulebook rule = pattern_rule("find = '8th May'\nreplace = 'May 8'\n");
  CHECK(found(broken_paragraph("on 8th", "May 2006"), rule) == Words{"8th\r\nMay|8th May"});
}

TEST_CASE("a match within a match of an exception is dropped") {
  const Rulebook rule = pattern_rule("find = 'th\\b'\nexcept = ['“[^”]*”', 'Earth']\n");
  CHECK(found(paragraph("8th “8th” Earth 9th"), rule) == Words{"th|th", "th|th"});
  // An exception must cover the match as a whole.
  const Rulebook wide = pattern_rule("find = 'a b'\nexcept = 'b c'\n");
  CHECK(found(paragraph("a b c"), wide) == Words{"a b|a b"});
  // Nor does one paragraph's exception reach into the next.
  const Rulebook quoted = pattern_rule("find = 'x'\nexcept = '“[^”]*”'\n");
  CHECK(found(subject_of({{BlockKind::paragraph, "“open", "", 0},
                          {BlockKind::paragraph, "x”", "", 0},
                          {BlockKind::paragraph, "“x”", "", 0}}),
              quoted) == Words{"x|x"});
}

TEST_CASE("a pattern looks only within the blocks it names") {
  const TestSubject subject = subject_of({{BlockKind::heading, "x1", "", 0},
                                          {BlockKind::paragraph, "x2", "", 0},
                                          {BlockKind::quotation, "x3", "", 0},
                                          {BlockKind::code, "x4", "", 0}});
  const std::string find = "find = 'x\\d'\n";
  CHECK(found(subject, pattern_rule(find)) == Words{"x1|x1", "x2|x2"});
  CHECK(found(subject, pattern_rule(find + "within = 'heading'\n")) == Words{"x1|x1"});
  const std::string message = "message = '{text}'\n";
  CHECK(found(subject, pattern_rule(find, "quotations = true\n" + message)) ==
        Words{"x1|x1", "x2|x2", "x3|x3"});
  CHECK(found(subject, pattern_rule(find, "skip = ['heading']\n" + message)) == Words{"x2|x2"});
}

TEST_CASE("several patterns are looked for at once, and each finds its own") {
  std::vector<RuleFile> files;
  for (const char* word : {"alpha", "beta", "gamma"})
    files.push_back({std::string("rules/f/") + word + ".toml",
                     "kind = 'pattern'\nseverity = 'note'\nmessage = '" + std::string(word) +
                         "'\n[pattern]\nfind = '\\b" + word + "\\b'\n" +
                         std::string(some_examples)});
  const LoadedRulebook loaded = load_rulebook(files, {});
  REQUIRE(told(loaded) == Words{});
  CHECK(found(paragraph("gamma, alpha; betas"), loaded.rulebook) ==
        Words{"gamma|gamma", "alpha|alpha"});
  CHECK(found(paragraph("nothing"), loaded.rulebook) == Words{});
}
