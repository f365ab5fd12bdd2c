#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/prose.h"
#include "text/span.h"

namespace unlint {

/// How an author's spelling of a date differs from the form of the document's language, or why the
/// date cannot be. Each is a deviation that a rule of kind `date` may report.
enum class DateDeviation : unsigned char {
  month_first,            // June 12, 2014
  ordinal_day,            // 12th June 2014
  leading_zero,           // 05 May 2020
  abbreviated_month,      // 22 Sept. 2024
  numeric,                // 12/06/2014
  ambiguous_numeric,      // 03/04/2014
  comma,                  // 12 June, 2014
  hyphenated,             // 12-June-2014
  lower_case_month,       // 12 june 2014
  upper_case_month,       // 12 Juin 2014
  misspelt_month,         // 12 Febuary 2014
  single_month_name,      // Arabic: حزيران without يونيه
  month_name_pair,        // Arabic: حزيران/مايو
  month_name_stroke,      // Arabic: حزيران يونيه
  missing_year_word,      // Russian: 12 июня 2014 without года
  first_of_month,         // French: 1 janvier
  joiner,                 // Spanish: 12 junio 2014
  spacing,                // 8  December 2003, 8December 2003
  day_of_month,           // the 12th of June 2014
  month_of_year,          // April of 2020
  month_comma,            // April, 2020
  short_year,             // 12 June 14
  missing_weekday_comma,  // Wednesday 22 September 2021
  from_dash,              // from 7–9 January
  between_dash,           // between 2002–2015
  between_to,             // between 6 December to 18 August
  wrong_dash,             // 4-15 September
  spaced_dash,            // 4 – 15 September
  month_stroke,           // March/April 2021
  short_second_year,      // 2014–15
  serial_comma,           // 24, 25, and 30 March
  repeated_year,          // from 31 May 2016 to 2 June 2016
  decade_apostrophe,      // the 1990's
  impossible_day,         // 31 June 2014
  implausible_year,       // 24 December 2107
  reversed_range,         // 9–7 January 2008
  wrong_weekday,          // Monday, 22 September 2021
  foreign_month,          // 12 juin 2014 in an English text
  range_word,             // French: du 7 à 9 janvier; Spanish: del 11 a 13 de mayo
  year_stroke,            // 2020/2021
  odd_biennium,           // biennium 2015–2016
  biennium_span,          // biennium 2014–2016
  decade_span,            // Decade …, 2011–2021
};

inline constexpr std::size_t date_deviation_count =
    static_cast<std::size_t>(DateDeviation::decade_span) + 1;

/// "month-first", as rule files write it.
std::string_view name(DateDeviation deviation);

/// A day of the calendar as written; parts that are not written are 0.
struct Day {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  friend bool operator==(Day a, Day b) = default;
};

/// "2014-06-12", "2014-06", "2014"; "--06-12" for a day without its year.
std::string iso(Day day);

/// False for 31 June; true where no day is written.
bool exists(Day day);

/// 1 Monday … 7 Sunday, proleptic Gregorian. The day is complete and exists.
int weekday(Day day);

/// True where both are known and `a` comes before `b`; parts not written are not compared.
bool before(Day a, Day b);

/// One date, list or range of dates found in the text.
struct Date {
  enum class Shape : unsigned char { single, list, range };
  struct Deviated {
    DateDeviation deviation;
    Span text;                 // bytes of the prose text
    std::string instead = {};  // what to write in its place, where `text` lies outside the date
  };
  Shape shape = Shape::single;
  Span text;              // bytes of the prose text
  Place place;            // bytes of the file
  std::vector<Day> days;  // one; or all members of a list; or the two ends of a range
  std::string canonical;  // "2014-06-12", "2013-10-28/2013-10-30"; empty where not understood
  std::string preferred;  // as the document's language writes it; empty where that is not certain
  int weekday = 0;        // as written: 1 Monday … 7 Sunday; 0 where none is written
  std::vector<Deviated> deviations;
};

}  // namespace unlint
