#include "report/concordance.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

/// Two versions that agree on one symbol, spelled otherwise, and not on another.
std::vector<Version> two_versions() {
  return {{"en.txt",
           "en",
           {{"symbol", "A/75/7", "a/75/7", {3, 1}}, {"symbol", "A/73/386", "a/73/386", {4, 2}}},
           12,
           3},
          {"fr.txt",
           "fr",
           {{"symbol", "A/75/7", "a/75/7", {3, 5}},
            {"symbol", "A/74/386", "a/74/386", {4, 6}},
            {"symbol", "A/75/7/Corr.1", "a/75/7/corr.1", {5, 1}}},
           12,
           2}};
}

/// The rows that do not agree: "symbol A/73/386".
std::vector<std::string> differing(const std::vector<ConcordanceRow>& rows) {
  std::vector<std::string> names;
  for (const ConcordanceRow& row : rows)
    if (!row.agrees)
      names.push_back(row.kind + " " + row.name);
  return names;
}

}  // namespace

TEST_CASE("what one version holds and another does not, differs; a corrigendum may") {
  const std::vector<ConcordanceRow> rows = concordance(two_versions());
  CHECK(rows.size() == 6);
  CHECK(differing(rows) ==
        std::vector<std::string>{"symbol A/73/386", "symbol A/74/386", "footnotes "});
}

TEST_CASE("a concordance is a table, lines of JSON or CSV") {
  const std::vector<Version> versions = two_versions();
  const std::vector<ConcordanceRow> rows = concordance(versions);
  CHECK(concordance_report("table", versions, rows, false) ==
        "kind       reference  en  fr\n"
        "symbol     A/73/386   1   -   en.txt:4:2\n"
        "symbol     A/74/386   -   1   fr.txt:4:6\n"
        "footnotes             3   2\n");
  CHECK(concordance_report("csv", versions, rows, false) ==
        "kind,reference,en,fr\nsymbol,A/73/386,1,-\nsymbol,A/74/386,-,1\nfootnotes,,3,2\n");
  const std::string lines = concordance_report("jsonl", versions, rows, true);
  CHECK(lines.substr(0, lines.find('\n')) ==
        R"({"kind":"symbol","canonical":"A/75/7","agrees":true,"versions":[)"
        R"({"path":"en.txt","language":"en","count":1,"line":3,"column":1},)"
        R"({"path":"fr.txt","language":"fr","count":1,"line":3,"column":5}]})");
}

TEST_CASE("where everything agrees there is no table") {
  const Version version{"en.txt", "en", {{"symbol", "A/75/7", "a/75/7", {1, 1}}}, 1, 0};
  const std::vector<ConcordanceRow> rows = concordance({version, version});
  CHECK(differing(rows).empty());
  CHECK(concordance_report("table", {version, version}, rows, false).empty());
}
