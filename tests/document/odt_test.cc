#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/package.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string odt(const std::string& text) {
  return package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                  {"content.xml", "<office:document-content><office:body><office:text>" + text +
                                      "</office:text></office:body></office:document-content>"}});
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
