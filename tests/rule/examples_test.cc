#include "rule/examples.h"

#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

const std::string rule_keys =
    "kind = 'pattern'\nseverity = 'error'\nmessage = 'an ordinal'\n"
    "[pattern]\nfind = '(?P<day>\\d+)th'\nreplace = '{day}'\n";

/// What the examples promise and the rule does not keep: "place: message (help)".
Words kept(const std::string& examples) {
  const std::string text = rule_keys + examples;
  const LoadedRulebook loaded = load_rulebook({{"rules/dates/ordinal.toml", text}}, {});
  REQUIRE(told(loaded) == Words{});
  const SourceFile file("rules/dates/ordinal.toml", text);
  Words lines;
  for (const Example& example : loaded.examples)
    for (const Diagnostic& diagnostic : run_example(example, loaded.rulebook)) {
      CHECK(diagnostic.rule == "dates/ordinal");
      lines.push_back(std::string(file.slice(diagnostic.span)) + ": " + diagnostic.message +
                      (diagnostic.help.empty() ? "" : " (" + diagnostic.help + ")"));
    }
  return lines;
}

Words kept(const std::string& bad, const std::string& good) {
  return kept("[[example]]\nbad = \"" + bad + "\"\ngood = '" + good + "'\n");
}

}  // namespace

TEST_CASE("an example that holds is silent") {
  CHECK(kept("on ⟦8th⟧ May", "on 8 May") == Words{});
  CHECK(kept("on ⟦8th⟧ and ⟦9th⟧ May", "on 8 and 9 May") == Words{});
}

TEST_CASE("what is marked but not reported, or reported but not marked, is told") {
  CHECK(kept("on ⟦8⟧ May", "on 8 May") == Words{"\"on ⟦8⟧ May\": “8” is marked, but not reported"});
  CHECK(kept("⟦8th⟧ or 9th", "on 8") ==
        Words{"\"⟦8th⟧ or 9th\": “9th” is reported, but not marked (the rule says: an ordinal)"});
  CHECK(kept("⟦8th May⟧", "8 May").size() == 2);
}

TEST_CASE("marks that do not pair, and none at all, are told") {
  CHECK(kept("on 8th", "on 8") ==
        Words{"\"on 8th\": nothing is marked (put ⟦ and ⟧ around what the rule reports)"});
  CHECK(kept("on ⟦8th", "on 8").size() == 1);
}

TEST_CASE("what is reported in the good text is told") {
  CHECK(kept("[[example]]\nbad = '⟦8th⟧'\n[[example]]\ngood = 'on 8th'\n") ==
        Words{"'on 8th': “8th” is reported (the rule says: an ordinal)"});
}

TEST_CASE("a fix that does not give the good text is told") {
  CHECK(kept("on ⟦8th⟧ May", "on May 8") ==
        Words{"'on May 8': fixing “bad” gives something else: “on 8 May”"});
}

TEST_CASE("a masthead stands before the example and is no part of it") {
  const std::string masthead = "masthead = ['General Assembly', 'Seventy-fifth session']\n";
  CHECK(kept("[[example]]\nbad = 'on ⟦8th⟧'\ngood = 'on 8'\n" + masthead) == Words{});
  CHECK(kept("[[example]]\nbad = 'on ⟦8th⟧'\ngood = 'on 8'\nmasthead = '12th session'\n").size() ==
        2);
}
