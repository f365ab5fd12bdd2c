#include "text/marked_text.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("marks become spans of the text without them") {
  const MarkedText plain = unmark("on ⟦8th December⟧ 2006");
  CHECK(plain.text == "on 8th December 2006");
  CHECK(plain.spans == std::vector<Span>{{3, 15}});
  CHECK(plain.trouble.empty());
}

TEST_CASE("marks may lie within one another and may be empty") {
  const MarkedText nested = unmark("⟦a ⟦b⟧⟧⟦⟧c");
  CHECK(nested.text == "a bc");
  CHECK(nested.spans == std::vector<Span>{{0, 3}, {2, 3}, {3, 3}});
}

TEST_CASE("marks that do not pair are told") {
  CHECK_FALSE(unmark("a ⟦b").trouble.empty());
  CHECK_FALSE(unmark("a b⟧").trouble.empty());
}

TEST_CASE("marking leads back to the marked text") {
  for (const char* marked : {"", "no marks", "⟦a⟧⟦b⟧ c", "⟦a ⟦b⟧⟧⟦⟧c", "on ⟦8th\nDécembre⟧"}) {
    const MarkedText plain = unmark(marked);
    CHECK(mark(plain.text, plain.spans) == marked);
  }
}
