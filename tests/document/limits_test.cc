// Files that are damaged, locked, or made to do harm: each is refused with a reason.
#include <cstddef>
#include <string>

#include "catch.h"
#include "document/archive.h"
#include "document/package.h"
#include "document/pdf_page.h"
#include "document/readers.h"
#include "document/xml.h"

using namespace unlint;

namespace {

std::string trouble_with(const std::string& path, const std::string& bytes) {
  const OpenedFile file = open_file(path, bytes);
  return file.rendition ? file.rendition->trouble : "";
}

bool says(const std::string& trouble, const std::string& words) {
  INFO(trouble);
  return trouble.find(words) != std::string::npos;
}

std::string letter(const std::string& document) {
  return package({{"word/document.xml", document}});
}

std::string text_package(const std::string& content) {
  return package(
      {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}});
}

/// A number in the headers of the last part of a package changed; offsets are those of the format.
std::string with_header(std::string bytes, std::size_t local, std::size_t central,
                        const std::string& number) {
  bytes.replace(bytes.rfind("PK\x03\x04") + local, number.size(), number);
  bytes.replace(bytes.rfind("PK\x01\x02") + central, number.size(), number);
  return bytes;
}

std::string claiming_size(const std::string& bytes, std::uint32_t size) {
  return with_header(bytes, 22, 24, number(size, 4));
}

std::string nested(const std::string& open, const std::string& close, int times) {
  std::string out;
  for (int i = 0; i < times; ++i)
    out += open;
  out += "x";
  for (int i = 0; i < times; ++i)
    out += close;
  return out;
}

}  // namespace

TEST_CASE("a package that says it unpacks to more than is read is not unpacked") {
  const std::string bytes = letter("<w:document/>");
  CHECK(says(trouble_with("x.docx", claiming_size(bytes, most_part_bytes + 1)),
             "unpacks to more than is ever read"));
  CHECK(says(trouble_with("x.docx", claiming_size(bytes, 64U << 20)),
             "packed more tightly than documents are"));
  CHECK(says(trouble_with("x.odt", claiming_size(text_package("<a/>"), 64U << 20)),
             "packed more tightly than documents are"));
}

TEST_CASE("a package of very many parts is refused") {
  Parts parts;
  for (std::size_t i = 0; i <= most_entries; ++i)
    parts.emplace_back(std::to_string(i), "");
  CHECK(says(trouble_with("x.docx", package(parts)), "holds more than 20000 parts"));
}

TEST_CASE("packages and PDF files with a password are refused") {
  CHECK(says(trouble_with("x.docx", with_header(letter("<w:document/>"), 6, 8, number(1, 2))),
             "is encrypted"));
  const std::string key = "(0123456789abcdef0123456789abcdef)";
  const std::string locked = pdf_page(
      "", "", "/ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/O" + key + "/U" + key + "/P -4>>");
  CHECK(says(trouble_with("x.pdf", locked), "is encrypted"));
}

TEST_CASE("entities are neither expanded nor fetched") {
  const std::string bomb =
      "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><a>&b;</a>";
  const std::string outside =
      "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><a>&a;</a>";
  for (const std::string& text : {bomb, outside}) {
    CHECK(says(trouble_with("x.xml", text), "declares XML entities"));
    CHECK(says(trouble_with("x.docx", letter(text)), "declares XML entities"));
    CHECK(says(trouble_with("x.odt", text_package(text)), "declares XML entities"));
  }
}

TEST_CASE("absurd nesting is refused, or does no harm") {
  const std::string deep = nested("<w:p>", "</w:p>", 1000);
  CHECK(says(trouble_with("x.xml", deep), "nested more than 400 deep"));
  CHECK(says(trouble_with("x.docx", letter(deep)), "nested more than 400 deep"));
  CHECK(says(trouble_with("x.odt", text_package(deep)), "nested more than 400 deep"));
  CHECK(says(trouble_with("x.html", "<html>" + nested("<div>", "</div>", 1000)), "nested"));
  CHECK(says(trouble_with("x.html", "<html>" + nested("<b>", "", 30000)), "nested"));
  const SourceFile quoted("x.md", nested("> ", "", 20000));
  CHECK(read_document(quoted).prose.text().size() <= quoted.bytes().size());
}

TEST_CASE("a text of more mark-up than any document has is refused before it is taken apart") {
  std::string dense;
  dense.reserve(most_xml_marks * 4 + 100);
  dense += "<w:document>";
  for (std::size_t i = 0; i <= most_xml_marks; ++i)
    dense += "<a/>";
  dense += "</w:document>";
  CHECK(says(XmlTree(dense).trouble(), "holds more mark-up than is ever read"));
}

TEST_CASE("content decides what a file is, whatever its name says") {
  const std::string word =
      letter("<w:document><w:body><w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>");
  CHECK(open_file("x.txt", word).text.bytes() == "Words\n");
  CHECK(open_file("x.pdf", word).text.bytes() == "Words\n");
  CHECK(open_file("x.docx", "<html><p>Words</p>").text.bytes() == "Words\n");
  CHECK(open_file("x.md", pdf_page("BT /F1 12 Tf 72 720 Td (Words) Tj ET")).text.bytes() ==
        "Words\n");
}
