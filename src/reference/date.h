#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/prose.h"
#include "language/language_id.h"
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
  unordered_list,         // on 25 and 24 March
  reversed_months,        // April–March 2021
  ampersand,              // 24 & 25 March
  two_days_dash,          // on 18–19 June 2007
  weekday_case,           // wednesday, 22 September
  misspelt_weekday,       // Wensday, 22 September
  abbreviated_weekday,    // Wed., 22 September
  extra_weekday_comma,    // French: mercredi, 22 septembre
  month_case,             // Russian: в июня 2014 года
  foreign_figures,        // Arabic: ١٢, Chinese: 二〇一四年
  missing_unit,           // Chinese: 2014年6月12
  day_sign,               // Chinese: 6月12号
  biennium_stroke,        // biennium 2016/17
  short_decade,           // the ’90s, the nineties
  century_form,           // the 21st century
  quarter_form,           // Q2 2022
  season,                 // the spring of 2022
  season_capital,         // Spring 2022
  time_colon,             // 5:30 p.m.
  time_half,              // 5.30 PM
  time_twenty_four,       // 17:30 in English
  time_full_hour,         // 10.00 a.m.
  time_noon,              // 12 p.m.
  time_form,              // 17h30 in French
  time_dash,              // 3–6 p.m.
  time_repeated_half,     // 3 p.m. to 6 p.m.
  impossible_time,        // 5.75 p.m.
  letter_for_figure,      // 12 June 2O14
  not_yet,                // held on 5 May 2022, in a document of 2015
};

inline constexpr std::size_t date_deviation_count =
    static_cast<std::size_t>(DateDeviation::not_yet) + 1;

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

/// One date, list or range of dates found in the text; or a time of day.
struct Date {
  enum class Kind : unsigned char { date, time };
  enum class Shape : unsigned char { single, list, range };
  struct Deviated {
    DateDeviation deviation;
    Span text;                 // bytes of the prose text
    std::string instead = {};  // what to write in its place, where `text` lies outside the date
  };
  Kind kind = Kind::date;
  Shape shape = Shape::single;
  LanguageId language = LanguageId::en;  // that it was read in
  Span text;                             // bytes of the prose text
  Place place;                           // bytes of the file
  std::vector<Day> days;  // one; or all members of a list; or the two ends of a range
  std::string
      canonical;  // "2014-06-12", "2013-10-28/2013-10-30", "T17:30"; empty where not understood
  std::string preferred;  // as the document's language writes it; empty where that is not certain
  int weekday = 0;        // as written: 1 Monday … 7 Sunday; 0 where none is written
  std::vector<Deviated> deviations;
};

}  // namespace unlint
