#include "catch.h"
#include "document/outline.h"

using namespace unlint;

namespace {

Document markdown(const SourceFile& file) { return read_document(file); }

}  // namespace

TEST_CASE("Markdown is read block by block") {
  CHECK(outline("---\nlang: en\n---\n# Report of the *Committee*\n\nSee resolution\n61/105.\n\n"
                "12. Twelve\n    lines\n- a point\n\n> quoted\n> words\n\n| a | b |\n|---|---|\n"
                "| c | d |\n\n```\ncode\n```\n",
                "x.md") ==
        "code lang: en\nheading Report of the Committee\nparagraph See resolution 61/105.\n"
        "paragraph (12.) 12. Twelve lines\nparagraph (-) - a point\nquotation quoted words\n"
        "table-cell a\ntable-cell b\ntable-cell c\ntable-cell d\ncode code\n");
}

TEST_CASE("comments are gone, inline code is opaque and entities are read") {
  CHECK(outline("on 4&nbsp;May <!-- or 5 --> 2015 &ndash; `A/1/2` &#x41;\n", "x.md") ==
        "paragraph on 4 May  2015 – \uFFFC A\n");
}

TEST_CASE("an edit does not reach across markup or a line break") {
  const SourceFile file("x.markdown", "on **8**th\nMay 2015");
  const Document document = markdown(file);
  REQUIRE(document.prose.text() == "on 8th May 2015");
  CHECK(document.prose.place({3, 4}) == Place{{5, 6}, true});
  CHECK_FALSE(document.prose.place({3, 6}).editable);
  CHECK(document.prose.place({7, 15}) == Place{{11, 19}, true});
  CHECK_FALSE(document.prose.place({4, 10}).editable);
}

TEST_CASE("links are kept with their addresses") {
  const SourceFile file("x.md",
                        "see [the report](https://example.org/a) and <https://example.org>");
  const Document document = markdown(file);
  REQUIRE(document.links.size() == 2);
  CHECK(document.prose.slice(document.links[0].text) == "the report");
  CHECK(document.links[0].target == "https://example.org/a");
  CHECK(file.slice(document.links[0].place.span) == "https://example.org/a");
  CHECK(document.links[1].target == "https://example.org");
  CHECK(file.slice(document.links[1].place.span) == "https://example.org");
}

TEST_CASE("a reader is chosen by the suffix") {
  CHECK(reader_for("a/b.md").name == "markdown");
  CHECK(reader_for("README.MARKDOWN").name == "markdown");
  CHECK(reader_for("a.txt").name == "plain text");
  CHECK(reader_for("md").name == "plain text");
  CHECK(&reader_for("a.unknown") == &readers().front());
}
