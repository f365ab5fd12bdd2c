#include "text/regex.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

/// Every match, its named groups in braces: "12 June{day=12}".
std::vector<std::string> matches(const Regex& regex, std::string_view text) {
  std::vector<std::string> found;
  regex.for_each_match(text, [&](const Match& match) {
    std::string words(text.substr(match.span.begin, match.span.size()));
    for (const auto& [group, span] : match.groups)
      words +=
          "{" + std::string(group) + "=" + std::string(text.substr(span.begin, span.size())) + "}";
    found.push_back(words);
  });
  return found;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("an expression finds each match with its named groups") {
  CHECK(matches(Regex(R"((?P<day>\d+) (?P<month>May|June))"), "12 June and 3 May") ==
        Words{"12 June{day=12}{month=June}", "3 May{day=3}{month=May}"});
  CHECK(matches(Regex("(a)(?P<rest>b+)"), "ab abb") == Words{"ab{rest=b}", "abb{rest=bb}"});
}

TEST_CASE("a group that takes no part is not among the groups") {
  CHECK(matches(Regex("(?P<first>x)|(?P<second>y)"), "xy") == Words{"x{first=x}", "y{second=y}"});
}

TEST_CASE("no match reaches across a line feed") {
  CHECK(matches(Regex("a[^b]c"), "a\nc a-c") == Words{"a-c"});
  CHECK(matches(Regex(R"(a\sc)"), "a\nc a c") == Words{"a c"});
  CHECK(matches(Regex("a.*c"), "a\nc") == Words{});
}

TEST_CASE("line edges are edges of every line") {
  CHECK(matches(Regex("^the"), "the one\nthe other") == Words{"the", "the"});
  CHECK(matches(Regex("e$"), "the one\nthe other, e") == Words{"e", "e"});
}

TEST_CASE("the text around a range counts for edges") {
  const std::string text = "xab abx";
  std::vector<Span> spans;
  Regex(R"(\bab)").for_each_match(text, {1, 6},
                                  [&](const Match& match) { spans.push_back(match.span); });
  CHECK(spans == std::vector<Span>{{4, 6}});
  spans.clear();
  Regex(R"(ab\b)").for_each_match(text, {1, 6},
                                  [&](const Match& match) { spans.push_back(match.span); });
  CHECK(spans == std::vector<Span>{{1, 3}});
}

TEST_CASE("an empty match does not stop the search, nor split a character") {
  std::vector<std::size_t> begins;
  Regex("x*").for_each_match("é–", [&](const Match& match) { begins.push_back(match.span.begin); });
  CHECK(begins == std::vector<std::size_t>{0, 2, 5});
}

TEST_CASE("an expression that does not compile says why and finds nothing") {
  const Regex open("a(b");
  CHECK(open.trouble() == "missing ): a(b");
  CHECK(matches(open, "ab") == Words{});
  CHECK_FALSE(open.found_in("ab"));
  CHECK(Regex("a(?=b)").trouble() != "");
  CHECK(Regex("a(b)").trouble() == "");
}

TEST_CASE("group names stand in order of appearance") {
  CHECK(Regex("(?P<z>a)(b)(?P<a>c)").group_names() == Words{"z", "a"});
  CHECK(Regex("abc").group_names() == Words{});
}

TEST_CASE("quoted words match themselves only") {
  CHECK(matches(Regex(Regex::quoted("a.b (c)")), "axb (c) a.b (c)") == Words{"a.b (c)"});
}

TEST_CASE("every match holds a word of each clause of an expression's anchors") {
  CHECK(Regex("decisions? of").anchors() == Anchors{{"decision"}});
  CHECK(Regex("Annex|appendix").anchors() == Anchors{{"annex", "appendix"}});
  CHECK(Regex(R"(\d+ ?%)").anchors() == Anchors{{"%"}});
  CHECK(Regex("(?i:RÉSOLUTION)").anchors() == Anchors{{"résolution"}});
  CHECK(Regex(R"((?:annex|appendix)\d+.*supplement)").anchors() ==
        Anchors{{"supplement"}, {"annex", "appendix"}});
}

TEST_CASE("what is in every sentence is no second clause") {
  CHECK(Regex(R"(paragraph\d+ and)").anchors() == Anchors{{"paragraph"}});
}

TEST_CASE("short words and classes are no anchors") {
  CHECK(Regex(R"(\d{1,2}[ap]m)").anchors() == Anchors{});
  CHECK(Regex(R"(\d+)").anchors() == Anchors{});
  CHECK(Regex("annex|x").anchors() == Anchors{});
  CHECK(Regex("(").anchors() == Anchors{});
}
