// Word, PDF and packages that are not what they seem.
#include "document/package.h"

#include <string>

#include "catch.h"
#include "document/pdf_page.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string trouble(const std::string& path, const std::string& bytes) {
  const OpenedFile file = open_file(path, bytes);
  return file.rendition ? file.rendition->trouble : "";
}

}  // namespace

TEST_CASE("a PDF is read, and places are pages and lines") {
  const OpenedFile file =
      open_file("x.pdf", pdf_page("BT /F1 12 Tf 72 720 Td (Recalling its resolution 99/1) Tj ET"));
  REQUIRE(file.rendition);
  CHECK(file.rendition->trouble.empty());
  CHECK(file.text.bytes() == "Recalling its resolution 99/1\n");
  CHECK(locator(*file.rendition, 4) == "page 1, line 1");
  CHECK_FALSE(file.rendition->fixable);
}

TEST_CASE("links of a PDF cover the words in their rectangles") {
  const std::string link =
      "/Annots[<</Type/Annot/Subtype/Link/Rect[95 715 140 735]/A<</S/URI/URI"
      "(https://undocs.org/A/99/2)>>>>]";
  const Document document = read_document(
      open_file("x.pdf", pdf_page("BT /F1 12 Tf 72 720 Td (see ) Tj 24 0 Td (A/99/1) Tj 60 0 Td "
                                  "(of the Council) Tj ET",
                                  link, "")));
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://undocs.org/A/99/2");
  CHECK(document.prose.slice(document.links[0].text) == "A/99/1");
}

TEST_CASE("the number of a paragraph printed on a line of its own belongs to its words") {
  const OpenedFile file = open_file(
      "x.pdf", pdf_page("BT /F1 12 Tf 72 420 Td (First words.) Tj 0 -40 Td (12.) Tj 0 -40 Td "
                        "(Notes the report) Tj ET"));
  CHECK(file.text.bytes() == "First words.\n12. Notes the report\n");
  CHECK(locator(*file.rendition, 20) == "page 1, line 2");
}

TEST_CASE("damaged, encrypted and empty packages are refused") {
  CHECK(trouble("x.docx", "PK\x03\x04 cut short").find("damaged or cut short") !=
        std::string::npos);
  CHECK(trouble("x.docx", "\xD0\xCF\x11\xE0 old").find("encrypted") != std::string::npos);
  CHECK(trouble("x.docx", "").find("is empty") != std::string::npos);
  CHECK(trouble("x.pdf", "%PDF-1.4 nothing").find("damaged or cut short") != std::string::npos);
  CHECK(trouble("x.txt", "").empty());
}

TEST_CASE("plain words under the name of a package are read as words") {
  CHECK(reader_for("x.docx", "Plain words.").name == "plain text");
  CHECK(reader_for("x.txt", "PK\x03\x04").name == "Word");
}
