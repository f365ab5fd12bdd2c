#include "authority/authority.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "authority/table.h"
#include "catch.h"
#include "text/embedded.h"

using namespace unlint;

namespace {

std::shared_ptr<const FactTable> table_of(const std::string& text) {
  return std::make_shared<const FactTable>(text, "a table");
}

/// The dates known, with where they come from.
std::vector<std::string> dates_of(const Authority& authority, std::string_view symbol) {
  std::vector<std::string> dates;
  for (const Fact& fact : authority.dates(symbol))
    dates.push_back(fact.date);
  return dates;
}

using Dates = std::vector<std::string>;

}  // namespace

TEST_CASE("each row of the shipped table is found where the table stands") {
  std::string last;
  std::size_t rows = 0;
  for_each_row<4>(embedded_file("rules/authority/assembly_resolutions.tsv"), [&](const auto& row) {
    const std::string number(row[0]);
    INFO(number);
    CHECK(last < number);
    CHECK((!row[1].empty() || !row[3].empty()));
    std::string date;
    std::string title;
    for (const Fact& fact : shipped_facts("A/RES/" + number)) {
      date += fact.date;
      title += fact.title;
      CHECK(fact.source.find(", as of 20") != std::string::npos);
    }
    CHECK(date == row[1]);
    CHECK(title == row[3]);
    last = number;
    ++rows;
  });
  CHECK(rows > 4000);
}

TEST_CASE("what the shipped table does not hold is not known") {
  CHECK(shipped_facts("A/RES/99/1").empty());
  CHECK(shipped_facts("A/RES/0").empty());
  CHECK(shipped_facts("A/RES/").empty());
  CHECK(shipped_facts("E/RES/2013/5").empty());
}

TEST_CASE("a table of the user's adds to the shipped one and replaces it") {
  Authority authority;
  CHECK(dates_of(authority, "A/RES/60/251") == Dates{"2006-03-15"});
  authority.add(table_of("body,number,date\nA,60/251,2006-03-16\nA,99/1,2044-12-01\n"));
  CHECK(dates_of(authority, "A/RES/60/251") == Dates{"2006-03-16"});
  CHECK(dates_of(authority, "A/RES/99/1") == Dates{"2044-12-01"});
  CHECK(dates_of(authority, "A/RES/61/295") == Dates{"2007-09-13"});
  authority.add(table_of("body,number,date\nA,60/251,2006-03-17\n"));
  CHECK(dates_of(authority, "A/RES/60/251") == Dates{"2006-03-17"});
}

TEST_CASE("documents stand side by side, below the user's tables") {
  Authority authority;
  authority.add(
      table_of("symbol,date,path\nA/RES/60/251,2006-03-15,en.txt\n"
               "A/RES/60/251,2006-03-16,fr.txt\n"));
  CHECK(dates_of(authority, "A/RES/60/251") == Dates{"2006-03-15", "2006-03-16"});
  CHECK(authority.documents("A/RES/60/251").size() == 2);
  authority.add(table_of("symbol,date\nA/RES/60/251,2006-03-18\n"));
  CHECK(dates_of(authority, "A/RES/60/251") == Dates{"2006-03-18"});
}

TEST_CASE("the first part of a resolution may be a document without its letter") {
  Authority authority;
  authority.add(table_of("symbol,date,path\nA/RES/75/257,2020-12-31,a.txt\n"));
  CHECK(dates_of(authority, "A/RES/75/257 A") == Dates{"2020-12-31"});
  CHECK(dates_of(authority, "A/RES/75/257 B").empty());
}

TEST_CASE("a title is known in its language") {
  CHECK(Authority().titles("A/RES/64/292", "en").size() == 1);
  CHECK(Authority().titles("A/RES/64/292", "fr").empty());
}
