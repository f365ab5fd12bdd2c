#include <string>

#include "catch.h"
#include "document/outline.h"
#include "document/package.h"
#include "document/readers.h"

using namespace unlint;

namespace {

std::string docx(const std::string& body, const Parts& more = {}) {
  Parts parts = {{"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return package(parts);
}

std::string run(const std::string& words) { return "<w:r><w:t>" + words + "</w:t></w:r>"; }
std::string paragraph(const std::string& runs) { return "<w:p>" + runs + "</w:p>"; }

std::string word(const std::string& body, const Parts& more = {}) {
  return outline(read_document(open_file("x.docx", docx(body, more))));
}

}  // namespace

TEST_CASE("text split over runs is joined") {
  CHECK(word(paragraph(run("resolu") + run("tion 70/1 &amp; ") +
                       "<w:r><w:noBreakHyphen/><w:tab/><w:t>end</w:t></w:r>")) ==
        "paragraph resolution 70/1 & - end\n");
}

TEST_CASE("cells, footnotes and text boxes are blocks of their own") {
  const Parts notes = {{"word/footnotes.xml", "<w:footnotes><w:footnote w:id=\"2\">" +
                                                  paragraph(run(" A/99/1.")) +
                                                  "</w:footnote></w:footnotes>"}};
  CHECK(
      word(paragraph(run("Noted") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" here")) +
               "<w:tbl><w:tr><w:tc>" + paragraph(run("One")) + "</w:tc><w:tc>" +
               paragraph(run("Two")) + "</w:tc></w:tr></w:tbl>",
           notes) ==
      "paragraph Noted here\nfootnote (1) 1 A/99/1.\ntable-cell One\ntable-cell Two\n");
}

TEST_CASE("tracked changes are read as accepted, or as they were") {
  const std::string bytes = docx(paragraph(run("of ") + "<w:ins>" + run("12") +
                                           "</w:ins><w:del><w:r><w:delText>June"
                                           "</w:delText></w:r></w:del>"));
  CHECK(open_file("x.docx", bytes).text.bytes() == "of 12\n");
  CHECK(open_file("x.docx", bytes, {Revisions::original}).text.bytes() == "of June\n");
}

TEST_CASE("comments are read where they are asked for") {
  const Parts comments = {{"word/comments.xml", "<w:comments><w:comment w:id=\"0\">" +
                                                    paragraph(run("See A/99/1.")) +
                                                    "</w:comment></w:comments>"}};
  const std::string bytes = docx(paragraph(run("Noted")), comments);
  CHECK(outline(read_document(open_file("x.docx", bytes))) == "paragraph Noted\n");
  RenderOptions options;
  options.comments = true;
  const OpenedFile file = open_file("x.docx", bytes, options);
  CHECK(outline(read_document(file)) == "paragraph Noted\nparagraph See A/99/1.\n");
  REQUIRE(file.rendition);
  CHECK(locator(*file.rendition, file.text.bytes().find("A/99/1")) == "comment 1");
}

TEST_CASE("a paragraph whose end is deleted runs on, and one inserted was not there") {
  const std::string end_deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
  const std::string end_inserted = "<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>";
  const std::string deleted = docx(paragraph(end_deleted + run("One ")) + paragraph(run("two")));
  CHECK(open_file("x.docx", deleted).text.bytes() == "One two\n");
  CHECK(open_file("x.docx", deleted, {Revisions::original}).text.bytes() == "One \ntwo\n");
  const std::string inserted = docx(paragraph(end_inserted + run("One ")) + paragraph(run("two")));
  CHECK(open_file("x.docx", inserted).text.bytes() == "One \ntwo\n");
  CHECK(open_file("x.docx", inserted, {Revisions::original}).text.bytes() == "One two\n");
}

TEST_CASE("automatic numbers are read, and paragraphs are found by them") {
  const Parts numbers = {
      {"word/numbering.xml",
       "<w:numbering><w:abstractNum w:abstractNumId=\"7\">"
       "<w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
       "w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
       "w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>"
       "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"}};
  const auto item = [](int level, const std::string& words) {
    return paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                     "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run(words));
  };
  const std::string bytes =
      docx(item(0, "Notes;") + item(1, "first") + item(1, "second") + item(0, "Decides."), numbers);
  const OpenedFile file = open_file("x.docx", bytes);
  CHECK(outline(read_document(file)) ==
        "paragraph (4.) 4. Notes;\nparagraph ((a)) (a) first\nparagraph ((b)) (b) second\n"
        "paragraph (5.) 5. Decides.\n");
  CHECK(locator(*file.rendition, file.text.bytes().find("second")) == "paragraph 4 (b)");
}

TEST_CASE("fields read as their result, and links as links") {
  const Document document = read_document(open_file(
      "x.docx",
      docx(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                     "\"https://undocs.org/A/99/3\" </w:instrText></w:r><w:r><w:fldChar "
                     "w:fldCharType=\"separate\"/></w:r>" +
                     run("A/99/3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))));
  CHECK(outline(document) == "paragraph A/99/3\n");
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://undocs.org/A/99/3");
}

TEST_CASE("an edit of the parts changes the package there and nowhere else") {
  const std::string bytes = docx(paragraph(run("June 12")), {{"word/styles.xml", "<w:styles/>"}});
  std::string parts = unpack_docx(bytes);
  parts.replace(parts.find("June 12"), 7, "12 June");
  const std::string edited = repack_docx(bytes, parts);
  CHECK(open_file("x.docx", edited).text.bytes() == "12 June\n");
  std::string expected = unpack_docx(bytes);
  expected.replace(expected.find("June 12"), 7, "12 June");
  CHECK(unpack_docx(edited) == expected);
}
