#include "catch.h"
#include "rule/read_bench.h"

using namespace unlint;

namespace {

/// What a rule of this kind reports in a text: the words reported.
Words reported(const std::string& kind, const std::string& reports, std::string text) {
  return words_in(reporting(kind, reports), std::move(text));
}

std::string masthead(const std::string& symbol, const std::string& session,
                     const std::string& rest = "Library matters") {
  return "United Nations\n" + symbol + "\nGeneral Assembly\nDistr.: General\n8 December 2020\n" +
         session + "\nAgenda item 12\n\n" + rest + "\n\nThe General Assembly takes note of it.\n";
}

}  // namespace

TEST_CASE("the session of a masthead is that of its symbol") {
  const auto sessions = [](const std::string& symbol, const std::string& session) {
    return reported("masthead", "session", masthead(symbol, session));
  };
  CHECK(sessions("A/75/1", "Seventy-fifth session") == Words{});
  CHECK(sessions("A/75/1", "Seventy-sixth session") == Words{"Seventy-sixth"});
  CHECK(sessions("A/C.3/75/L.2", "Seventy-sixth session") == Words{"Seventy-sixth"});
  CHECK(sessions("A/HRC/44/45", "Forty-fifth session") == Words{"Forty-fifth"});
  CHECK(sessions("A/RES/ES-10/2", "Eleventh emergency special session") == Words{"Eleventh"});
  CHECK(sessions("A/10010", "Thirtieth session") == Words{});
}

TEST_CASE("the number of a title is that of the symbol") {
  const auto headings = [](const std::string& title) {
    return reported("masthead", "heading",
                    masthead("A/RES/75/100", "Seventy-fifth session", title));
  };
  CHECK(headings("75/100. Libraries") == Words{});
  CHECK(headings("75/101. Libraries") == Words{"75/101"});
  CHECK(headings("76/100. Libraries") == Words{"76/100"});
  CHECK(headings("Libraries of 2019/20") == Words{});
}

TEST_CASE("a document is not issued before it is adopted") {
  const auto dates = [](const std::string& day) {
    return reported("masthead", "early-date",
                    masthead("A/RES/75/100", "Seventy-fifth session",
                             "Resolution adopted by the General Assembly on " + day));
  };
  CHECK(dates("7 December 2020") == Words{});
  CHECK(dates("8 December 2020") == Words{});
  CHECK(dates("10 December 2020") == Words{"8 December 2020"});
}

TEST_CASE("a paragraph pointed at stands where it is said to stand") {
  const std::string text =
      "1. The Board met in Geneva.\n\n2. It agreed with paragraph 4 above.\n\n"
      "3. It agreed with paragraph 9 above and paragraph 3 (a) below.\n\n4. It met again.\n";
  CHECK(reported("cross-reference", "dangling", text) == Words{"9"});
  CHECK(reported("cross-reference", "wrong-side", text) == Words{"4"});
  CHECK(reported("cross-reference", "dangling", "1. The Board met.\n\nSee paragraph 9 above.\n") ==
        Words{});
}

TEST_CASE("a letter left out among subparagraphs is reported, roman numerals are not letters") {
  const auto letters = [](const Words& labels) {
    std::vector<TestBlock> blocks;
    for (const std::string& label : labels)
      blocks.push_back({BlockKind::paragraph, label + " To report;", label, 1});
    return found(subject_of(blocks), load_rule("kind = 'sequence'\nmessage = '{expected}'\n",
                                               "[sequence]\nof = 'letters'\n")
                                         .rulebook);
  };
  CHECK(letters({"(a)", "(b)", "(c)"}) == Words{});
  CHECK(letters({"(a)", "(c)", "(c)", "(d)"}) == Words{"c|b|[c]->b"});
  CHECK(letters({"(a)", "(c)", "(d)"}) == Words{"c|b"});
  CHECK(letters({"(a)", "(i)", "(ii)", "(b)", "(c)"}) == Words{});
  CHECK(letters({"(g)", "(h)", "(i)", "(j)", "(k)"}) == Words{});
}
