#include "rule/load_rulebook.h"

#include <algorithm>

#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

const std::string good_rule =
    "kind     = 'pattern'\n"
    "severity = 'error'\n"
    "message  = 'the day “{day}” bears an ordinal'\n"
    "help     = 'write “{replacement}”'\n"
    "[pattern]\n"
    "find     = '(?P<day>\\d+)th'\n"
    "replace  = '{day}'\n"
    "[[example]]\n"
    "bad      = 'on ⟦8th⟧'\n"
    "good     = 'on 8'\n";

/// The rule above with something in it written otherwise.
std::string with(const std::string& old, const std::string& now) {
  std::string text = good_rule;
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

LoadedRulebook load(const std::string& text) {
  return load_rulebook({{"rules/dates/ordinal.toml", text}}, {});
}

}  // namespace

TEST_CASE("a rule file without fault becomes a rule") {
  const LoadedRulebook loaded = load(good_rule);
  CHECK(told(loaded) == Words{});
  REQUIRE(loaded.rulebook.entries().size() == 1);
  const RuleHeader& header = loaded.rulebook.entries()[0].header();
  CHECK(header.id == "dates/ordinal");
  CHECK(header.kind == "pattern");
  CHECK(header.severity == Severity::error);
  CHECK(header.safe_fix);
  CHECK(header.skip == std::vector<BlockKind>{BlockKind::code, BlockKind::quotation});
  CHECK(loaded.rulebook.find("dates/ordinal") == &loaded.rulebook.entries()[0]);
  CHECK(loaded.rulebook.find("dates/ordina") == nullptr);
  REQUIRE(loaded.examples.size() == 1);
  CHECK(loaded.examples[0].bad == "on ⟦8th⟧");
  CHECK(loaded.ids == Words{"dates/ordinal"});
}

TEST_CASE("every way a rule file can be wrong is told at its own place") {
  struct Row {
    std::string text;
    Words told;
  };
  const std::vector<Row> table = {
      {with("'pattern'", "'patern'"),
       {"1:13 “patern” is not known as “kind” (did you mean “pattern”?)"}},
      {with("kind     = 'pattern'\n", ""), {"1:1 “kind” is missing"}},
      {with("severity = 'error'\n", ""), {"1:1 “severity” is missing"}},
      {with("'error'", "'eror'"),
       {"2:13 “eror” is not known as “severity” (did you mean “error”?)"}},
      {with("'error'", "2"), {"2:12 “severity” is a string, not an integer"}},
      {with("message  = 'the day “{day}” bears an ordinal'\n", ""), {"1:1 “message” is missing"}},
      {with("message ", "mesage  "),
       {"1:1 “message” is missing",
        "3:1 the key “mesage” is not known here (did you mean “message”?)"}},
      {with("“{day}” bears", "“{dya}” bears"),
       {"3:22 the rule provides no “{dya}” (did you mean “{day}”?)"}},
      {with("{replacement}", "{day"),
       {"4:12 “{” has no partner (a brace that stands for itself is doubled)"}},
      {with("[pattern]\n", "[patern]\n"),
       {"1:12 the table “[pattern]” is missing",
        "5:2 the key “patern” is not known here (did you mean “pattern”?)"}},
      {with("find ", "fnid "),
       {"5:1 “find” is missing", "6:1 the key “fnid” is not known here (did you mean “find”?)"}},
      {with("th'", "th('"), {"6:13 the expression does not compile: missing ): (?P<day>\\d+)th("}},
      {with("find     = '(?P<day>\\d+)th'\n", "find = '(?P<day>\\d+)th'\nexcept = ['a', '[']\n"),
       {"7:17 the expression does not compile: missing ]: ["}},
      {with("replace  = '{day}'", "replace  = '{days}'"),
       {"7:13 the rule provides no “{days}” (did you mean “{day}”?)"}},
      {with("replace  = '{day}'", "within = 'para'"),
       {"4:20 the rule provides no “{replacement}” (it provides “{day}”, “{text}”)",
        "7:11 “para” is not known as “within” (it takes “masthead”, “heading”, “paragraph”, "
        "“footnote”, "
        "“table-cell”, “quotation”, “code”)"}},
      {with("severity", "languages = ['en', 'de']\nseverity"),
       {"2:21 “de” is not known as “languages” (it takes “en”, “fr”, “es”, “ru”, “zh”, “ar”)"}},
      {with("severity", "fix = 'unsfe'\nseverity"),
       {"2:8 “unsfe” is not known as “fix” (did you mean “unsafe”?)"}},
      {with("severity", "typography = 'yes'\nseverity"),
       {"2:14 “typography” is true or false, not a string"}},
      {with("[[example]]\nbad      = 'on ⟦8th⟧'\ngood     = 'on 8'\n", ""),
       {"1:1 no example shows what the rule reports (add an “[[example]]” with “bad”)",
        "1:1 no example shows where the rule is silent (add an “[[example]]” with “good”)"}},
      {with("good     = 'on 8'\n", ""),
       {"1:1 no example shows where the rule is silent (add an “[[example]]” with “good”)"}},
      {with("good     = 'on 8'\n", "god = 'on 8'\n"),
       {"1:1 no example shows where the rule is silent (add an “[[example]]” with “good”)",
        "10:1 the key “god” is not known here (did you mean “good”?)"}},
  };
  for (const Row& row : table) {
    INFO(row.text);
    const LoadedRulebook loaded = load(row.text);
    Words lines = told(loaded);
    Words expected = row.told;
    std::sort(lines.begin(), lines.end());
    std::sort(expected.begin(), expected.end());
    CHECK(lines == expected);
    CHECK(loaded.rulebook.entries().empty());
    CHECK(loaded.examples.empty());
  }
}

