#include "reference/citation_numbering.h"

#include <algorithm>

#include "authority/instruments.h"
#include "authority/numbering.h"

namespace unlint {
namespace {

// Room for the sessions of the years after the tables.
constexpr int year_after_the_tables = 2027;

bool session_fits(std::string_view organ, int session, int serial) {
  const Numbering* row = numbering_of(organ, "session", session);
  // “… the Council, in line with its resolution 59/265”: too high for a council's session.
  const int last =
      row && organ != "A" ? std::max(row->last_serial, row->decisions_from + 98) : 9999;
  if (!row || serial > last)
    return false;
  // The Assembly's later sessions are not yet; that is for a rule to say.
  if (organ == "A" || !row->offset || row->last)
    return true;
  return session <= (year_after_the_tables - row->offset) * 12 / row->months;
}

bool roman_fits(std::string_view organ, const CitationNumber& number) {
  if (!number.special.empty() || number.roman.find('-') != std::string::npos)
    return organ == "A";
  if (organ == "A")
    return number.session <= 30 || !serial_fits_economic_session(number.serial, number.session);
  if (organ == "E" && number.session > 30)
    return serial_fits_economic_session(number.serial, number.session);
  // Commissions numbered so before they turned to other forms; bodies born later never did.
  return organ != "S" && organ != "A/HRC" && scheme(organ) != Scheme::body_session;
}

}  // namespace

std::string_view body_of_code(std::string_view code) {
  return code == "COP" || code == "CST" || code == "ICCD" ? "ICCD" : "FCCC";
}

bool numbering_fits(std::string_view organ, const CitationNumber& number) {
  if (organ.empty())
    return false;
  if (organ.front() == '+')
    return number.style != NumberStyle::council && number.style != NumberStyle::roman;
  switch (number.style) {
    case NumberStyle::council:
    case NumberStyle::serial:
      return uses_form(organ, "council");
    case NumberStyle::roman:
      return roman_fits(organ, number);
    case NumberStyle::body_session:
      return organ == body_of_code(number.code);
    case NumberStyle::roman_session:
      if (number.code == "BS-")
        return organ == "CBD/CP/MOP";
      return organ != "CBD/CP/MOP" && uses_form(organ, "roman-session");
    case NumberStyle::year:
      return uses_form(organ, "year");
    case NumberStyle::session:
      if (!number.special.empty())
        return uses_form(organ, number.special == "S" ? "special" : "emergency");
      return session_fits(organ, number.session, number.serial);
    case NumberStyle::symbol:
      return false;
  }
  return false;
}

std::optional<DayRange> possible_days(std::string_view organ, const CitationNumber& number) {
  if (number.style == NumberStyle::session && number.special.empty())
    return session_days(organ, number.session);
  if (number.style == NumberStyle::year || number.style == NumberStyle::council)
    return year_days(organ, number.year);
  if (number.style == NumberStyle::roman && organ == "A" && number.special.empty() &&
      number.roman.find('-') == std::string::npos && number.session >= 1 && number.session <= 30)
    return DayRange{(1945 + number.session) * 10000 + 101, (1946 + number.session) * 10000 + 1231};
  return {};
}

bool fits_some_body(const CitationNumber& number, int day) {
  return number.style == NumberStyle::session && any_session_holds(number.session, day);
}

bool contradicts_every_body(const CitationNumber& number, int day) {
  // What is numbered by the year is adopted in it, or in the months around.
  if (number.style == NumberStyle::year)
    return day / 10000 < number.year - 1 || day / 10000 > number.year + 1;
  // Low numbers are those of many a body that is not known here.
  constexpr int first_session_of_numbers = 31;
  return number.style == NumberStyle::session && number.special.empty() &&
         number.session >= first_session_of_numbers && !fits_some_body(number, day);
}

std::string_view example_of_numbering(std::string_view organ) {
  if (organ == "A")
    return "60/251";
  const Numbering* row = nullptr;
  for (const Numbering& each : numberings())
    if (each.body == organ)
      row = &each;
  if (!row)
    return {};
  if (row->form == "council")
    return "1325 (2000)";
  if (row->form == "year")
    return "2013/5";
  if (row->form == "body-session")
    return organ == "FCCC" ? "1/CP.21" : "3/COP.14";
  return row->form == "roman" ? "574 (XXVII)" : "17/4";
}

}  // namespace unlint
