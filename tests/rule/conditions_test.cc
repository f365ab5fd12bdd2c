#include "rule/conditions.h"

#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

/// Whether a rule with this `[when]` speaks in a document.
bool speaks(const std::string& when, const Identity& identity) {
  const LoadedRulebook loaded = load_rule("kind = 'pattern'\nmessage = 'm'\n",
                                          "[pattern]\nfind = 'x'\n[when]\n" + when + "\n");
  REQUIRE(told(loaded) == Words{});
  TestSubject subject = paragraph("x");
  subject.references.identity = identity;
  return !found(subject, loaded.rulebook).empty();
}

}  // namespace

TEST_CASE("a rule speaks in the documents it is for") {
  const Identity conference{"CTOC/COP/2014/3", "CTOC/COP", 7, {2014, 6, 12}};
  struct Row {
    const char* when;
    bool speaks;
  };
  const Row table[] = {
      {"body = 'CTOC/COP'", true},    {"body = ['A', 'CTOC']", true},
      {"body = 'CTOC/CO'", false},    {"series = 'CTOC/COP/'", true},
      {"series = 'A/'", false},       {"first-session = 7", true},
      {"first-session = 8", false},   {"last-session = 7", true},
      {"last-session = 6", false},    {"from = 2014-06-12", true},
      {"from = 2014-06-13", false},   {"before = 2014-06-13", true},
      {"before = 2014-06-12", false}, {"from = 2010-01-01\nbefore = 2015-01-01", true},
  };
  for (const Row& row : table) {
    INFO(row.when);
    CHECK(speaks(row.when, conference) == row.speaks);
  }
}

TEST_CASE("what a document does not tell is not met") {
  for (const char* when : {"body = 'A'", "series = 'A/'", "first-session = 1", "last-session = 99",
                           "from = 1945-01-01", "before = 2999-01-01"}) {
    INFO(when);
    CHECK_FALSE(speaks(when, {}));
  }
}

TEST_CASE("a wrong condition is told at its place") {
  CHECK(told(load_rule("kind = 'pattern'\nmessage = 'm'\n",
                       "[pattern]\nfind = 'x'\n[when]\nbdy = 'A'\nfirst-session = 0\n"
                       "from = '12 June'\n")) ==
        Words{"7:1 the key “bdy” is not known here (did you mean “body”?)",
              "8:17 a session is a number from 1",
              "9:8 “12 June” is no date (write it as 2014-06-12)"});
}
