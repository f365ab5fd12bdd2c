#include "text/regex_places.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "text/regex.h"
#include "text/utf8.h"

using namespace unlint;

TEST_CASE("a word is passed over where no match can stand around it") {
  struct Row {
    std::string_view pattern, word, text;  // the word stands once in the text
    bool may_stand;
  };
  const std::vector<Row> table = {
      {"[a-z]{2},[a-z]{2}", ",", "reports,books", true},
      {"[a-z]{2},[a-z]{2}", ",", "reports, books", false},
      {"[a-z]{2},[a-z]{2}", ",", "10,000", false},
      {"[a-z]{2},[a-z]{2}", ",", "a,books", false},  // the text begins too early
      {R"(\d{1,3} (?:states|women))", "states", "all states", false},
      {R"(\d{1,3} (?:states|women))", "states", "12 states", true},
      {R"(\d{1,3} (?:states|women))", "states", "a12 states", true},  // a match may begin at “12”
      {R"(\bparas?\. \d+)", "para", "para. 7", true},
      {R"(\bparas?\. \d+)", "para", "paras. 7", true},
      {R"(\bparas?\. \d+)", "para", "paragraph 7", false},
      {"ab*c", "a", "abbbbbbc", true},
      {"ab*c", "a", "ad", true},  // all small letters are of one kind
      {"ab*c", "a", "a c", false},
      {"a[^,]c", "a", "aéc", true},
      {"a[^,]c", "a", "a,c", true},  // and so are the signs that divide
      {"a[^,;.:]c", "a", "a,c", false},
      {"(?i:é)t", "t", "Ét", true},
      {"(?i:k)t", "t", "kt", true},
      {"élan", "lan", "Élan", true},
      {"élan", "lan", "elan", false},
      {R"(a(?:\pL|\d)b)", "a", "a-b", true},
      {"a|bc", "a", "anything", true},
      {R"((?:x{2}){2}y)", "y", "xxxxy", true},
      {R"((?:x{2}){2}y)", "y", "1xxxy", false},
      {R"(x{40}y)", "y", "xxxxy", true},
  };
  for (const Row& row : table) {
    INFO(row.pattern << " in " << row.text);
    const auto tree = regex_tree(row.pattern);
    REQUIRE(tree);
    const std::size_t begin = row.text.find(row.word);
    REQUIRE(begin != std::string_view::npos);
    const std::uint64_t beside = kinds_beside(row.text, {begin, begin + row.word.size()});
    CHECK(RegexPlaces(*tree).of(row.word, false).admits(beside) == row.may_stand);
  }
}

TEST_CASE("where an expression is too large or tells a word otherwise, it may stand anyhow") {
  const auto may_stand_anyhow = [](std::string_view pattern, std::string_view word) {
    const WordPlace place = RegexPlaces(regex_tree(pattern).value()).of(word, false);
    return place.beside == ~std::uint64_t{0} && place.small == 0 && place.capital == 0;
  };
  CHECK(may_stand_anyhow("(?:(?:(?:(?:(?:(?:(?:[0-9]{3}){3}){3}){3}){3}){3}){3}){3}x", "x"));
  CHECK(may_stand_anyhow("abc", "word"));
  CHECK(may_stand_anyhow("abc", ""));
  CHECK_FALSE(may_stand_anyhow("abc", "b"));
}

TEST_CASE("a word is passed over where its letters are of another case") {
  const auto may_hold = [](std::string_view pattern, std::string_view word, std::string_view text) {
    return RegexPlaces(regex_tree(pattern).value()).of(word, false).admits(text);
  };
  CHECK(may_hold("General assembly|general assembly", "general assembly", "General assembly"));
  CHECK(may_hold("General assembly|general assembly", "general assembly", "general assembly"));
  CHECK_FALSE(may_hold("General assembly", "general assembly", "General Assembly"));
  CHECK_FALSE(may_hold("General assembly", "general assembly", "general assembly"));
  CHECK(may_hold("[Pp]ara", "para", "Para"));
  CHECK(may_hold("(?i)para", "para", "PARA"));
  CHECK_FALSE(may_hold("[Pp]ara", "para", "PARA"));
}

