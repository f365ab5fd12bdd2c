#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unlint {

/// Two days of the calendar, as year * 10000 + month * 100 + day, both included.
struct DayRange {
  int from = 0;
  int to = 0;

  constexpr bool contains(int day) const { return from <= day && day <= to; }
};

/// When a resolution or decision of a body's session (a number, not a year) can have been adopted;
/// none where the session's time is not known. Generous at both ends.
///
/// General Assembly: session N from September 1945+N to September 1946+N. The other bodies by the
/// formulas that hold for every dated citation measured: year = constant + session.
std::optional<DayRange> session_days(std::string_view body, int session);

/// False where no body known met in a session of that number about that day
/// (year * 10000 + month * 100 + day); true where one may have, or where it cannot be known.
bool any_session_holds(int session, int day);

/// The same for a whole year.
bool any_session_in(int session, int year);

/// When a number of a year (`2013/5`) can have been adopted. The Economic and Social Council's
/// cycle begins in the July before.
std::optional<DayRange> year_days(std::string_view body, int year);

/// How a body numbers what it adopts.
enum class Scheme : unsigned char { session, year, council, body_session, unknown };

/// The scheme in force for most of a body's life.
Scheme scheme(std::string_view body);

/// The year a day range is mostly about, for messages: "September 2017 to September 2018".
std::string describe(DayRange days);

}  // namespace unlint
