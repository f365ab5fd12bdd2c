#include "cli/diff.h"

#include <string>

#include "catch.h"

namespace unlint {

TEST_CASE("equal texts have no difference") { CHECK(unified_diff("a", "x\n", "x\n").empty()); }

TEST_CASE("a difference shows three lines around each change") {
  CHECK(unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes far apart stand in hunks of their own") {
  std::string before, after;
  for (int i = 1; i <= 20; ++i) {
    before += std::to_string(i) + "\n";
    after += (i == 1 || i == 20 ? "x" : std::to_string(i)) + "\n";
  }
  CHECK(unified_diff("a", before, after) ==
        "--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n"
        "@@ -17,4 +17,4 @@\n 17\n 18\n 19\n-20\n+x\n");
}

TEST_CASE("a missing last line feed is told") {
  CHECK(unified_diff("a", "x", "y\n") ==
        "--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n");
}

}  // namespace unlint
