// Whole documents: each of fixtures/documents gives the report beside it, byte for byte.
// UNLINT_BLESS=1 writes the reports anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "lint.h"
#include "report/writers.h"
#include "rule/load_rulebook.h"
#include "rule/rule_file.h"

namespace fs = std::filesystem;

namespace {

using namespace unlint;

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> documents() {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator("fixtures/documents"))
    if (entry.path().extension() != ".expected")
      found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

bool is_clean(const fs::path& document) {
  const std::string stem = document.stem().string();
  return stem.size() > 6 && stem.compare(stem.size() - 6, 6, "-clean") == 0;
}

const Rulebook& shipped_rules() {
  static const LoadedRulebook loaded = load_rulebook(embedded_rule_files(), {});
  return loaded.rulebook;
}

/// What `unlint check --color never` says of a document.
std::string report(const fs::path& document) {
  const SourceFile source(document.generic_string(), contents(document));
  const Linted linted = lint(source, shipped_rules());
  const FileReport file{&source, linted.diagnostics};
  Summary summary;
  summary.files = 1;
  count(file.diagnostics, summary);
  for (const ReferenceRecord& record : records(linted.references)) {
    Coverage& coverage = summary.coverage[std::string(record.kind)];
    ++coverage.seen;
    coverage.not_understood += record.canonical.empty() ? 1 : 0;
  }
  const std::unique_ptr<Writer> writer = find_format("text")->make({});
  return writer->begin() + writer->file(file) + writer->end(summary);
}

/// The report on one document by one format, without the last lines.
std::string findings(const fs::path& document, std::string_view format) {
  const SourceFile source(document.generic_string(), contents(document));
  const std::unique_ptr<Writer> writer = find_format(format)->make({});
  const Linted linted = lint(source, shipped_rules());
  return writer->begin() + writer->file({&source, linted.diagnostics});
}

/// The parts of a text between separators.
std::vector<std::string> parts(const std::string& text, const std::string& separator) {
  std::vector<std::string> all;
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find(separator, begin)) != std::string::npos;
       begin = end + separator.size())
    all.push_back(text.substr(begin, end - begin));
  all.push_back(text.substr(begin));
  return all;
}

const fs::path shown_document = "fixtures/documents/technical-assistance-faulty.txt";

/// What README.md shows of a report: its opening, the first finding of some rules, the last lines.
std::string excerpt() {
  std::set<std::string> shown = {"dates/wrong-weekday", "citations/symbol-for-number",
                                 "symbols/look-alike", "structure/dangling-paragraph"};
  const std::vector<std::string> told = parts(report(shown_document), "\n\n");
  std::string text = "$ unlint " + shown_document.generic_string() + "\n" + told.front() + "\n";
  bool gap = false;
  for (std::size_t i = 1; i < told.size(); ++i) {
    const std::string first_line = told[i].substr(0, told[i].find('\n'));
    const std::size_t rule = first_line.rfind('[') + 1;
    const bool last = i + 1 == told.size();
    if (!last && shown.erase(first_line.substr(rule, first_line.rfind(']') - rule)) == 0) {
      gap = true;
      continue;
    }
    text += (gap ? "\n…\n\n" : "\n") + told[i] + (last ? "" : "\n");
    gap = false;
  }
  return text;
}

/// A finding as `--format jsonl` tells it, broken for the page.
std::string finding_in_json() {
  for (const std::string& line : parts(findings(shown_document, "jsonl"), "\n"))
    if (line.find("\"dates/month-first\"") != std::string::npos)
      return line + "\n";
  return {};
}

/// Compares a fenced block of README.md, between two comments, with what it should be.
void check_readme(const std::string& name, const std::string& language, const std::string& text) {
  const std::string readme = contents("README.md");
  const std::string begin = "<!-- " + name + " begins -->\n```" + language + "\n";
  const std::string end = "```\n<!-- " + name + " ends -->";
  const std::size_t first = readme.find(begin);
  const std::size_t last = readme.find(end);
  REQUIRE(first != std::string::npos);
  REQUIRE(last != std::string::npos);
  const std::size_t block = first + begin.size();
  if (std::getenv("UNLINT_BLESS") != nullptr)
    std::ofstream("README.md", std::ios::binary)
        << readme.substr(0, block) << text << readme.substr(last);
  else
    CHECK(readme.substr(block, last - block) == text);
}

}  // namespace

