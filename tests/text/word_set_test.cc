#include "text/word_set.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;  // word, begin

/// Where words stand, by word and place.
Places places(const std::vector<std::string>& words, std::string_view text) {
  Places found;
  WordSet(words).for_each(
      text, [](std::size_t) { return true; },
      [&](std::size_t word, std::size_t begin) { found.emplace_back(word, begin); });
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("words are found wherever they stand") {
  CHECK(places({"he", "she", "hers", "his"}, "ushers") == Places{{0, 2}, {1, 1}, {2, 2}});
  CHECK(places({"aa"}, "aaaa") == Places{{0, 0}, {0, 1}, {0, 2}});
  CHECK(places({"aaaaa"}, "aaaaaaa") == Places{{0, 0}, {0, 1}, {0, 2}});
  CHECK(places({"annex", "nex"}, "an annex, nexus") == Places{{0, 3}, {1, 5}, {1, 10}});
  CHECK(places({"of the council"}, "Decision of the Council") == Places{{0, 9}});
}

TEST_CASE("ASCII letters are found in either case, others as they stand") {
  CHECK(places({"a/", "é", "élan"}, "A/RES É é ÉLAN éLan") ==
        Places{{0, 0}, {1, 9}, {1, 18}, {2, 18}});
}

TEST_CASE("signs are not taken for the letters they share bits with") {
  CHECK(places({"[a]", "`", "{word}"}, "{A} @ [WORD] `") == Places{{1, 13}});
  CHECK(places({"\t", " ", "-"}, "a\tb c\rd") == Places{{0, 1}, {1, 3}});
}

TEST_CASE("words at the very end of a text are found") {
  CHECK(places({",", "no", "the", "last"}, "the last, no") ==
        Places{{0, 8}, {1, 10}, {2, 0}, {3, 4}});
  CHECK(places({"x"}, "x") == Places{{0, 0}});
  CHECK(places({"word", "xy"}, "x") == Places{});
}

TEST_CASE("words are found at every offset of a long text") {
  for (std::size_t before = 250; before < 262; ++before) {
    const std::string text =
        std::string(before, '.') + "of the resolution, x" + std::string(300, '.');
    CHECK(places({"the resolution", "of", "x"}, text) ==
          Places{{0, before + 3}, {1, before}, {2, before + 19}});
  }
}

TEST_CASE("a word that stands twice in the set is found twice") {
  CHECK(places({"ab", "ab", "abcde", "abcde"}, "abcde") == Places{{0, 0}, {1, 0}, {2, 0}, {3, 0}});
}

TEST_CASE("a set without words finds nothing") {
  CHECK(places({}, "anything") == Places{});
  CHECK(places({"word"}, "") == Places{});
}