TEST_CASE("a broken file does not keep the others from loading") {
  const LoadedRulebook loaded =
      load_rulebook({{"rules/a/broken.toml", "kind = \n"}, {"rules/a/sound.toml", good_rule}}, {});
  REQUIRE(loaded.trouble.size() == 1);
  CHECK(loaded.trouble[0].source.path() == "rules/a/broken.toml");
  CHECK(loaded.trouble[0].diagnostics.at(0).rule == "rules");
  CHECK(loaded.rulebook.find("a/sound") != nullptr);
  CHECK(loaded.ids == Words{"a/broken", "a/sound"});
}

TEST_CASE("of two rules with one id the second is trouble") {
  const LoadedRulebook loaded =
      load_rulebook({{"embedded:a/one.toml", good_rule}, {"house/a/one.toml", good_rule}}, {});
  CHECK(told(loaded) ==
        Words{"1:1 there are two rules “a/one” (the other one stands in embedded:a/one.toml)"});
  CHECK(loaded.trouble.at(0).source.path() == "house/a/one.toml");
  CHECK(loaded.rulebook.entries().size() == 1);
}

TEST_CASE("a rule file without a folder has no family") {
  CHECK(told(load_rulebook({{"ordinal.toml", good_rule}}, {})) ==
        Words{"1:1 the rule has no family (put the file into a folder: its name is the family's)"});
}

TEST_CASE("the selection keeps and grades") {
  const std::vector<RuleFile> files = {{"rules/a/one.toml", good_rule},
                                       {"rules/b/two.toml", good_rule}};
  const LoadedRulebook loaded = load_rulebook(files, {{}, {"a"}, {{"b", Severity::note}}});
  REQUIRE(loaded.rulebook.entries().size() == 1);
  CHECK(loaded.rulebook.entries()[0].id() == "b/two");
  CHECK(loaded.rulebook.entries()[0].severity() == Severity::note);
  REQUIRE(loaded.examples.size() == 1);
  CHECK(loaded.examples[0].rule == "b/two");
  CHECK(loaded.ids == Words{"a/one", "b/two"});
}

TEST_CASE("the id of a rule is its folder and its file's stem") {
  CHECK(rule_id("rules/dates/month-first.toml") == "dates/month-first");
  CHECK(rule_id("embedded:dates/month-first.toml") == "dates/month-first");
  CHECK(rule_id("dates\\month-first.toml") == "dates/month-first");
  CHECK(rule_id("/top/dates/month-first.toml") == "dates/month-first");
  CHECK(rule_id("month-first.toml") == "");
  CHECK(rule_id("./month-first.toml") == "");
}

TEST_CASE("a rulebook asks only the rules that fit the document") {
  const auto count = [](const std::string& keys, LanguageId language, bool typographic) {
    const LoadedRulebook loaded = load(keys + good_rule);
    REQUIRE(told(loaded) == Words{});
    TestSubject subject = paragraph("on 8th");
    subject.document.language = language;
    subject.document.typographic = typographic;
    return subject.check(loaded.rulebook).size();
  };
  CHECK(count("", LanguageId::en, false) == 1);
  CHECK(count("languages = ['fr', 'en']\n", LanguageId::en, false) == 1);
  CHECK(count("languages = 'fr'\n", LanguageId::en, false) == 0);
  CHECK(count("typography = true\n", LanguageId::en, false) == 0);
  CHECK(count("typography = true\n", LanguageId::en, true) == 1);
}

TEST_CASE("findings stand in order of the text, whatever the rule") {
  std::string other = with("th'", "rd'");
  const LoadedRulebook loaded =
      load_rulebook({{"r/b/th.toml", good_rule}, {"r/a/rd.toml", other}}, {});
  CHECK(found(paragraph("4th 3rd 5th"), loaded.rulebook) ==
        Words{"4th|the day “4” bears an ordinal|[th]->", "3rd|the day “3” bears an ordinal|[rd]->",
              "5th|the day “5” bears an ordinal|[th]->"});
}
