// The kinds of rules that judge references: symbol, date and citation.
#include "catch.h"
#include "rule/rule_bench.h"

using namespace unlint;

namespace {

LoadedRulebook load(const std::string& kind, const std::string& message,
                    const std::string& reports) {
  return load_rule("kind = '" + kind + "'\nmessage = '" + message + "'\n",
                   "[" + kind + "]\nreports = " + reports + "\n");
}

Rulebook rule(const std::string& kind, const std::string& message, const std::string& reports) {
  const LoadedRulebook loaded = load(kind, message, reports);
  REQUIRE(told(loaded) == Words{});
  return loaded.rulebook;
}

TestSubject with_symbol() {
  TestSubject subject = paragraph("see A/ 75/7.");
  Symbol symbol;
  symbol.text = {4, 11};
  symbol.canonical = "A/75/7";
  symbol.deviations = {{SymbolDeviation::inner_space, {6, 7}}};
  subject.references.symbols = {symbol};
  return subject;
}

TestSubject with_date(DateDeviation deviation) {
  TestSubject subject = paragraph("on June 12, 2014.");
  Date date;
  date.text = {3, 16};
  date.days = {{2014, 6, 12}};
  date.canonical = "2014-06-12";
  date.preferred = "12 June 2014";
  date.deviations = {{deviation, {3, 7}}};
  subject.references.dates = {date};
  return subject;
}

TestSubject with_citation() {
  TestSubject subject = paragraph("in Resolution 1325(2000)");
  Citation citation;
  citation.text = {14, 24};
  citation.word = {3, 13};
  citation.number = "1325 (2000)";
  citation.canonical = "S/RES/1325(2000)";
  citation.organ = "S";
  citation.deviations = {
      {CitationDeviation::capital_word, {3, 13}, "resolution", ""},
      {CitationDeviation::closed_up_year, {18, 24}, " (2000)", "a space is missing"},
  };
  subject.references.citations = {citation};
  return subject;
}

}  // namespace

TEST_CASE("a symbol is reported as a whole and mended") {
  const std::string message = "{text} {canonical} [{part}] {prefix}";
  CHECK(found(with_symbol(), rule("symbol", message, "'inner-space'")) ==
        Words{"A/ 75/7|A/ 75/7 A/75/7 [ ] A|[ ]->"});
  CHECK(found(with_symbol(), rule("symbol", message, "'look-alike'")) == Words{});
  CHECK(found(with_symbol(), rule("symbol", "x", "['look-alike', 'inner-space']")).size() == 1);
}

TEST_CASE("a symbol is not mended where that is uncertain, nor reported where it is foreign") {
  TestSubject subject = with_symbol();
  subject.references.symbols[0].repair_certain = false;
  CHECK(found(subject, rule("symbol", "x", "'inner-space'")) == Words{"A/ 75/7|x"});
  subject.references.symbols[0].foreign = true;
  CHECK(found(subject, rule("symbol", "x", "'inner-space'")) == Words{});
}

TEST_CASE("a date of another form is written as preferred") {
  CHECK(
      found(with_date(DateDeviation::month_first),
            rule("date", "{text}|{preferred}|{canonical}|{weekday}|{part}", "'month-first'")) ==
      Words{
          "June 12, 2014|June 12, 2014|12 June 2014|2014-06-12|Thursday|June|[June 12,]->12 June"});
}

TEST_CASE("a date that cannot be true is reported and left to its author") {
  for (const auto& [deviation, words] : std::vector<std::pair<DateDeviation, std::string>>{
           {DateDeviation::impossible_day, "impossible-day"},
           {DateDeviation::implausible_year, "implausible-year"},
           {DateDeviation::reversed_range, "reversed-range"},
           {DateDeviation::wrong_weekday, "wrong-weekday"},
           {DateDeviation::ambiguous_numeric, "ambiguous-numeric"}}) {
    INFO(words);
    CHECK(found(with_date(deviation), rule("date", "x", "'" + words + "'")) ==
          Words{"June 12, 2014|x"});
  }
}

TEST_CASE("the weekday of an incomplete or impossible day is not told") {
  TestSubject subject = with_date(DateDeviation::comma);
  for (const Day day : {Day{2014, 6, 31}, Day{2014, 6, 0}, Day{0, 6, 12}, Day{}}) {
    subject.references.dates[0].days = {day};
    CHECK(found(subject, rule("date", "[{weekday}]", "'comma'"))[0].substr(0, 16) ==
          "June 12, 2014|[]");
  }
}

TEST_CASE("each deviation of a citation is reported at its own place") {
  const std::string message = "{text}: {word} {number} {canonical} {organ}";
  CHECK(found(with_citation(), rule("citation", message, "'capital-word'")) ==
        Words{"Resolution|Resolution: Resolution 1325 (2000) S/RES/1325(2000) S|[R]->r"});
  CHECK(found(with_citation(), rule("citation", "{replacement}: {detail}", "'closed-up-year'")) ==
        Words{"(2000)| (2000): a space is missing|[]-> "});
  CHECK(found(with_citation(), rule("citation", "x", "'missing-year'")) == Words{});
}

TEST_CASE("a deviation that does not exist is told with what was meant") {
  CHECK(told(load("symbol", "x", "'inner-spce'")) ==
        Words{"5:12 “inner-spce” is not known as “reports” (did you mean “inner-space”?)"});
  CHECK(told(load("date", "x", "['comma', 'month-frist']")) ==
        Words{"5:22 “month-frist” is not known as “reports” (did you mean “month-first”?)"});
  CHECK(told(load("citation", "x", "[]")) == Words{"5:11 “reports” must name what to report"});
  CHECK(told(load("date", "{prefix}", "'comma'")) ==
        Words{"2:12 the rule provides no “{prefix}” (it provides “{preferred}”, “{canonical}”, "
              "“{weekday}”, “{part}”, “{text}”)"});
}