TEST_CASE("a word that every match holds is looked for where it must be") {
  constexpr std::string_view symbol = R"([A-Z]{1,8}/[A-Z0-9][\w./-]*\d)";
  const auto may_hold = [](std::string_view pattern, std::string_view text) {
    const std::uint64_t beside = kinds_beside(text, {text.find('/'), text.find('/') + 1});
    return RegexPlaces(regex_tree(pattern).value()).of("/", true).admits(beside);
  };
  CHECK(may_hold(symbol, "see A/75/7"));
  CHECK_FALSE(may_hold(symbol, "see 75/7"));
  CHECK_FALSE(may_hold(symbol, "and/or"));
  CHECK(may_hold("a/b|c/d", "c/d"));         // neither is in every match
  CHECK(may_hold("(?:a/b)*/c", "b/a/b/c"));  // the first “/” may be left out
  CHECK_FALSE(may_hold("(?:a/b)*/c", "ab/2"));
  CHECK(may_hold("(?:a/b)?", "a/b"));
}

TEST_CASE("a sign that every match holds is looked for with what follows it") {
  using Words = std::vector<std::string>;
  const auto lengthened = [](std::string_view pattern, const std::string& word) {
    return RegexPlaces(regex_tree(pattern).value()).lengthened(word);
  };
  CHECK(lengthened("[a-z],[B-Dx]", ",") == Words{",b", ",c", ",d", ",x"});
  CHECK(lengthened("a/ ?b", "/") == Words{"/ ", "/b"});
  CHECK(lengthened("a,b|c", ",") == Words{","});     // not in every match
  CHECK(lengthened("a,", ",") == Words{","});        // nothing has to follow
  CHECK(lengthened("a,[^b]", ",") == Words{","});    // too many may
  CHECK(lengthened("a, b", ", b") == Words{", b"});  // more than a byte
}

namespace {

/// True where a word of the clause stands within the match as the expression's places tell it.
bool is_met(const std::vector<std::string>& clause, const RegexPlaces& places,
            std::string_view text, Span match) {
  const std::string lower = to_lower(text.substr(match.begin, match.size()));
  const bool is_alone = clause.size() == 1;
  for (const std::string& word : is_alone ? places.lengthened(clause.front()) : clause)
    for (std::size_t at = lower.find(word); at != std::string::npos;
         at = lower.find(word, at + 1)) {
      const Span span{match.begin + at, match.begin + at + word.size()};
      const WordPlace place = places.of(word, is_alone);
      if (place.admits(kinds_beside(text, span)) &&
          place.admits(text.substr(span.begin, span.size())))
        return true;
    }
  return false;
}

}  // namespace

TEST_CASE("in every match a word of each clause stands as the places tell") {
  const std::vector<std::string> patterns = {"[ab]{1,2},[ab1]",
                                             "(?:ab|Ab)?/(?:a/)*1",
                                             "aba(?: [AB]b)*1?|1[^a,]bab",
                                             "(?i)aba.?b",
                                             "(?:a{3}|b{3}){1,5}/1*",
                                             R"(\b[Aa],? ?(?:b\.|1\.|é))",
                                             R"([A-Z]{1,3}/\w[\w./]*1)",
                                             R"((?:é/|1,)(?:a|é)?b)",
                                             "(?mi:,ab)+",
                                             R"(a?b?,(?:1{2}|\d a)\b)",
                                             "[^ab1]{0,3}/[^/]{2}/",
                                             "^[^,]{0,3}A,b?"};
  const std::vector<std::string> signs = {"a", "b", "A", "B", "1", " ", ",", "/", ".", "é", "É"};
  std::uint32_t random = 1;
  const auto next = [&] { return (random = random * 1664525U + 1013904223U) >> 16U; };
  for (const std::string& pattern : patterns) {
    INFO(pattern);
    const Regex regex(pattern);
    const Anchors anchors = regex.anchors();
    const RegexPlaces places(regex_tree(pattern).value());
    std::size_t matches = 0, missed = 0;
    for (int round = 0; round < 3000; ++round) {
      std::string text;
      for (std::uint32_t left = 4 + next() % 12; left > 0; --left)
        text += signs[next() % signs.size()];
      regex.for_each_match(text, [&](const Match& match) {
        ++matches;
        for (const std::vector<std::string>& clause : anchors)
          missed += is_met(clause, places, text, match.span) ? 0 : 1;
      });
    }
    CHECK(matches > 0);
    CHECK_FALSE(anchors.empty());
    CHECK(missed == 0);
  }
}
