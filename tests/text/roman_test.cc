#include "text/roman.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a Roman numeral is written and read back") {
  for (int value = 1; value < 400; ++value)
    CHECK(roman_value(roman_numeral(value)) == value);
  CHECK(roman_numeral(1944) == "MCMXLIV");
  CHECK(small_roman_numeral(49) == "xlix");
}

TEST_CASE("only the one right spelling of a Roman numeral counts") {
  for (const char* wrong : {"IIX", "VV", "IC", "IIII", "xi", "XIA", ""})
    CHECK(roman_value(wrong) == 0);
}
