// The same finding in any format of one document.
#include <string>
#include <vector>

#include "catch.h"
#include "document/package.h"
#include "document/readers.h"
#include "lint.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

using namespace unlint;

namespace {

const std::vector<std::string> paragraphs = {
    "Recalling its resolutions 99/1 of June 12, 2014 and 1373(2001),",
    "Recalling also the report contained in A/61/L. and in A/C.3/61/L.45/Rev 1,",
    "1. Notes the 8th December 2013 meeting;",
    "2. Decides to meet from 3 to 31 November 2014 on the matter set out in paragraph 9 above.",
};

std::string each(const std::string& before, const std::string& after) {
  std::string out;
  for (const std::string& paragraph : paragraphs)
    out += before + paragraph + after;
  return out;
}

/// What is said of a document: rule, words, message, help and what to write instead.
std::vector<std::string> told(const std::string& path, const std::string& bytes) {
  static const LoadedRulebook rules = load_rulebook(embedded_rule_files(), {});
  const OpenedFile file = open_file(path, bytes);
  std::vector<std::string> out;
  for (const Diagnostic& finding : lint(file, rules.rulebook).diagnostics) {
    std::string line = finding.rule + " | " + std::string(file.text.slice(finding.span)) + " | " +
                       finding.message + " | " + finding.help;
    if (finding.fix)
      for (const Edit& edit : finding.fix->edits)
        line += " | " + edit.text;
    out.push_back(line);
  }
  return out;
}

}  // namespace

TEST_CASE("the same finding has the same words in every format of one document") {
  const std::vector<std::string> text = told("x.txt", each("", "\n\n"));
  REQUIRE(text.size() >= 4);
  const std::string word = "<w:document><w:body>" + each("<w:p><w:r><w:t>", "</w:t></w:r></w:p>") +
                           "</w:body></w:document>";
  const std::string open_document = "<office:document-content><office:body><office:text>" +
                                    each("<text:p>", "</text:p>") +
                                    "</office:text></office:body></office:document-content>";
  CHECK(told("x.docx", package({{"word/document.xml", word}})) == text);
  CHECK(told("x.html", "<html>" + each("<p>", "</p>")) == text);
  CHECK(told("x.xml", "<akomaNtoso>" + each("<p>", "</p>") + "</akomaNtoso>") == text);
  CHECK(told("x.odt", package({{"mimetype", "application/vnd.oasis.opendocument.text"},
                               {"content.xml", open_document}})) == text);
}

TEST_CASE("a finding is the same where its words are split over runs") {
  std::string runs;
  for (const std::string& paragraph : paragraphs) {
    runs += "<w:p>";
    for (std::size_t at = 0; at < paragraph.size(); at += 7)
      runs += "<w:r><w:t xml:space=\"preserve\">" + paragraph.substr(at, 7) + "</w:t></w:r>";
    runs += "</w:p>";
  }
  CHECK(told("x.docx", package({{"word/document.xml",
                                 "<w:document><w:body>" + runs + "</w:body></w:document>"}})) ==
        told("x.txt", each("", "\n\n")));
}
