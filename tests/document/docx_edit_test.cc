#include "document/docx_edit.h"

#include <cstddef>
#include <string>
#include <vector>

#include "catch.h"
#include "document/archive.h"
#include "document/package.h"
#include "document/rendition.h"

using namespace unlint;

namespace {

const Tracking plain;
const Tracking tracked = {"unlint", "2014-06-12T00:00:00Z"};

std::string word_run(const std::string& words, const std::string& look = "") {
  return "<w:r>" + (look.empty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t>" + words +
         "</w:t></w:r>";
}

std::string word_package(const std::string& body, const Parts& more = {}) {
  Parts parts = {{"[Content_Types].xml", "<Types><Default/></Types>"},
                 {"word/document.xml",
                  "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return package(parts);
}

std::string paragraph_of(const std::string& content) { return "<w:p>" + content + "</w:p>"; }

std::string part(const std::string& bytes, const std::string& name) {
  const Archive archive =
      open_archive(bytes, [](std::string_view each) { return each.find(".xml") != each.npos; });
  const std::string* found = archive.find(name);
  return found == nullptr ? "" : *found;
}

std::string body_of(const std::string& bytes) {
  const std::string document = part(bytes, "word/document.xml");
  const std::size_t begin = document.find("<w:body>") + 8;
  return document.substr(begin, document.find("</w:body>") - begin);
}

std::string text_of(const std::string& bytes, Revisions view = Revisions::accepted) {
  return std::string(open_file("x.docx", bytes, {view}).text.bytes());
}

/// The places of words in the parts, as a finding has them.
std::vector<Span> places_of(const std::string& bytes, const std::string& words) {
  const OpenedFile file = open_file("x.docx", bytes);
  const std::size_t begin = file.text.bytes().find(words);
  REQUIRE(begin != std::string::npos);
  return file.rendition->text.edit_places({begin, begin + words.size()});
}

/// The package with words replaced as `--fix` does: of several pieces the first takes the words.
std::string replaced(const std::string& bytes, const std::string& words, const std::string& by,
                     const Tracking& tracking) {
  std::vector<Replacement> replacements;
  for (const Span place : places_of(bytes, words))
    replacements.push_back({place, replacements.empty() ? by : ""});
  return edit_docx(bytes, replacements, tracking);
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("words are replaced in their run, and nothing else changes") {
  const std::string bytes = word_package(paragraph_of(word_run("On June 12", "<w:b/>")));
  CHECK(body_of(replaced(bytes, "June 12", "12 June & on", plain)) ==
        paragraph_of(word_run("On 12 June &amp; on", "<w:b/>")));
}

TEST_CASE("words split over runs are replaced in the first, with its look") {
  const std::string bytes = word_package(paragraph_of(
      word_run("On Ju") + "<w:proofErr/>" + word_run("ne", "<w:i/>") + word_run(" 12, it met")));
  CHECK(places_of(bytes, "June 12,").size() == 3);
  const std::string after = replaced(bytes, "June 12,", "12 June", plain);
  CHECK(body_of(after) == paragraph_of("<w:r><w:t>On 12 June</w:t></w:r><w:proofErr/>"
                                       "<w:r><w:rPr><w:i/></w:rPr><w:t></w:t></w:r>"
                                       "<w:r><w:t xml:space=\"preserve\"> it met</w:t></w:r>"));
  CHECK(text_of(after) == "On 12 June it met\n");
}

TEST_CASE("what a note, a field or a link parts is not replaced") {
  for (const char* between : {"<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "<w:r><w:tab/></w:r>",
                              "<w:hyperlink/>", "<w:ins><w:r><w:t>e</w:t></w:r></w:ins>",
                              "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>"}) {
    INFO(between);
    const std::string bytes =
        word_package(paragraph_of(word_run("A June") + between + word_run("12 B")));
    const std::string text = text_of(bytes);
    const std::size_t begin = text.find("June");
    const Span span{begin, text.find(" B") == std::string::npos ? text.size() : text.find(" B")};
    CHECK(open_file("x.docx", bytes).rendition->text.edit_places(span).empty());
  }
}

TEST_CASE("a tracked change deletes and inserts in runs of the same look") {
  const std::string bytes = word_package(paragraph_of(word_run("On June 12 it met", "<w:b/>")));
  const std::string after = replaced(bytes, "June 12", "12 June", tracked);
  const std::string who = " w:author=\"unlint\" w:date=\"2014-06-12T00:00:00Z\">";
  const std::string keep = " xml:space=\"preserve\">";
  const std::string bold = "<w:r><w:rPr><w:b/></w:rPr>";
  CHECK(body_of(after) ==
        paragraph_of(bold + "<w:t" + keep + "On </w:t></w:r><w:del w:id=\"1\"" + who + bold +
                     "<w:delText" + keep + "June 12</w:delText></w:r></w:del><w:ins w:id=\"2\"" +
                     who + bold + "<w:t" + keep + "12 June</w:t></w:r></w:ins>" + bold + "<w:t" +
                     keep + " it met</w:t></w:r>"));
  CHECK(text_of(after) == "On 12 June it met\n");
  CHECK(text_of(after, Revisions::original) == "On June 12 it met\n");
}

TEST_CASE("a tracked change within an insertion leaves that to its author") {
  const std::string bytes = word_package(paragraph_of("<w:ins w:id=\"7\" w:author=\"A\">" +
                                                      word_run("On June 12 it met") + "</w:ins>"));
  const std::string after = replaced(bytes, "June 12", "12 June", tracked);
  CHECK(text_of(after) == "On 12 June it met\n");
  CHECK(text_of(after, Revisions::original).empty());
  const std::string body = body_of(after);
  CHECK(count(body, "<w:ins ") == 3);
  CHECK(count(body, "</w:ins>") == 3);
  CHECK(count(body, "<w:ins w:id=\"9\" w:author=\"unlint\"") == 1);
}

TEST_CASE("each remark is a comment at its words") {
  const std::string bytes =
      word_package(paragraph_of(word_run("On Ju") + word_run("ne 12 it met")));
  const std::string after = annotate_docx(
      bytes, {{places_of(bytes, "June 12"), "", {"error: so & so", "help"}}}, tracked);
  const std::string again = "</w:t></w:r>";
  const std::string run_begin = "<w:r><w:t xml:space=\"preserve\">";
  CHECK(body_of(after) ==
        paragraph_of(run_begin + "On " + again + "<w:commentRangeStart w:id=\"0\"/>" + run_begin +
                     "Ju" + again + run_begin + "ne 12" + again +
                     "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>" +
                     run_begin + " it met" + again));
  CHECK(text_of(after) == text_of(bytes));
  CHECK(part(after, "word/comments.xml").find("error: so &amp; so") != std::string::npos);
  CHECK(part(after, "[Content_Types].xml").find("/word/comments.xml") != std::string::npos);
  CHECK(part(after, "word/_rels/document.xml.rels").find("comments.xml") != std::string::npos);
}

TEST_CASE("comments that are there already stay, and numbers do not clash") {
  const Parts comments = {
      {"word/comments.xml", "<w:comments><w:comment w:id=\"4\"/></w:comments>"}};
  const std::string bytes = word_package(paragraph_of(word_run("On 12 June")), comments);
  const std::vector<Span> words = places_of(bytes, "12 June");
  const std::string after =
      annotate_docx(bytes, {{words, "", {"one"}}, {words, "", {"two"}}}, tracked);
  const std::string told = part(after, "word/comments.xml");
  CHECK(count(told, "<w:comment ") == 3);
  CHECK(count(told, "w:id=\"5\"") == 1);
  CHECK(count(told, "w:id=\"6\"") == 1);
  CHECK(count(body_of(after), "<w:commentReference ") == 2);
}

TEST_CASE("remarks on headers and text boxes stand near by and tell the place") {
  const Parts more = {
      {"word/_rels/document.xml.rels",
       "<Relationships><Relationship Id=\"r1\" Target=\"header1.xml\"/></Relationships>"},
      {"word/header1.xml", "<w:hdr>" + paragraph_of(word_run("Head")) + "</w:hdr>"}};
  const std::string bytes = word_package(
      paragraph_of(word_run("First") + "<w:r><w:drawing><w:txbxContent>" +
                   paragraph_of(word_run("Boxed")) + "</w:txbxContent></w:drawing></w:r>") +
          "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/></w:sectPr>",
      more);
  const std::string after = annotate_docx(bytes,
                                          {{places_of(bytes, "Head"), "header", {"one"}},
                                           {places_of(bytes, "Boxed"), "text box", {"two"}}},
                                          tracked);
  CHECK(text_of(after) == text_of(bytes));
  const std::string told = part(after, "word/comments.xml");
  CHECK(told.find("header: one") != std::string::npos);
  CHECK(told.find("text box: two") != std::string::npos);
  const std::string body = body_of(after);
  CHECK(body.find("<w:commentReference w:id=\"0\"/>") < body.find("First"));
  CHECK(body.find("<w:commentReference w:id=\"1\"/>") < body.find("<w:drawing>"));
  CHECK(part(after, "word/header1.xml").find("comment") == std::string::npos);
}
