#include "authority/calendar.h"

#include <array>

namespace unlint {
namespace {

// year = offset + step * session, give or take `slack` years, for sessions of the range.
struct Formula {
  std::string_view body;
  int offset;
  int step;
  int slack;
  int first;
  int last;
};

// Checked against dated citations in published resolutions.
constexpr std::array formulas = {
    Formula{"E/ESCAP", 1944, 1, 0, 30, 99}, Formula{"E/CN.7", 1957, 1, 0, 20, 99},
    Formula{"E/CN.15", 1991, 1, 0, 1, 99},  Formula{"E/CN.3", 1969, 1, 0, 30, 99},
    Formula{"CTOC/COP", 2000, 2, 0, 4, 30}, Formula{"CAC/COSP", 2003, 2, 0, 3, 30},
};

}  // namespace

std::optional<DayRange> session_days(std::string_view body, int session) {
  if (body == "A") {
    if (session < 31 || session > 150)
      return {};
    return DayRange{(1945 + session) * 10000 + 901, (1946 + session) * 10000 + 930};
  }
  if (body == "A/HRC") {
    if (session < 1 || session > 150)
      return {};
    // Three sessions a year since 2007; two and a half before.
    const int twelfths = session <= 3 ? 2006 * 12 + 5 : 2005 * 12 + 11 + session * 4;
    const int from = twelfths - 12;
    const int to = twelfths + 12;
    return DayRange{from / 12 * 10000 + (from % 12 + 1) * 100,
                    to / 12 * 10000 + (to % 12 + 1) * 100 + 31};
  }
  for (const Formula& formula : formulas)
    if (formula.body == body && session >= formula.first && session <= formula.last) {
      const int year = formula.offset + formula.step * session;
      return DayRange{(year - formula.slack) * 10000 + 101, (year + formula.slack) * 10000 + 1231};
    }
  return {};
}

std::optional<DayRange> year_days(std::string_view body, int year) {
  if (body == "E")
    return DayRange{(year - 1) * 10000 + 701, year * 10000 + 1231};
  if (body == "S" || body == "E/CN.4" || body == "E/CN.9" || body == "E/ECA")
    return DayRange{year * 10000 + 101, year * 10000 + 1231};
  return {};
}

Scheme scheme(std::string_view body) {
  if (body == "S")
    return Scheme::council;
  if (body == "FCCC" || body == "ICCD")
    return Scheme::body_session;
  for (const std::string_view year : {"E", "E/CN.4", "E/CN.9", "E/ECA", "DP", "E/ICEF", "UNW"})
    if (body == year)
      return Scheme::year;
  for (const std::string_view session :
       {"A", "A/HRC", "E/CN.3", "E/CN.5", "E/CN.6", "E/CN.7", "E/CN.15", "E/ESCAP", "CTOC/COP",
        "CAC/COSP", "CBD/COP", "UNEP/EA", "UNEP/GC", "HSP/HA", "HSP/GC"})
    if (body == session)
      return Scheme::session;
  return Scheme::unknown;
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
