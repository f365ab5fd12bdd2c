#include "text/word_set.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;  // word, end

Places places(const std::vector<std::string>& words, std::string_view text) {
  Places found;
  WordSet(words).for_each(
      text, [&](std::size_t word, std::size_t end) { found.emplace_back(word, end); });
  return found;
}

}  // namespace

TEST_CASE("words are found wherever they stand, in the order of their ends") {
  CHECK(places({"he", "she", "hers", "his"}, "ushers") == Places{{1, 4}, {0, 4}, {2, 6}});
  CHECK(places({"aa"}, "aaaa") == Places{{0, 2}, {0, 3}, {0, 4}});
  CHECK(places({"annex", "nex"}, "an annex, nexus") == Places{{0, 8}, {1, 8}, {1, 13}});
}

TEST_CASE("ASCII letters are found in either case, others as they stand") {
  CHECK(places({"a/", "é"}, "A/RES É é") == Places{{0, 2}, {1, 11}});
}

TEST_CASE("a word that stands twice in the set is found twice") {
  CHECK(places({"ab", "ab"}, "ab") == Places{{0, 2}, {1, 2}});
}

TEST_CASE("a set without words finds nothing") {
  CHECK(places({}, "anything") == Places{});
  CHECK(places({"word"}, "") == Places{});
}
