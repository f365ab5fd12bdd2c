#include "document/folding.h"

#include <string>

#include "catch.h"

using namespace unlint;

namespace {

std::string folded(std::string_view text) {
  Prose prose;
  append_folded(prose, text, 0);
  return std::string(prose.text());
}

}  // namespace

TEST_CASE("look-alikes are folded for matching") {
  struct {
    std::string_view text, read;
  } const cases[] = {
      {"12\u00A0June\u202F2014", "12 June 2014"},
      {"a\u2009b\u3000c\td", "a b c d"},
      {"A\u2011B\u2010C", "A-B-C"},
      {"reso\u00ADlu\u200Btion\u200F\uFEFF", "resolution"},
      {"الأمــم", "الأمم"},
      {"٢٠٢٠ ۱۲ ７０／１", "2020 12 70／1"},
      {"l’été – “x” … 第七届，大会", "l’été – “x” … 第七届，大会"},
      {"bell\x07 and delete\x7F", "bell  and delete "},
      {"caf\xE9 au lait \xE2\x80", "caf\uFFFD au lait \uFFFD\uFFFD"},
      {"", ""},
  };
  for (const auto& each : cases)
    CHECK(folded(each.text) == each.read);
}

TEST_CASE("what is folded keeps its place and may be edited") {
  Prose prose;
  append_folded(prose, "12\u00A0June", 100);
  CHECK(prose.place({3, 7}) == Place{{104, 108}, true});
  CHECK(prose.place({0, 7}) == Place{{100, 108}, true});
  CHECK(prose.place({2, 3}) == Place{{102, 104}, true});
}
