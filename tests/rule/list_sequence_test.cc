#include "catch.h"
#include "rule/read_bench.h"

using namespace unlint;

namespace {

/// What a sequence rule says of a text: "d, not c".
Words sequences(const std::string& of, std::string text,
                std::optional<LanguageId> language = LanguageId::en) {
  return messages_in(reporting("sequence", of, "{number}, not {expected}", "of"), std::move(text),
                     language);
}

std::string items(const Words& labels) {
  std::string text = "1. Requests the Board:\n\n";
  for (const std::string& label : labels)
    text += label + " To meet;\n\n";
  return text;
}

Words letters(const Words& labels, LanguageId language = LanguageId::en) {
  return sequences("letters", items(labels), language);
}

std::string chapters(const Words& headings) {
  std::string text;
  for (const std::string& heading : headings)
    text += heading + "\n\n1. The Board met in the library.\n\n";
  return text;
}

}  // namespace

TEST_CASE("letters of subparagraphs follow one another in every script") {
  CHECK(letters({"(a)", "(b)", "(c)"}) == Words{});
  CHECK(letters({"(a)", "(b)", "(d)"}) == Words{"d, not c"});
  CHECK(letters({"(a)", "(b)", "(m)", "(d)"}) == Words{"m, not c"});
  CHECK(letters({"(a)", "(a)", "(c)"}) == Words{"a, not b"});
  CHECK(letters({"(a)", "(a)"}) == Words{"a, not b"});
  CHECK(letters({"(a)", "(b)", "(b)"}) == Words{"b, not c"});
  CHECK(letters({"a)", "b)", "d)", "e)"}, LanguageId::es) == Words{"d, not c"});
  CHECK(letters({"а)", "б)", "г)", "г)"}, LanguageId::ru) == Words{"г, not в"});
  CHECK(letters({"а)", "b)", "c)"}, LanguageId::ru) == Words{});
  CHECK(letters({"(أ)", "(ب)", "(د)", "(د)"}, LanguageId::ar) == Words{"د, not ج"});
  CHECK(letters({"（一）", "（二）", "（四）"}, LanguageId::zh) == Words{"四, not 三"});
}

TEST_CASE("numerals lie within letters, and the letters go on afterwards") {
  CHECK(letters({"(a)", "(i)", "(ii)", "(iii)", "(b)", "(c)"}) == Words{});
  CHECK(letters({"(a)", "(i)", "(ii)", "(iv)", "(b)"}) == Words{"iv, not iii"});
  CHECK(letters({"(g)", "(h)", "(i)", "(j)"}) == Words{});
  CHECK(letters({"(a)", "(b)", "(i)", "(ii)", "(d)"}) == Words{"d, not c"});
}

TEST_CASE("an excerpt and what is enumerated within a line are left alone") {
  CHECK(letters({"(c)", "(d)", "(e)"}) == Words{});
  CHECK(letters({"(a)", "(b)", "(k)"}) == Words{});
  CHECK(sequences("letters", "(a) First;\n\n(b) Second; (c) Third;\n\n(d) Fourth.") == Words{});
  CHECK(sequences("letters", items({"(a)", "(b)"}) + "2. Decides:\n\n(c) To go;\n\n(d) To rest.") ==
        Words{});
}

TEST_CASE("headings are numbered without a gap") {
  CHECK(sequences("headings", chapters({"I. Books", "II. Maps", "III. Reports"})) == Words{});
  CHECK(sequences("headings", chapters({"I. Books", "III. Maps", "III. Reports"})) ==
        Words{"III, not II"});
  CHECK(sequences("headings", chapters({"I", "II", "IV", "V"})) == Words{"IV, not III"});
  CHECK(sequences("headings", chapters({"A. Books", "B. Maps", "B. Reports", "D. Files"})) ==
        Words{"B, not C"});
  CHECK(sequences("headings", chapters({"I. Books", "A. Old", "B. New", "II. Maps", "A. Old",
                                        "B. New", "III. Files"})) == Words{});
}
