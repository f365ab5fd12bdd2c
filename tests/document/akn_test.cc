#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/readers.h"

using namespace unlint;

namespace {

const std::string begin = "<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"urn:x\"><statement>";
const std::string end = "</statement></akomaNtoso>";

OpenedFile open_akn(const std::string& body) { return open_file("x.xml", begin + body + end); }

std::string akn(const std::string& body) { return outline(read_document(open_akn(body))); }

}  // namespace

TEST_CASE("a number becomes the label of its paragraph") {
  CHECK(akn("<paragraph><num>2.</num>\n <content>\n<p>\tTakes "
            "<i>note</i>;</p></content></paragraph>") == "paragraph (2.) 2. Takes note;\n");
}

TEST_CASE("notes follow the paragraph that they are noted in") {
  CHECK(akn("<p>The reports<authorialNote marker=\"3\"><p>A/99/1.</p></authorialNote> were "
            "read.</p><p>Next</p>") ==
        "paragraph The reports were read.\nfootnote (3) 3 A/99/1.\nparagraph Next\n");
}

TEST_CASE("metadata and what is deleted are not read") {
  CHECK(akn("<meta><keyword value='x'>hidden</keyword></meta><p>Seen<del> not</del> &amp; "
            "read</p>") == "paragraph Seen & read\n");
}

TEST_CASE("references of the standard are links") {
  const Document document =
      read_document(open_akn("<p>See <ref href=\"https://undocs.org/A/99/2\">A/99/2</ref>.</p>"));
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://undocs.org/A/99/2");
  CHECK(document.prose.slice(document.links[0].text) == "A/99/2");
}

TEST_CASE("XML that is cut short, declares entities or is nested absurdly is refused") {
  CHECK(open_file("x.xml", begin + "<p>cut").rendition->trouble.find("well-formed") !=
        std::string::npos);
  CHECK(open_file("x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
            .rendition->trouble.find("entities") != std::string::npos);
  std::string deep;
  for (int i = 0; i < 1000; ++i)
    deep += "<p>";
  std::string closing;
  for (int i = 0; i < 1000; ++i)
    closing += "</p>";
  CHECK(open_akn(deep + "x" + closing).rendition->trouble.find("nested") != std::string::npos);
  CHECK(open_file("x.xml", "").rendition->trouble.find("well-formed") != std::string::npos);
}

TEST_CASE("what the mark-up says of words is kept beside them") {
  const Document document = read_document(
      open_akn("<p><docDate date=\"2014-06-13\">12 June 2014</docDate><docNumber>99/1</docNumber> "
               "<docNumber refersTo=\"#letter\">A</docNumber></p>"));
  REQUIRE(document.links.size() == 1);  // without metadata nothing is said of the number
  CHECK(document.links[0].says == Link::Says::date);
  CHECK(document.links[0].target == "2014-06-13");
  CHECK(document.prose.slice(document.links[0].text) == "12 June 2014");
}

TEST_CASE("the number of a document is that of its address") {
  const Document document = read_document(open_file(
      "x.xml",
      "<akomaNtoso><doc><meta><FRBRuri value=\"/akn/un/statement/deliberation/unga/2021-06-30/"
      "99-1/\"/></meta><p><docNumber>A/RES/99/2</docNumber></p></doc></akomaNtoso>"));
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].says == Link::Says::number);
  CHECK(document.links[0].target == "99/1");
}

TEST_CASE("deleted words are left out, or inserted ones in the original view") {
  const std::string text = "<akomaNtoso><p>of <ins>12</ins><del>13</del> June</p></akomaNtoso>";
  CHECK(open_file("x.xml", text).text.bytes() == "of 12 June\n");
  CHECK(open_file("x.xml", text, {Revisions::original}).text.bytes() == "of 13 June\n");
  const std::string page = "<html><p>of <ins>12</ins><del>13</del> June</p>";
  CHECK(open_file("x.html", page).text.bytes() == "of 12 June\n");
  CHECK(open_file("x.html", page, {Revisions::original}).text.bytes() == "of 13 June\n");
}

TEST_CASE("comments addressed to this program are kept, also those above the root") {
  const OpenedFile file = open_file("x.xml",
                                    "<!-- unlint: ignore-file=a --><akomaNtoso><p>One</p>"
                                    "<!-- unlint: ignore=b --><p>two</p></akomaNtoso>");
  const std::vector<HiddenDirective>& found = file.rendition->directives;
  REQUIRE(found.size() == 2);
  CHECK(found[0].words == "ignore-file=a");
  CHECK(found[1].at == 4);
}
