#include "text/suggest.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace unlint;

TEST_CASE("a distance counts insertions, deletions, replacements and swaps") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("severity", "severity") == 0);
  CHECK(edit_distance("sevreity", "severity") == 1);
  CHECK(edit_distance("severty", "severity") == 1);
  CHECK(edit_distance("severrity", "severity") == 1);
  CHECK(edit_distance("sévérité", "severite") == 3);
  CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("one edit is told without the distance") {
  const std::vector<std::string> words = {"",    "H",   "HR",   "HRC",  "HCR", "HRRC",
                                          "HRB", "RHC", "HRCC", "HRCB", "CRH", "HHRC"};
  for (const std::string& a : words)
    for (const std::string& b : words) {
      INFO(a << ", " << b);
      CHECK(is_one_edit_away(a, b) == (edit_distance(a, b) == 1));
    }
  CHECK(is_transposed("HCR", "HRC"));
  CHECK_FALSE(is_transposed("HRC", "HRC"));
  CHECK_FALSE(is_transposed("HRC", "HRB"));
}

TEST_CASE("the nearest candidate is suggested") {
  const std::vector<std::string> keys = {"message", "help", "severity", "authority"};
  CHECK(suggest("mesage", keys) == "message");
  CHECK(suggest("authorty", keys) == "authority");
  CHECK(suggest("hepl", keys) == "help");
}

TEST_CASE("nothing is suggested where nothing is near") {
  CHECK(suggest("kind", {"message", "help"}) == "");
  CHECK(suggest("xy", {"ab"}) == "");
  CHECK(suggest("x", {}) == "");
}

TEST_CASE("the distance of spellings is exact within its limit, and beyond it where it is not") {
  const Spelling february("february");
  for (const char* const word : {"february", "febuary", "febraury", "fberuary", "january", "june",
                                 "", "yraurbef", "февраль"}) {
    INFO(word);
    const Spelling other{std::string(word)};
    const std::size_t exact = edit_distance("february", word);
    for (const std::size_t limit : {0U, 1U, 2U, 9U}) {
      const std::size_t found = february.distance(other, limit);
      CHECK((exact <= limit ? found == exact : found > limit));
    }
  }
}
