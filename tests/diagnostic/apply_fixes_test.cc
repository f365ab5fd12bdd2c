#include "diagnostic/apply_fixes.h"

#include "catch.h"

using namespace unlint;

namespace {

Diagnostic diagnostic(std::vector<Edit> edits, bool safe = true) {
  Diagnostic found;
  found.rule = "dates/example";
  found.span = {edits.front().span.begin, edits.back().span.end};
  found.fix = Fix{safe, std::move(edits)};
  return found;
}

}  // namespace

TEST_CASE("fixes are applied in one go, whatever their order") {
  const FixedText fixed = apply_fixes(
      "one two three", {diagnostic({{{4, 7}, "2"}}), diagnostic({{{0, 3}, "1"}, {{8, 13}, "3"}})},
      FixSafety::safe_only);
  CHECK(fixed.text == "1 2 3");
  CHECK(fixed.applied == 2);
  CHECK(fixed.waiting == 0);
}

TEST_CASE("a fix that overlaps an applied one waits, with all its edits") {
  const FixedText fixed = apply_fixes(
      "one two three", {diagnostic({{{0, 5}, "x"}}), diagnostic({{{4, 7}, "y"}, {{8, 13}, "z"}})},
      FixSafety::safe_only);
  CHECK(fixed.text == "xwo three");
  CHECK(fixed.applied == 1);
  CHECK(fixed.waiting == 1);
}

TEST_CASE("an insertion waits where another fix touches its place") {
  struct {
    Edit first, second;
    const char* text;
    std::size_t waiting;
  } const cases[] = {
      {{{2, 2}, "x"}, {{2, 2}, "y"}, "abxcd", 1}, {{{0, 2}, "x"}, {{2, 2}, "y"}, "xcd", 1},
      {{{2, 2}, "x"}, {{2, 4}, "y"}, "abxcd", 1}, {{{0, 4}, "x"}, {{2, 2}, "y"}, "x", 1},
      {{{0, 2}, "x"}, {{2, 4}, "y"}, "xy", 0},    {{{0, 1}, "x"}, {{2, 2}, "y"}, "xbycd", 0},
  };
  for (const auto& each : cases) {
    const FixedText fixed = apply_fixes(
        "abcd", {diagnostic({each.first}), diagnostic({each.second})}, FixSafety::safe_only);
    CHECK(fixed.text == each.text);
    CHECK(fixed.waiting == each.waiting);
  }
}

TEST_CASE("unsafe fixes are applied only on request") {
  const Diagnostics diagnostics = {diagnostic({{{0, 1}, "x"}}, false)};
  CHECK(apply_fixes("abc", diagnostics, FixSafety::safe_only).text == "abc");
  CHECK(apply_fixes("abc", diagnostics, FixSafety::any).text == "xbc");
}

TEST_CASE("diagnostics are ordered by place, then by rule") {
  Diagnostic a;
  a.rule = "b/b";
  a.span = {1, 2};
  Diagnostic b = a;
  b.rule = "a/a";
  CHECK(b < a);
  b.span = {1, 3};
  CHECK(a < b);
  CHECK(std::string(name(Severity::warning)) == "warning");
}
