#include "authority/calendar.h"

#include "catch.h"

using namespace unlint;

TEST_CASE("a day belongs to a session only if some body met in it then") {
  // The General Assembly, the Commission on Narcotic Drugs, Social Development, UN-Habitat.
  CHECK(any_session_holds(60, 20060315));
  CHECK(any_session_holds(65, 20220318));
  CHECK(any_session_holds(42, 20040213));
  CHECK(any_session_holds(24, 20130419));
  CHECK_FALSE(any_session_holds(60, 20030315));
  CHECK_FALSE(any_session_holds(57, 20050313));
  CHECK_FALSE(any_session_in(38, 1987));
  CHECK(any_session_in(38, 2018));
}

TEST_CASE("young bodies and numbers of years follow no rule, and nothing speaks against them") {
  CHECK(any_session_holds(4, 19500101));
  CHECK(any_session_holds(98, 19980619));
}
