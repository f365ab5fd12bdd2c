#include "authority/numbering.h"

#include <string>

#include "authority/calendar.h"
#include "catch.h"

using namespace unlint;

TEST_CASE("a body's sessions are numbered by the row that holds them") {
  REQUIRE(numbering_of("A", "session", 31));
  CHECK(numbering_of("A", "session", 31)->decisions_from == 301);
  CHECK(numbering_of("A", "session", 74)->decisions_from == 401);
  CHECK(numbering_of("A", "session", 30) == nullptr);
  CHECK(numbering_of("A", "roman", 30) != nullptr);
  CHECK(numbering_of("E", "year", 2005)->decisions_from == 201);
  CHECK(numbering_of("CTOC/COP", "session", 12) != nullptr);
  CHECK(numbering_of("XYZ", "session", 12) == nullptr);
}

TEST_CASE("every row says where it was read and what it may accuse") {
  for (const Numbering& row : numberings()) {
    INFO(std::string(row.body) + ' ' + std::string(row.form));
    CHECK_FALSE(row.form.empty());
    CHECK((row.last == 0 || row.last >= row.first));
    CHECK((row.months == 0) == (row.offset == 0));
  }
}

TEST_CASE("sessions fall in the years that the table tells") {
  CHECK(session_days("E/ESCAP", 72)->contains(20160519));
  CHECK(session_days("E/CN.7", 65)->contains(20220318));
  CHECK(session_days("CAC/COSP", 9)->contains(20211217));
  CHECK_FALSE(session_days("A", 72)->contains(20191224));
  CHECK(session_days("A/HRC", 32)->contains(20160701));
}
