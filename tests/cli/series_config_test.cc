#include "cli/series_config.h"

#include "catch.h"

using namespace unlint;

namespace {

/// What is wrong with a `[[series]]`, message by message.
std::string trouble_of(const std::string& table) {
  TomlFile file("unlint.toml", "[[series]]\n" + table + "\n");
  TomlTable root = file.root();
  for (TomlTable& each : root.tables("series"))
    read_own_series(each);
  root.finish();
  std::string out;
  for (const TomlTrouble& trouble : file.trouble())
    out += (out.empty() ? "" : "; ") + trouble.message;
  return out;
}

}  // namespace

TEST_CASE("a series in unlint.toml is read") {
  TomlFile file("unlint.toml", R"(
[[series]]
prefix    = "XYZ/COP"
body      = "Conference of the Parties"
parent    = "Convention on X"
numbering = "year"
)");
  TomlTable root = file.root();
  std::vector<TomlTable> tables = root.tables("series");
  REQUIRE(tables.size() == 1);
  const OwnSeries series = read_own_series(tables.front());
  CHECK(series.prefix == "XYZ/COP");
  CHECK(series.body == "Conference of the Parties");
  CHECK(series.parent == "Convention on X");
  CHECK(series.numbering == "year");
  CHECK(file.trouble().empty());
}

TEST_CASE("a series that cannot be is told in unlint.toml") {
  CHECK(trouble_of("prefix = \"XYZ/COP\"").empty());
  CHECK(trouble_of("body = \"Board\"") == "“prefix” is missing");
  CHECK(trouble_of("prefix = \"xyz cop\"") == "“xyz cop” begins no symbol");
  CHECK(trouble_of("prefix = \"A/C.3\"") == "the series “A/C.3” is known already");
  CHECK(trouble_of("prefix = \"XYZ\"\nnumbering = \"yearly\"") ==
        "“yearly” is not known as “numbering”");
  CHECK(trouble_of("prefix = \"XYZ\"\nnummer = \"year\"") == "the key “nummer” is not known here");
}
