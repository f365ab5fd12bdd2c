#include "text/search.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("words are found wherever they stand, by a rare letter or by several") {
  struct Case {
    const char* text;
    const char* words;
    std::size_t from;
    std::size_t place;
  };
  const std::vector<Case> cases = {
      {"the twentieth century", "century", 0, 14},
      {"century", "century", 0, 0},
      {"y centur centuries", "century", 0, 999},
      {"a century, a century", "century", 3, 13},
      {"the same resolution", "resolution", 0, 9},
      {"resolutio", "resolution", 0, 999},
      {"the same resolution", "resolution", 9, 9},
      {"the same resolution", "resolution", 10, 999},
      {"XXI век", "век", 0, 4},
      {"", "century", 0, 999},
      {"century", "century", 20, 999},
      {"rest", "resolution", 20, 999},
  };
  for (const Case& one : cases) {
    INFO(one.text << ", " << one.words << " from " << one.from);
    const std::size_t none = 999;
    CHECK(find_words(one.text, one.words, one.from) ==
          (one.place == none ? std::string_view::npos : one.place));
  }
}

TEST_CASE("words are found where they stand last") {
  struct Case {
    const char* text;
    const char* words;
    std::size_t place;
  };
  constexpr std::size_t none = 999;
  const std::vector<Case> cases = {
      {"a session, a session", "session", 13},
      {"session", "session", 0},
      {"sessio", "session", none},
      {"sessions held", "session", 0},
      {"", "session", none},
      {"В. И", ". ", 2},
      {"aaa", "aa", 1},
  };
  for (const Case& one : cases) {
    INFO(one.text << ", " << one.words);
    CHECK(find_last_words(one.text, one.words) ==
          (one.place == none ? std::string_view::npos : one.place));
    CHECK(find_last_words(one.text, one.words) == std::string_view(one.text).rfind(one.words));
  }
}
