#include "reference/symbol_titles.h"

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

using namespace unlint;

TEST_CASE("a document cited by its symbol may bear a title") {
  struct Row {
    std::string text, title;
  };
  const std::vector<Row> table = {
      {"The Board noted the report entitled “Roads” (A/75/400).", "Roads"},
      {"The Board noted the report of its Chair, entitled “Roads and rails” (A/75/400).",
       "Roads and rails"},
      {"The Board noted A/75/400, entitled “Roads”.", "Roads"},
      {"The Board noted A/75/400 and adopted an item entitled “Roads”.", ""},
      {"The Board spoke of “Roads” (A/75/400).", ""},
      {"The Board noted the report (A/75/400).", ""},
  };
  for (const Row& row : table) {
    INFO(row.text);
    const Document document = read_document(SourceFile("x.txt", row.text));
    const std::vector<Symbol> symbols = find_references(document).symbols;
    REQUIRE(symbols.size() == 1);
    CHECK(document.prose.slice(title_given_to(symbols[0], document)) == row.title);
  }
}
