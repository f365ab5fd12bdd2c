#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "reference/date.h"
#include "text/span.h"

// The pieces that dates are made of. Offsets are bytes of the prose text.

namespace unlint {

/// Where dates are read.
struct DateText {
  std::string_view text;  // ends with the block
  std::size_t begin;      // of the block
  const Language& words;
  int latest_year;  // later years are implausible
};

/// A year that a document may name.
constexpr bool plausible_year(int year) { return year >= 1800 && year <= 2199; }

/// A month at a place: which, where it stands, and how it differs from the language's own form.
struct MonthRead {
  int month = 0;
  Span text;
  bool exact = false;      // in full, as the language writes it
  bool loose = false;      // needs a year to be believed
  bool uncertain = false;  // which month was meant cannot be said
  std::optional<DateDeviation> deviation;
};

/// A day as written, perhaps with its month and year: "12", "12 June", "12 June 2014".
struct DateItem {
  int day = 0;
  int month = 0;  // 0 where none is written
  int year = 0;
  bool month_shared = false;  // taken from a later item
  bool year_shared = false;
  bool loose_month = false;
  bool month_exact = false;
  bool uncertain = false;  // what was meant cannot be said for certain
  int weekday = 0;         // written before the day
  Span weekday_text;
  Span text;
  std::vector<Date::Deviated> deviations;
};

/// What stands between two days, months or years.
struct DateJoint {
  enum class Kind : unsigned char { dash, to, conjunction, comma };
  Kind kind = Kind::dash;
  Span text;              // with the spaces around it
  std::string_view word;  // the dash or word itself
  bool spaced = false;
  bool serial = false;   // ", and"
  bool literal = false;  // holds a weekday: kept as it stands
  int weekday = 0;
  Span weekday_text;

  bool is_range() const { return kind == Kind::dash || kind == Kind::to; }
};

/// A day of the week, as written beside a date.
struct WeekdayRead {
  int weekday = 0;  // 1 Monday … 7 Sunday
  Span text;
  std::optional<DateDeviation> deviation;
};

/// What stands before a date: a weekday, “from”, “between”.
struct DateOpening {
  enum class Kind : unsigned char { none, from, between };
  Kind kind = Kind::none;
  bool loose = false;     // French “de”, where “du” belongs
  std::string_view word;  // “entre le”
  Span text;              // of the word
  WeekdayRead weekday;
  bool weekday_comma = true;
};

/// A date taken apart, and what joins its parts.
struct DateParts {
  std::vector<DateItem> items;
  std::vector<DateJoint> joints;  // one less than items
  DateOpening opening;
  Span text;
};

/// The month that begins at `at`, however it is spelt.
std::optional<MonthRead> read_month(const DateText& where, std::size_t at);

/// The month in Arabic: two names joined by a stroke, each of one or two words.
std::optional<MonthRead> read_arabic_month(const DateText& where, std::size_t at);

/// The month in Arabic whose names end at `end`, however they are written.
std::optional<MonthRead> arabic_month_before(const DateText& where, std::size_t end);

/// The month whose name ends at `end`; with `tolerant`, however it is spelt.
std::optional<MonthRead> month_before(const DateText& where, std::size_t end,
                                      bool tolerant = false);

/// The month that a misspelt word means, if one is near; uncertain where two are.
std::optional<MonthRead> misspelt_month(const Language& words, std::string_view word);

/// A day with whatever of a date follows it.
std::optional<DateItem> read_date_item(const DateText& where, std::size_t at);

/// What joins the day, month or year that ends at `at` to the figures after it.
std::optional<DateJoint> read_joint(const DateText& where, std::size_t at);

/// What stands before a date that begins at `at`.
DateOpening read_opening(const DateText& where, std::size_t at);

/// The day of the week that ends at `end`, however it is spelt.
std::optional<WeekdayRead> weekday_before(const DateText& where, std::size_t end);

/// The day of the week that begins at `at`, spelt as it should be.
std::optional<WeekdayRead> weekday_at(const DateText& where, std::size_t at);

/// Judges the days of the week around a date against its days, and how they are written.
void judge_weekdays(const DateText& where, Date& date, const DateParts& parts);

/// The joint of a range or list that leads to a letter: to a month or a weekday.
std::optional<DateJoint> read_word_joint(const DateText& where, std::size_t at);

/// True where one of the phrases ends at `end`.
bool stands_before(const DateText& where, std::size_t end, const std::vector<Phrase>& phrases);

/// True where nothing of a number, and no counted thing, follows the figures that end at `end`.
bool closes_date(const DateText& where, std::size_t end);

/// True where a figure follows a word that numbers things: "Article 12".
bool is_numbered(const DateText& where, std::size_t at);

/// The date that the parts make, judged; nothing where they make none.
std::optional<Date> assemble_date(const DateText& where, DateParts parts);

/// Sets the canonical value from the days and the joints between them.
void set_canonical(Date& date, const std::vector<DateJoint>& joints);

/// Notes years that lie too far ahead or behind, and days that do not exist.
void judge_day(Date& date, Day day, Span text, int latest_year);

/// The day as the language writes it.
std::string write_date(const Language& words, const DateItem& item, bool with_month,
                       bool with_year);

/// The name of a month in full.
std::string_view month_name(const Language& words, int month);

inline Day make_day(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

/// True where no letter follows the word that ends at `at`.
bool ends_word(std::string_view text, std::size_t at);

// Whole dates, by the first figures they hold.

/// "12 June 2014", "24, 25 and 30 March 2017", "from 31 May to 2 June 2016".
std::optional<Date> read_days(const DateText& where, std::size_t figures);

/// "June 12, 2014".
std::optional<Date> read_month_first(const DateText& where, std::size_t figures);

/// "2014 June 12": the year stands at `figures`.
std::optional<Date> read_year_first(const DateText& where, std::size_t figures);

/// "April 2020", "March–April 2021": the year stands at `figures`.
std::optional<Date> read_month_and_year(const DateText& where, std::size_t figures);

/// "12/06/2014", "2014-06-12", "12.6.2014".
std::optional<Date> read_numeric_date(const DateText& where, std::size_t figures);

/// "2014年6月12日", with its ranges and lists.
std::optional<Date> read_chinese_date(const DateText& where, std::size_t figures);

/// "5.30 p.m.", "17 h 30", "上午10时".
std::optional<Date> read_time(const DateText& where, std::size_t figures);

/// "the second quarter of 2022", "Q2 2022", "spring 2022", "1990年代", "the 21st century".
std::optional<Date> read_period(const DateText& where, std::size_t figures);

/// A quotation keeps its own spelling: only what cannot be true stays noted.
void forgive_form(Date& date);

/// "2021–2030", "from 2019 to 2028", "2020/21", "the 1990s".
std::optional<Date> read_years(const DateText& where, std::size_t figures);

}  // namespace unlint
