#include "rule/selection.h"

#include "catch.h"

using namespace unlint;

namespace {

std::string severity(const Selection& selection, std::string_view id) {
  const std::optional<Severity> found = selection.severity_of(id, Severity::error);
  return found ? name(*found) : "off";
}

}  // namespace

TEST_CASE("a rule is named by its id, its family or a glob") {
  struct Row {
    std::string pattern, id;
    bool names;
  };
  const std::vector<Row> table = {
      {"dates/comma", "dates/comma", true},  {"dates", "dates/comma", true},
      {"dates/*", "dates/comma", true},      {"*", "dates/comma", true},
      {"*/comma", "dates/comma", true},      {"d*s/c*a", "dates/comma", true},
      {"date", "dates/comma", false},        {"comma", "dates/comma", false},
      {"dates/com", "dates/comma", false},   {"dates/", "dates/comma", false},
      {"dates/*x", "dates/comma", false},    {"", "dates/comma", false},
      {"dates/comma*", "dates/comma", true},
  };
  for (const Row& row : table) {
    INFO(row.pattern);
    CHECK(names_rule(row.pattern, row.id) == row.names);
  }
}

TEST_CASE("only what is selected and not ignored runs") {
  CHECK(severity({}, "dates/comma") == "error");
  CHECK(severity({{"dates"}, {}, {}}, "dates/comma") == "error");
  CHECK(severity({{"symbols"}, {}, {}}, "dates/comma") == "off");
  CHECK(severity({{}, {"dates"}, {}}, "dates/comma") == "off");
  CHECK(severity({{}, {"dates/*"}, {}}, "dates/comma") == "off");
  CHECK(severity({{}, {"dates"}, {}}, "symbols/space") == "error");
}

TEST_CASE("of selecting and ignoring, the closer word counts") {
  CHECK(severity({{"dates"}, {"dates/comma"}, {}}, "dates/comma") == "off");
  CHECK(severity({{"dates/comma"}, {"dates"}, {}}, "dates/comma") == "error");
  CHECK(severity({{"dates"}, {"dates"}, {}}, "dates/comma") == "off");
  CHECK(severity({{"dates"}, {"*"}, {}}, "dates/comma") == "error");
}

TEST_CASE("a grade for the rule beats one for its family, a later beats an earlier") {
  const Severity note = Severity::note;
  const Severity warning = Severity::warning;
  CHECK(severity({{}, {}, {{"dates", note}}}, "dates/comma") == "note");
  CHECK(severity({{}, {}, {{"dates", note}, {"dates/*", warning}}}, "dates/comma") == "warning");
  CHECK(severity({{}, {}, {{"dates/comma", note}, {"dates", warning}}}, "dates/comma") == "note");
  CHECK(severity({{}, {}, {{"dates/comma", {}}, {"dates", warning}}}, "dates/comma") == "off");
  CHECK(severity({{}, {}, {{"*", {}}, {"dates", warning}}}, "dates/comma") == "warning");
  CHECK(severity({{}, {}, {{"*", {}}}}, "dates/comma") == "off");
}

TEST_CASE("a rule selected by name runs although the configuration switches it off") {
  CHECK(severity({{"dates/comma"}, {}, {{"dates/comma", {}}}}, "dates/comma") == "error");
  CHECK(severity({{"dates"}, {}, {{"dates/comma", {}}}}, "dates/comma") == "off");
  CHECK(severity({{"dates"}, {}, {{"dates", Severity::note}}}, "dates/comma") == "note");
}
