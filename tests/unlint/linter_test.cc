// The library as another program calls it.
#include "unlint/linter.h"

#include "catch.h"

using namespace unlint::v1;

namespace {

const char* const colour_rule = R"(kind = "pattern"
severity = "warning"
message = "“{text}” is spelled otherwise"
[pattern]
find = '\bcolor\b'
replace = 'colour'
[[example]]
bad = "the ⟦color⟧ red"
good = "the colour red"
)";

std::string trouble_of(const Options& options) {
  try {
    const Linter linter(options);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("the library tells place, words and fix of a finding") {
  const Linter linter;
  const Report report = linter.check("note.txt", "Été\n\nIt met on June 12, 2014.\n");
  REQUIRE(report.findings.size() == 1);
  const Finding& finding = report.findings.front();
  CHECK(finding.rule == "dates/month-first");
  CHECK(finding.severity == Severity::error);
  CHECK(finding.region.line == 3);
  CHECK(finding.region.column == 11);
  CHECK(report.text.substr(finding.region.begin, finding.region.end - finding.region.begin) ==
        "June 12, 2014");
  CHECK_FALSE(finding.authority.empty());
  CHECK(finding.fix_is_safe);
  REQUIRE(finding.fix.size() == 1);
  CHECK(finding.fix.front().text == "12 June");
}

TEST_CASE("the library lists references and mends") {
  Options options;
  options.body = "S";
  options.language = std::string("en");
  const Linter linter(options);
  const Report report = linter.check("note.txt", "In its resolution 1325 (2000), see A/75/7.");
  REQUIRE(report.references.size() == 2);
  CHECK(report.references[0].kind == "resolution");
  CHECK(report.references[0].canonical == "S/RES/1325(2000)");
  CHECK(report.references[1].url == "https://undocs.org/A/75/7");
  CHECK(report.language == "en");
  CHECK(linter.fixed("note.txt", "It met on June 12, 2014.") == "It met on 12 June 2014.");
}

TEST_CASE("the library takes house rules and a choice of rules") {
  Options options;
  options.house_rules = {{"house/style/colour.toml", colour_rule}};
  options.select = {"style"};
  const Linter linter(options);
  const Report report = linter.check("note.txt", "the color of June 12, 2014");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings.front().rule == "style/colour");
}

TEST_CASE("the library says what it cannot follow") {
  Options broken;
  broken.house_rules = {{"house/style/colour.toml", "kind = \"patern\"\n"}};
  CHECK(trouble_of(broken).find("house/style/colour.toml:1:") != std::string::npos);
  CHECK(trouble_of(broken).find("did you mean “pattern”?") != std::string::npos);
  Options unknown;
  unknown.select = {"no/such-rule"};
  CHECK_THROWS_AS(Linter(unknown), Error);
  Options klingon;
  klingon.language = "tlh";
  CHECK_THROWS_AS(Linter(klingon), Error);
  const Linter linter;
  CHECK_THROWS_AS(linter.check("note.txt", "caf\xE9"), Unreadable);
  CHECK_THROWS_AS(linter.check("note.docx", "PK\x03\x04 broken"), Unreadable);
}
