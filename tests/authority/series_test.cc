#include "authority/series.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a symbol belongs to the series with the longest prefix") {
  REQUIRE(series_of("A/C.3/75/L.4"));
  CHECK(series_of("A/C.3/75/L.4")->prefix == "A/C.3");
  REQUIRE(series_of("A/75/414"));
  CHECK(series_of("A/75/414")->prefix == "A");
  REQUIRE(series_of("CTOC/COP/WG.2/2013/5"));
  CHECK(series_of("CTOC/COP/WG.2/2013/5")->prefix == "CTOC/COP/WG.2");
  CHECK(series_of("XYZ/75/5") == nullptr);
}

TEST_CASE("the first element of a series is known as a root") {
  CHECK(is_known_root("CTOC"));
  CHECK(is_known_root("A"));
  CHECK_FALSE(is_known_root("XYZ"));
}

TEST_CASE("a component is known whatever its case, and written one way") {
  REQUIRE(component("ADD"));
  CHECK(component("ADD")->code == "Add");
  CHECK(component("Add")->kind == Component::Class::suffix);
  CHECK(written_code("hrc") == "HRC");
  CHECK(component("ZZZ") == nullptr);
}

TEST_CASE("countries have codes of three letters") {
  CHECK(is_country("PRK"));
  CHECK(is_country("YUG"));
  CHECK_FALSE(is_country("KP"));
  CHECK(country("FRA") == "French Republic");
}
