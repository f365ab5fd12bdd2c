#include "document/ordinal_mark.h"

#include "catch.h"

using namespace unlint;

namespace {

std::vector<int> values(std::string_view mark, MarkScript script) {
  std::vector<int> found;
  for (const OrdinalMark& reading : readings_of(mark))
    if (reading.script == script)
      found.push_back(reading.value);
  return found;
}

}  // namespace

TEST_CASE("a mark is read in every script it may belong to") {
  CHECK(values("c", MarkScript::small) == std::vector{3});
  CHECK(values("c", MarkScript::roman) == std::vector{100});
  CHECK(values("i", MarkScript::small) == std::vector{9});
  CHECK(values("i", MarkScript::roman) == std::vector{1});
  CHECK(values("bb", MarkScript::small) == std::vector{28});
  CHECK(values("XIV", MarkScript::numeral) == std::vector{14});
  CHECK(values("с", MarkScript::cyrillic) == std::vector{17});
  CHECK(values("с", MarkScript::small) == std::vector{3});
  CHECK(values("و", MarkScript::arabic) == std::vector{6});
  CHECK(values("二十三", MarkScript::chinese) == std::vector{23});
  CHECK(values("12", MarkScript::figures) == std::vector{12});
}

TEST_CASE("what is no mark has no reading") {
  for (const std::string_view word : {"", "iiii", "ab", "Annex", "1a", "十a", "ё"})
    CHECK(readings_of(word).empty());
}

TEST_CASE("a mark is written as it is read") {
  for (const std::string_view mark :
       {"d", "dd", "D", "xiv", "XIV", "ж", "ح", "十二", "九十九", "7"}) {
    bool same = false;
    for (const OrdinalMark& reading : readings_of(mark))
      same = same || written(reading) == mark;
    CHECK(same);
  }
  CHECK(written({MarkScript::arabic, 40}).empty());
}