TEST_CASE("README.md shows a real report and a real finding") {
  check_readme("report", "console", excerpt());
  check_readme("finding", "json", finding_in_json());
}

TEST_CASE("every document gives the report beside it") {
  REQUIRE_FALSE(documents().empty());
  for (const fs::path& document : documents()) {
    fs::path expected = document;
    expected.replace_extension(".expected");
    const std::string told = report(document);
    if (std::getenv("UNLINT_BLESS") != nullptr)
      std::ofstream(expected, std::ios::binary) << told;
    INFO(document);
    CHECK(told == contents(expected));
  }
}

TEST_CASE("a clean document has no finding") {
  for (const fs::path& document : documents()) {
    if (!is_clean(document))
      continue;
    const SourceFile source(document.generic_string(), contents(document));
    for (const Diagnostic& diagnostic : lint(source, shipped_rules()).diagnostics) {
      INFO(document << " has “" << source.slice(diagnostic.span) << "”: " << diagnostic.message);
      CHECK(diagnostic.rule.empty());
    }
  }
}

TEST_CASE("each error put into a faulty document is found, and nothing else") {
  using Found = std::vector<std::pair<std::string, std::string>>;  // rule, words
  const std::vector<std::pair<fs::path, Found>> errors = {
      {"fixtures/documents/technical-assistance-faulty.txt",
       {{"dates/leading-zero", "04 July 2016"},
        {"dates/wrong-dash", "17-21 October 2016"},
        {"dates/month-first", "June 2, 2016"},
        {"citations/number-sign", "No. "},
        {"dates/from-dash", "3–5 October 2007"},
        {"dates/ordinal-day", "the 1st October 2009"},
        {"dates/reversed-range", "18 to 17 October 2012"},
        {"dates/impossible-day", "31 June 2014"},
        {"citations/abbreviated-word", "res."},
        {"dates/abbreviated-month", "14 Mar. 2016"},
        {"symbols/inner-space", "CTOC/COP/ WG.2/2016/4"},
        {"symbols/suffix-case", "CTOC/COP/WG.2/2016/4/add.1"},
        {"symbols/missing-dot", "CTOC/COP/WG.2/2016/4/Corr1"},
        {"dates/wrong-weekday", "Monday"},
        {"citations/date-outside-session", "15 November 2010"},
        {"structure/dangling-paragraph", "12"},
        {"structure/paragraph-number-skipped", "5"},
        {"citations/missing-year", "1373"},
        {"citations/closed-up-year", ""},
        {"citations/symbol-for-number", "A/RES/60/251"},
        {"citations/impossible-roman", "217 A (XXXIV)"},
        {"dates/month-first", "May 12, 2016"},
        {"symbols/look-alike", "СTOC/COP/2016/1"},
        {"symbols/wrong-stroke", "CTOC\\COP\\WG.2\\2016\\5"},
        {"dates/reversed-range", "2018–2017"},
        {"dates/between-dash", "2010–2015"}}},
      {"fixtures/documents/resolution-faulty.txt",
       {{"citations/singular-for-several", "resolution"},
        {"dates/comma", "15 November, 2000"},
        {"citations/date-outside-session", "15 March 2060"},
        {"dates/implausible-year", "15 March 2060"},
        {"citations/closed-up-roman", ""},
        {"citations/wrong-council-year", "1373 (2002)"},
        {"citations/stroke-year", "2253/2015"},
        {"citations/capital-word", "Resolutions"},
        {"citations/ampersand", " & "},
        {"dates/from-dash", "31 May – 2 June 2016"},
        {"dates/lower-case-month", "18 and 19 june 2018"},
        {"symbols/missing-dot", "A/74/121/Add1"},
        {"structure/subparagraph-letter-skipped", "c"},
        {"structure/dangling-paragraph", "4"}}},
  };
  for (const auto& [document, expected] : errors) {
    const SourceFile source(document.generic_string(), contents(document));
    Found found;
    for (const Diagnostic& diagnostic : lint(source, shipped_rules()).diagnostics)
      found.emplace_back(diagnostic.rule, source.slice(diagnostic.span));
    INFO(document);
    CHECK(found == expected);
  }
}
