#include "authority/calendar.h"

#include <algorithm>
#include <array>

#include "authority/numbering.h"

namespace unlint {
namespace {

// The row of sessions that a formula places in time.
const Numbering* dated_numbering(std::string_view body, int session) {
  const Numbering* row = numbering_of(body, "session", session);
  return row && row->offset && session <= 150 ? row : nullptr;
}

}  // namespace

std::optional<DayRange> session_days(std::string_view body, int session) {
  if (body == "A") {
    if (session < 31 || session > 150)
      return {};
    return DayRange{(1945 + session) * 10000 + 901, (1946 + session) * 10000 + 930};
  }
  const Numbering* row = dated_numbering(body, session);
  if (!row)
    return {};
  if (row->months < 12) {
    // Three sessions a year since 2007, about April, August and December; three in 2006.
    const int middle = session <= 3 ? 2006 * 12 + 8 : row->offset * 12 + 11 + session * row->months;
    const int from = middle - 6;
    const int to = middle + 5;
    return DayRange{from / 12 * 10000 + (from % 12 + 1) * 100,
                    to / 12 * 10000 + (to % 12 + 1) * 100 + 31};
  }
  // The first sessions of a new conference follow no rule.
  if (row->months > 12 && session < 4)
    return {};
  const int year = row->offset + row->months / 12 * session;
  return DayRange{year * 10000 + 101, year * 10000 + 1231};
}

bool any_session_holds(int session, int day) {
  // Young bodies follow no rule; Executive Boards wrote the year with two figures: 98/12.
  constexpr int young = 12;
  const int year = day / 10000;
  if (session <= young || year % 100 == session)
    return true;
  return std::any_of(numberings().begin(), numberings().end(), [&](const Numbering& row) {
    if (row.form != "session" || !row.holds(session))
      return false;
    const std::optional<DayRange> days = session_days(row.body, session);
    // The Convention on Biological Diversity has numbered so since its fourteenth meeting.
    constexpr int first_of_diversity = 2018;
    return days ? days->contains(day) : row.body != "CBD/COP" || year >= first_of_diversity;
  });
}

bool any_session_in(int session, int year) {
  return any_session_holds(session, year * 10000 + 615) ||
         any_session_holds(session, year * 10000 + 1215);
}

std::optional<DayRange> year_days(std::string_view body, int year) {
  if (body == "E")
    return DayRange{(year - 1) * 10000 + 701, year * 10000 + 1231};
  if (body == "S" || body == "E/CN.4" || body == "E/CN.9" || body == "E/ECA")
    return DayRange{year * 10000 + 101, year * 10000 + 1231};
  return {};
}

Scheme scheme(std::string_view body) {
  if (uses_form(body, "council"))
    return Scheme::council;
  if (uses_form(body, "body-session"))
    return Scheme::body_session;
  if (uses_form(body, "year"))
    return Scheme::year;
  return uses_form(body, "session") ? Scheme::session : Scheme::unknown;
}

std::string describe(DayRange days) {
  const auto month = [](int day) -> std::string {
    const int number = day / 100 % 100;
    static constexpr std::array<std::string_view, 12> names = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return std::string(
               names[static_cast<std::size_t>(number >= 1 && number <= 12 ? number - 1 : 0)]) +
           ' ' + std::to_string(day / 10000);
  };
  return month(days.from) + " to " + month(days.to);
}

}  // namespace unlint
