#include "authority/fact_table.h"

#include <string>
#include <utility>
#include <vector>

#include "catch.h"

using namespace unlint;

namespace {

/// What a table knows of a key: "date|title" of each row.
std::vector<std::string> known_of(const FactTable& table, std::string_view key) {
  std::vector<std::string> rows;
  for (const Fact& fact : table.of(key))
    rows.push_back(fact.date + "|" + fact.title);
  return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("a body and a number make the name that citations bear") {
  const std::vector<std::pair<std::string, std::string>> expected = {
      {fact_key("A", "resolution", "60/251"), "A/RES/60/251"},
      {fact_key("A", "resolution", "2200 A (XXI)"), "A/RES/2200(XXI) A"},
      {fact_key("A", "resolution", "1514 (XV)"), "A/RES/1514(XV)"},
      {fact_key("S", "resolution", "1325 (2000)"), "S/RES/1325(2000)"},
      {fact_key("A", "decision", "74/545"), "A decision 74/545"},
      {fact_key("CTOC/COP", "resolution", "6/1"), "CTOC/COP resolution 6/1"},
      {fact_key("S/RES/1325 (2000)"), "S/RES/1325(2000)"},
      {fact_key("A/RES/75/257B"), "A/RES/75/257 B"},
      {fact_key("A/RES/75/257 B"), "A/RES/75/257 B"},
      {fact_key("A/HRC/RES/17/4"), "A/HRC/RES/17/4"},
  };
  for (const auto& [made, wanted] : expected)
    CHECK(made == wanted);
}

TEST_CASE("a table is separated by commas or by tabs") {
  const FactTable commas(
      "body,number,date,title\nA,60/251,2006-03-15,\"Peace, and \"\"order\"\"\"\r\n", "ours");
  CHECK(commas.trouble().empty());
  CHECK(known_of(commas, "A/RES/60/251") == Rows{"2006-03-15|Peace, and \"order\""});
  const FactTable tabs("number\tbody\tkind\tdate\n2/6\tCTOC/COP\tdecision\t2005\n", "ours");
  CHECK(known_of(tabs, "CTOC/COP decision 2/6") == Rows{"2005|"});
  CHECK(known_of(tabs, "CTOC/COP resolution 2/6").empty());
}

TEST_CASE("tables joined end to end read as one, whatever their columns") {
  const FactTable table(
      "symbol\tdate\tpath\nA/RES/75/1\t2020-09-21\ta.txt\n"
      "symbol\tpath\tdate\nA/RES/75/1\tb.txt\t2020-09-22\nA/RES/75/2\tc.txt\t\n",
      "index");
  CHECK(table.trouble().empty());
  CHECK(known_of(table, "A/RES/75/1") == Rows{"2020-09-21|", "2020-09-22|"});
  CHECK(table.of("A/RES/75/2").front().path == "c.txt");
  CHECK(table.size() == 3);
}

TEST_CASE("a document of several parts is known by each of them") {
  const FactTable table("symbol,date,path\nA/RES/74/250 A-B,2019-12-27,a.txt\n", "index");
  for (const std::string key : {"A/RES/74/250", "A/RES/74/250 A", "A/RES/74/250 B"})
    CHECK(known_of(table, key) == Rows{"2019-12-27|"});
  CHECK(known_of(table, "A/RES/74/250 C").empty());
}

TEST_CASE("what is wrong in a table is told with its line") {
  const FactTable table("body,number,date\nA,60/1,15 March 2006\n,,2006-01-01\n", "ours");
  REQUIRE(table.trouble().size() == 2);
  CHECK(table.trouble()[0].line == 2);
  CHECK(table.trouble()[0].message == "“15 March 2006” is no date: write it as 2014-06-12");
  CHECK(table.trouble()[1].line == 3);
  CHECK(FactTable("A,60/1,2006-03-15\n", "ours").trouble().size() == 1);
  CHECK(FactTable("", "ours").trouble().size() == 1);
}

TEST_CASE("the numbers of a series are those of its documents, each once") {
  const FactTable table(
      "symbol,path\nA/RES/74/12,a.txt\nA/RES/74/12 B,b.txt\nA/RES/74/7/Corr.1,c.txt\n"
      "A/RES/75/3,d.txt\nsymbol,date\nA/RES/74/9,2019-12-05\n",
      "index");
  REQUIRE(table.numbers_of("A/RES/74/") != nullptr);
  CHECK(table.numbers_of("A/RES/74/")->numbers == std::vector{7, 12});
  CHECK(table.numbers_of("A/RES/73/") == nullptr);
}

TEST_CASE("a series is whole where hardly a number from 1 on is missing") {
  HeldNumbers held;
  for (int number = 1; number <= 40; ++number)
    held.numbers.push_back(number);
  CHECK(held.is_whole());
  held.numbers.erase(held.numbers.begin() + 4);
  CHECK(held.is_whole());
  CHECK_FALSE(held.has(5));
  held.numbers.resize(9);
  CHECK_FALSE(held.is_whole());
  CHECK_FALSE(HeldNumbers{{1, 2, 3, 4, 5, 6, 7, 8, 9, 400}}.is_whole());
}
