// The program on files that cannot be read.
#include <string>

#include "document/package.h"
#include "program.h"

using program::check_refused;
using program::Folder;
using program::has;
using program::Result;

TEST_CASE("what cannot be read is named, and everything else is linted") {
  const Folder folder;
  folder.write("a.txt", "The color red\n");
  folder.write("b.docx", "PK\x03\x04 cut short");
  folder.write("c.pdf", "");
  folder.write("d.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
  folder.write("e.odt", unlint::package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                         {"content.xml", "<a><b></a>"}}));
  folder.write("f.html", "<html><p>The color blue");
  const Result result = folder.run("a.txt b.docx c.pdf d.xml e.odt f.html");
  CHECK(has(result.output, "a.txt:1:5: warning"));
  CHECK(has(result.output, "f.html:1:5: warning"));
  check_refused(result, {"b.docx: cannot be unpacked: it is damaged or cut short",
                         "c.pdf: is empty", "d.xml: declares XML entities",
                         "e.odt: its part “content.xml” is not well-formed XML"});
}

TEST_CASE("files larger than is ever read are refused without being read") {
  const Folder folder;
  folder.shell("truncate -s 600M large.docx && truncate -s 2049M large.txt");
  folder.write("a.txt", "The color red\n");
  const Result result = folder.run("a.txt large.docx large.txt");
  CHECK(has(result.output, "a.txt:1:5: warning"));
  check_refused(result, {"large.docx: cannot be read: it is larger than 512 MB",
                         "large.txt: cannot be read: it is larger than 2048 MB"});
  folder.shell("truncate -s 65M large.txt");
  check_refused(folder.run("refs large.txt"),
                {"large.txt: cannot be read: it is larger than 64 MB"});
}

#ifdef UNLINT_PACKAGES_MODULE
TEST_CASE("without the module for packages, every other format is read") {
  const Folder folder;
  folder.write("a.txt", "The color red\n");
  folder.write("b.docx", unlint::package({{"word/document.xml", "<a/>"}}));
  folder.write("c.pdf", "%PDF-1.4");
  const Result result = folder.shell("cp '" UNLINT_BINARY "' alone && ./alone a.txt b.docx c.pdf");
  CHECK(result.status == 2);
  CHECK(has(result.output, "a.txt:1:5: warning"));
  const std::string reason =
      "the part of unlint that reads Word, OpenDocument and PDF is not installed "
      "(unlint-packages.so: ";
  CHECK(has(result.error, "b.docx: cannot be read: " + reason));
  CHECK(has(result.error, "c.pdf: cannot be read: " + reason));
}
#endif
