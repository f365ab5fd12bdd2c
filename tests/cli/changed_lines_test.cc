#include "cli/changed_lines.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("the changed lines are read from a difference") {
  const auto files = changed_lines_of(
      "diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1,2 @@\n-x\n+x\n+++ b/no.txt\n"
      "@@ -9,2 +10,0 @@ words\n--- a\n-b\n@@ -20,0 +20 @@\n+z\n\\ No newline at end of file\n"
      "diff --git a/b b/b\n--- a/b c\t\n+++ b/b c\t\n@@ -0,0 +1,3 @@\n+1\n+2\n+3\n"
      "--- \"a/\\303\\251\\\"\"\n+++ \"b/\\303\\251\\\"\"\n@@ -4 +4 @@\n-1\n+2\n");
  std::string told;
  for (const auto& [path, ranges] : files) {
    told += path + ":";
    for (const LineRange& range : ranges)
      told += " " + std::to_string(range.first) + "-" + std::to_string(range.last);
    told += "\n";
  }
  CHECK(told == "a.txt: 1-2 20-20\nb c: 1-3\né\": 4-4\n");
}
