#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/readers.h"
#include "lint.h"

using namespace unlint;

namespace {

std::string html(const std::string& page) {
  return outline(read_document(open_file("x.html", page)));
}

}  // namespace

TEST_CASE("a page reads as its paragraphs, headings, cells and quotations") {
  CHECK(html("<h2>Scope</h2><p>1. Takes <b>note</b> of\n the\treport;</p><div>Loose") ==
        "heading Scope\nparagraph (1.) 1. Takes note of the report;\nparagraph Loose\n");
  CHECK(html("<table><tr><td>One<td>Two<br>Three</table>after") ==
        "table-cell One\ntable-cell Two\ntable-cell Three\nparagraph after\n");
  CHECK(html("<blockquote><p>Said</p></blockquote><ul><li>Item</ul>") ==
        "quotation Said\nparagraph Item\n");
}

TEST_CASE("what a browser does not show is not read") {
  CHECK(html("<head><title>T</title><style>p{}</style></head><script>a<b</script>Seen"
             "<!-- unseen --><template>no</template>") == "paragraph Seen\n");
  CHECK(html("resolution 70/1<sup><a href='#n'>12</a></sup> of 2015") ==
        "paragraph resolution 70/1 of 2015\n");
}

TEST_CASE("line breaks within running text are spaces, doubled they part paragraphs") {
  CHECK(html("<p>resolution<br>61/105<br><br>Next</p>") ==
        "paragraph resolution 61/105\nparagraph Next\n");
}

TEST_CASE("entities read as their characters and lead back to themselves") {
  const std::string page = "<p>AT&T &amp; S&eacute;n&eacute;gal&nbsp;&#8211; end</p>";
  const OpenedFile file = open_file("x.html", page);
  REQUIRE(file.rendition);
  CHECK(file.text.bytes() == "AT&T & Sénégal\u00A0– end\n");
  const std::size_t at = file.text.bytes().find("é");
  const Place place = file.rendition->text.place({at, at + 2});
  CHECK(page.substr(place.span.begin, place.span.size()) == "&eacute;");
  CHECK(place.editable);
}

TEST_CASE("every word leads back to its bytes, and markup is not edited away") {
  const std::string page = "<p>see <i>A/75/1</i> and\n  resolution 61/<b>105</b></p>";
  const OpenedFile file = open_file("x.html", page);
  const std::string_view text = file.text.bytes();
  const auto place = [&](const std::string& words) {
    const std::size_t at = text.find(words);
    return file.rendition->text.place({at, at + words.size()});
  };
  const Place symbol = place("A/75/1");
  CHECK(page.substr(symbol.span.begin, symbol.span.size()) == "A/75/1");
  CHECK(symbol.editable);
  CHECK_FALSE(place("61/105").editable);
  CHECK_FALSE(place("and resolution").editable);
}

TEST_CASE("links tell the words they cover and where they lead") {
  const Document document = read_document(open_file(
      "x.html", "<p>See <a href=\"https://undocs.org/A/75/1?a=1&amp;b\">A/75/1</a>.</p>"));
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://undocs.org/A/75/1?a=1&b");
  CHECK(document.prose.slice(document.links[0].text) == "A/75/1");
}

TEST_CASE("blocks of a page are found by number, table row or first words") {
  const OpenedFile file = open_file(
      "x.html", "<h1>Title</h1><p>14. Text</p><p>(a) Sub</p><table><tr><td>a<tr><td>b</table>");
  const auto where = [&](const std::string& words) {
    return locator(*file.rendition, file.text.bytes().find(words));
  };
  CHECK(where("Title") == "heading “Title”");
  CHECK(where("Text") == "paragraph 14");
  CHECK(where("Sub") == "paragraph 14 (a)");
  CHECK(where("a\nb") == "table 1, row 1");
}

TEST_CASE("absurd nesting is refused") {
  std::string deep;
  for (int i = 0; i < 5000; ++i)
    deep += "<div>";
  CHECK(open_file("x.html", deep + "x").rendition->trouble.find("nested") != std::string::npos);
}

TEST_CASE("content decides over the suffix") {
  CHECK(reader_for("x.txt", "\n<!DOCTYPE html><p>a").name == "HTML");
  CHECK(reader_for("x.html", "plain").name == "HTML");
  CHECK(reader_for("x.md", "# a <b>").name == "markdown");
}

TEST_CASE("dates and numbers in the mark-up are kept beside their words") {
  const Document document = read_document(open_file(
      "x.html",
      "<html><p><time datetime=\"2014-06-12\">12 June</time>, <data value=\"99/1\">one</data>"));
  REQUIRE(document.links.size() == 2);
  CHECK(document.links[0].says == Link::Says::date);
  CHECK(document.links[1].says == Link::Says::number);
  CHECK(document.links[1].target == "99/1");
}

TEST_CASE("comments addressed to this program are kept where they stand") {
  const OpenedFile file = open_file("x.html",
                                    "<!-- unlint: ignore-file=a --><html><!-- no --><p>One<!-- "
                                    "unlint: ignore=b -- why --> two</p>"
                                    "<!--unlint: ignore=c--><p>three</p>");
  const std::vector<HiddenDirective>& found = file.rendition->directives;
  REQUIRE(found.size() == 3);
  CHECK(found[0].words == "ignore-file=a");
  CHECK(found[0].at == 0);
  CHECK(found[1].words == "ignore=b -- why");
  CHECK(found[1].at == 3);
  CHECK(found[2].at == file.text.bytes().find("three"));
}
