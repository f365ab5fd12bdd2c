#include "text/regex_tree.h"

#include <optional>
#include <string_view>
#include <vector>

#include "catch.h"

using namespace unlint;

TEST_CASE("an expression tells how long its matches can be, or that it cannot tell") {
  struct Row {
    std::string_view pattern;
    std::optional<std::size_t> longest;
  };
  const std::vector<Row> table = {
      {"", 0},
      {"abc", 3},
      {"no|none|nobody", 6},
      {R"(\band ?/ ?or\b)", 8},
      {"(?P<a>[a-z]{2}),(?P<b>[a-z]{2})", 5},
      {R"(\d{1,3}(?:st|th)?)", 5},
      {"^“$", 3},
      {"(?i:“)", 4},
      {"[^,]", 4},
      {"[–-]", 4},
      {R"([\d.]{3})", 3},
      {R"([\pL]{2})", 8},
      {R"([]a])", 1},
      {R"([[:alpha:]])", 1},
      {"(?i:ok)", 8},  // K is three bytes
      {"(?i)ok", 8},
      {"(?mi:ok)", 8},
      {"(?m)ok", 2},
      {"(?P<i>ok)", 2},
      {".", 4},
      {R"(\x{2013}\x41\pL\p{Latin})", 12},
      {R"(\n\.\/)", 3},
      {"a{3}", 3},
      {"a+", std::nullopt},
      {"a*b", std::nullopt},
      {"(?:a|b*)c", std::nullopt},
      {"a{2,}", std::nullopt},
      {"a{,3}", std::nullopt},  // these very characters
      {"{a}", 3},
      {R"(\Qa+\E)", std::nullopt},
      {"(a", std::nullopt},
      {"a)", std::nullopt},
      {"[a", std::nullopt},
  };
  for (const Row& row : table) {
    INFO(row.pattern);
    const std::optional<RegexTree> tree = regex_tree(row.pattern);
    CHECK((tree ? longest_match(*tree) : std::nullopt) == row.longest);
  }
}
