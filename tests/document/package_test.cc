// Word, PDF and packages that are not what they seem.
#include <string>

#include "catch.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string trouble(const std::string& path, const std::string& bytes) {
  const OpenedFile file = open_file(path, bytes);
  return file.rendition ? file.rendition->trouble : "";
}

/// The smallest PDF that shows one line.
std::string pdf(const std::string& words) {
  const std::string stream = "BT /F1 12 Tf 72 720 Td (" + words + ") Tj ET";
  std::string out = "%PDF-1.4\n";
  const std::string objects[] = {
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
      "R>>>>>>",
      "<</Length " + std::to_string(stream.size()) + ">>stream\n" + stream + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
  std::string table = "xref\n0 6\n0000000000 65535 f \n";
  int number = 0;
  for (const std::string& object : objects) {
    std::string offset = std::to_string(out.size());
    offset.insert(0, 10 - offset.size(), '0');
    table += offset + " 00000 n \n";
    out += std::to_string(++number) + " 0 obj" + object + "endobj\n";
  }
  const std::string start = std::to_string(out.size());
  return out + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace

TEST_CASE("a PDF is read, and places are pages and lines") {
  const OpenedFile file = open_file("x.pdf", pdf("Recalling its resolution 99/1"));
  REQUIRE(file.rendition);
  CHECK(file.rendition->trouble.empty());
  CHECK(file.text.bytes() == "Recalling its resolution 99/1\n");
  CHECK(locator(*file.rendition, 4) == "page 1, line 1");
  CHECK_FALSE(file.rendition->fixable);
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
