#include <string>

#include "catch.h"
#include "report/source_line.h"
#include "report/writers.h"

namespace unlint {
namespace {

/// The report of one finding on the first occurrence of some words.
std::string report(const std::string& text, const std::string& words) {
  const SourceFile source("a.txt", text);
  const std::size_t begin = text.find(words);
  const Diagnostic finding{"dates/month-first",
                           Severity::error,
                           {begin, begin + words.size()},
                           "the month stands first",
                           "turn it round",
                           "Editorial Manual, Dates",
                           {}};
  return find_format("text")->make({})->file({&source, {finding}});
}

}  // namespace

TEST_CASE("a text report shows the line, the carets, the help and the authority") {
  CHECK(report("held\non June 12, 2014 in Vienna\n", "June 12, 2014") ==
        "a.txt:2:4: error: the month stands first [dates/month-first]\n"
        "    2 | on June 12, 2014 in Vienna\n"
        "      |    ^^^^^^^^^^^^^\n"
        "      = help: turn it round\n"
        "      = authority: Editorial Manual, Dates\n"
        "\n");
}

TEST_CASE("carets stand under exactly the characters shown") {
  struct Case {
    const char* text;
    const char* words;
    std::size_t before, carets;
  };
  const Case cases[] = {
      {"café June", "June", 5, 4},          // an accent is one cell
      {"cafe\xCC\x81 June", "June", 5, 4},  // a combining accent none
      {"中文 June", "June", 5, 4},          // a wide character two
      {"le 六月 jour", "六月", 3, 4},
      {"a\tJune", "June", 2, 4},  // a tab is shown as one space
      {"June", "June", 0, 4},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const std::string text = c.text, words = c.words;
    const SourceFile source("a.txt", text);
    const SourceLine line =
        source_line(source, {text.find(words), text.find(words) + words.size()});
    CHECK(line.caret_begin == c.before);
    CHECK(line.caret_count == c.carets);
  }
}

TEST_CASE("an empty place at the end of a line has one caret") {
  const SourceLine line = source_line(SourceFile("a.txt", "abc\n"), {3, 3});
  CHECK(line.text == "abc");
  CHECK(line.caret_begin == 3);
  CHECK(line.caret_count == 1);
}

TEST_CASE("a long line is cut to a window around the place") {
  const std::string text = std::string(300, 'a') + " June " + std::string(300, 'b');
  const SourceLine line = source_line(SourceFile("a.txt", text), {301, 305});
  CHECK(line.text.substr(0, 4) == "… ");
  CHECK(line.text.substr(line.text.size() - 4) == " …");
  // The ellipsis is three bytes and one cell.
  CHECK(line.text.substr(line.caret_begin + 2, line.caret_count) == "June");
  CHECK(line.text.size() < 120);
}

TEST_CASE("a place wider than the window shows its beginning") {
  const std::string text(500, 'x');
  const SourceLine line = source_line(SourceFile("a.txt", text), {0, 500});
  CHECK(line.caret_begin == 0);
  CHECK(line.caret_count == 100);
}

TEST_CASE("a place over several lines shows the first and names the last") {
  const std::string text = report("on June\n12, 2014", "June\n12");
  CHECK(text.find("    1 | on June\n      |    ^^^^ … to line 2, column 3\n") != std::string::npos);
}

TEST_CASE("control characters of a document never reach the terminal") {
  CHECK(printable("a\x1b[31mb") == "a�[31mb");
  CHECK(printable("a\xC2\x9B"
                  "b") == "a�b");
  CHECK(printable("a\xE2\x80\xAE"
                  "b\xE2\x81\xA6") == "a�b�");
  CHECK(printable("a\xFF"
                  "b\nc\td") == "a�b�c d");
  const std::string text = report("\x1b]0;x\x07 June", "June");
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\x07') == std::string::npos);
}

TEST_CASE("colours appear only where they are wanted") {
  const SourceFile source("a.txt", "June");
  const Diagnostic finding{"a/b", Severity::note, {0, 4}, "says", {}, {}, {}};
  ReportSettings style;
  CHECK(find_format("text")->make(style)->file({&source, {finding}}).find('\x1b') ==
        std::string::npos);
  style.color = true;
  CHECK(find_format("text")->make(style)->file({&source, {finding}}).find("\x1b[1;36mnote") !=
        std::string::npos);
}

TEST_CASE("the last lines count findings and references") {
  Summary summary;
  summary.files = 2;
  summary.errors = 1;
  summary.warnings = 2;
  summary.fixable = 1;
  summary.coverage["date"] = {40, 0};
  summary.coverage["symbol"] = {12, 1};
  CHECK(find_format("text")->make({})->end(summary) ==
        "1 error, 2 warnings in 2 files; 1 fixable with --fix\n"
        "references seen: 40 dates, 12 symbols; not understood: 1 symbol\n");
  CHECK(find_format("text")->make({})->end(Summary{}) ==
        "no findings in 0 files\nreferences seen: none\n");
}

}  // namespace unlint
