#include "authority/own_series.h"

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

using namespace unlint;

namespace {

const std::vector<OwnSeries> house = {
    {"XYZ", "Secretariat of the Convention on X", "", "running"},
    {"XYZ/COP", "Conference of the Parties to the Convention on X", "", "year"},
    {"XYZ/Board", "Board of the Convention on X", "", "session"},
};

/// "canonical deviation deviation" of the one symbol of a sentence.
std::string told(const std::string& symbol) {
  ReferenceSettings settings;
  settings.series = house;
  const SourceFile file("t.txt", "The members had document " + symbol + " before them.\n");
  const References found = find_references(read_document(file), settings);
  if (found.symbols.size() != 1)
    return std::to_string(found.symbols.size()) + " symbols";
  std::string out = found.symbols.front().canonical;
  for (const Symbol::Deviated& deviated : found.symbols.front().deviations)
    out += " " + std::string(name(deviated.deviation));
  return out;
}

}  // namespace

TEST_CASE("a symbol belongs to the longest prefix of the house's series") {
  REQUIRE(own_series_of(house, "XYZ/COP/2014/5"));
  CHECK(own_series_of(house, "XYZ/COP/2014/5")->prefix == "XYZ/COP");
  REQUIRE(own_series_of(house, "XYZ/12"));
  CHECK(own_series_of(house, "XYZ/12")->prefix == "XYZ");
  CHECK(own_series_of(house, "XYZA/12") == nullptr);
  CHECK(is_own_root(house, "XYZ"));
  CHECK_FALSE(is_own_root(house, "XY"));
}

TEST_CASE("a series of the house is known, and its numbering held to") {
  CHECK(told("XYZ/COP/2014/5") == "XYZ/COP/2014/5");
  CHECK(told("XYZ/Board/12/5") == "XYZ/Board/12/5");
  CHECK(told("XYZ/COP/7/5") == "XYZ/COP/7/5 session-for-year");
  CHECK(told("XYZ/Board/2014/5") == "XYZ/Board/2014/5 year-for-session");
  CHECK(told("xyz/COP/2014/5") == "XYZ/COP/2014/5 lower-case-prefix");
  CHECK(told("XYZ/COP/2014/5/ADD.1") == "XYZ/COP/2014/5/Add.1 suffix-case");
  CHECK(told("QRS/COP/2014/5") == "QRS/COP/2014/5 unknown-series");
}
