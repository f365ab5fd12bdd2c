#include "authority/sessions.h"

#include <optional>
#include <string>

#include "authority/table.h"
#include "catch.h"
#include "text/embedded.h"

using namespace unlint;

TEST_CASE("each session of the table is found where the table stands") {
  std::string last;
  for_each_row<4>(embedded_file("rules/authority/sessions.tsv"), [&](const auto& row) {
    const std::string key(row[0]);
    INFO(key);
    CHECK(last < key);
    const std::size_t space = key.find(' ');
    const std::optional<KnownSession> session =
        known_session(key.substr(0, space), key.substr(space + 1));
    REQUIRE(session);
    CHECK(session->opening == row[1]);
    CHECK((session->closing.empty() || session->opening <= session->closing));
    CHECK(session->source.find(", as of 20") != std::string::npos);
    last = key;
  });
}

TEST_CASE("a session of the General Assembly lasts until the next one opens") {
  const std::optional<KnownSession> session = known_session("A", "74");
  REQUIRE(session);
  CHECK(session->opening == "2019-09-17");
  CHECK(session->closing == "2020-09-15");
  CHECK(known_session("A", "S-10")->closing == "1978-06-30");
}

TEST_CASE("a session that is not in the table is not known") {
  CHECK_FALSE(known_session("A", "199"));
  CHECK_FALSE(known_session("A", ""));
  CHECK_FALSE(known_session("", "6"));
  CHECK_FALSE(known_session("CTOC/COP", "2"));
}
