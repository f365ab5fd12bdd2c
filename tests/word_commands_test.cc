// The program on Word documents: fixes, tracked changes, comments, views of tracked changes.
#include <string>

#include "document/package.h"
#include "program.h"

namespace {

using program::Folder;
using program::has;
using program::Result;

std::string letter(const std::string& body) {
  return unlint::package({{"[Content_Types].xml", "<Types></Types>"},
                          {"word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body><w:p>" +
                                                    body + "</w:p></w:body></w:document>"}});
}

const std::string split_over_runs =
    "<w:r><w:t>The col</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>or red</w:t></w:r>";

}  // namespace

TEST_CASE("a fix reaches over the runs of a Word document") {
  const Folder folder;
  folder.write("a.docx", letter(split_over_runs));
  CHECK(has(folder.run("--fix a.docx").output, "1 fixed"));
  CHECK(folder.run("text a.docx").output == "The colour red\n");
}

TEST_CASE("tracked fixes keep the original, and a second run changes nothing") {
  const Folder folder;
  folder.write("a.docx", letter(split_over_runs));
  CHECK(folder.run("--fix --tracked --today 2014-06-12 a.docx").status == 0);
  CHECK(folder.run("text a.docx").output == "The colour red\n");
  CHECK(folder.run("text --revisions original a.docx").output == "The color red\n");
  CHECK(folder.run("--revisions original a.docx").status == 1);
  const std::string before = folder.read("a.docx");
  CHECK_FALSE(has(folder.run("--fix --tracked a.docx").output, "fixed"));
  CHECK(folder.read("a.docx") == before);
}

TEST_CASE("changes are tracked in Word documents only") {
  const Folder folder;
  folder.write("a.txt", "The color red\n");
  const Result result = folder.run("--fix --tracked a.txt");
  CHECK(result.status == 2);
  CHECK(has(result.error, "a.txt: changes can be tracked in Word documents only"));
  CHECK(folder.read("a.txt") == "The color red\n");
}

TEST_CASE("an annotated copy says the same, and the document stays as it was") {
  const Folder folder;
  const std::string bytes = letter(split_over_runs);
  folder.write("a.docx", bytes);
  CHECK(folder.run("--annotate b.docx a.docx").status == 1);
  CHECK(folder.read("a.docx") == bytes);
  const std::string text = folder.run("text b.docx").output;
  CHECK(text == folder.run("text a.docx").output);
  CHECK(folder.run("text --comments b.docx").output.size() > text.size());
  CHECK(has(folder.read("b.docx"), "word/comments.xml"));
  CHECK(folder.run("--annotate b.md unlint.toml").status == 2);
}
