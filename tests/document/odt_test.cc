#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/package.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string odt(const std::string& text, const Parts& more = {}) {
  Parts parts = {{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"content.xml", "<office:document-content><office:body><office:text>" + text +
                                     "</office:text></office:body></office:document-content>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return package(parts);
}

std::string outline_of(const std::string& text) {
  return outline(read_document(open_file("x.odt", odt(text))));
}

}  // namespace

TEST_CASE("an OpenDocument text reads as headings, paragraphs, cells and notes") {
  CHECK(outline_of("<text:h>Scope</text:h><text:p>As<text:s/>noted<text:note "
                   "text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                   "<text:note-body><text:p>A/99/1.</text:p></text:note-body></text:note> in "
                   "<text:span>resolution</text:span> 99/2.</text:p>") ==
        "heading Scope\nparagraph As noted in resolution 99/2.\nfootnote (1) 1 A/99/1.\n");
  CHECK(outline_of("<table:table><table:table-row><table:table-cell><text:p>One</text:p>"
                   "</table:table-cell></table:table-row></table:table>") == "table-cell One\n");
}

TEST_CASE("tracked deletions of an OpenDocument text are not read") {
  CHECK(outline_of("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
                   "<text:p>Here</text:p>") == "paragraph Here\n");
}

TEST_CASE("an OpenDocument text is mended in place") {
  const std::string bytes = odt("<text:p>June 12</text:p>");
  std::string parts = unpack_odt(bytes);
  parts.replace(parts.find("June 12"), 7, "12 June");
  CHECK(open_file("x.odt", repack_odt(bytes, parts)).text.bytes() == "12 June\n");
}

TEST_CASE("list items and headings of an OpenDocument text have their numbers") {
  const Parts styles = {
      {"styles.xml",
       "<office:document-styles><office:styles>"
       "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
       "style:num-format=\"1\" style:num-suffix=\".\" text:start-value=\"4\"/>"
       "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
       "style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style>"
       "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" "
       "style:num-suffix=\".\"/></text:outline-style></office:styles></office:document-styles>"}};
  const std::string bytes = odt(
      "<text:h text:outline-level=\"1\">Scope</text:h>"
      "<text:list text:style-name=\"L\"><text:list-item><text:p>Notes;</text:p><text:list>"
      "<text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p>"
      "</text:list-item></text:list></text:list-item></text:list><text:p>Plain</text:p>"
      "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item>"
      "<text:p>Decides.</text:p><text:p>More</text:p></text:list-item></text:list>",
      styles);
  CHECK(outline(read_document(open_file("x.odt", bytes))) ==
        "heading (I.) I. Scope\nparagraph (4.) 4. Notes;\nparagraph ((a)) (a) one\n"
        "paragraph ((b)) (b) two\nparagraph Plain\nparagraph (5.) 5. Decides.\n"
        "paragraph More\n");
}

TEST_CASE("headers and footers of an OpenDocument text are read, and can be mended") {
  const Parts styles = {
      {"styles.xml",
       "<office:document-styles><office:master-styles><style:master-page style:name=\"First\">"
       "<style:header><text:p>Masthead</text:p></style:header></style:master-page>"
       "<style:master-page style:name=\"Standard\"><style:header><text:p>A/99/1</text:p>"
       "</style:header><style:footer><text:p>End</text:p></style:footer></style:master-page>"
       "</office:master-styles></office:document-styles>"}};
  const std::string bytes = odt("<text:p>Body</text:p>", styles);
  const OpenedFile file = open_file("x.odt", bytes);
  CHECK(file.text.bytes() == "Masthead\nBody\nA/99/1\nEnd\n");
  CHECK(locator(*file.rendition, 14) == "header");
  const Span place = file.rendition->text.place({14, 20}).span;
  std::string parts = unpack_odt(bytes);
  CHECK(parts.substr(place.begin, place.size()) == "A/99/1");
  parts.replace(place.begin, place.size(), "A/99/2");
  CHECK(open_file("x.odt", repack_odt(bytes, parts)).text.bytes() ==
        "Masthead\nBody\nA/99/2\nEnd\n");
}

TEST_CASE("the original view of an OpenDocument text undoes tracked changes") {
  const std::string bytes =
      odt("<text:tracked-changes><text:changed-region text:id=\"a\"><text:insertion/>"
          "</text:changed-region><text:changed-region text:id=\"b\"><text:deletion><text:p>June"
          "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
          "<text:p>of <text:change-start text:change-id=\"a\"/>12<text:change-end "
          "text:change-id=\"a\"/><text:change text:change-id=\"b\"/></text:p>");
  CHECK(open_file("x.odt", bytes).text.bytes() == "of 12\n");
  CHECK(open_file("x.odt", bytes, {Revisions::original}).text.bytes() == "of June\n");
}

TEST_CASE("an encrypted OpenDocument text is refused") {
  const std::string bytes = odt("", {{"META-INF/manifest.xml", "<manifest:encryption-data/>"}});
  CHECK(open_file("x.odt", bytes).rendition->trouble == "is encrypted: save it without a password");
}
