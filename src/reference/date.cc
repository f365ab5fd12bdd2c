#include "reference/date.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace unlint {
namespace {

constexpr std::array date_deviation_names = {"month-first",
                                             "ordinal-day",
                                             "leading-zero",
                                             "abbreviated-month",
                                             "numeric",
                                             "ambiguous-numeric",
                                             "comma",
                                             "hyphenated",
                                             "lower-case-month",
                                             "upper-case-month",
                                             "misspelt-month",
                                             "single-month-name",
                                             "month-name-pair",
                                             "month-name-stroke",
                                             "missing-year-word",
                                             "first-of-month",
                                             "joiner",
                                             "spacing",
                                             "day-of-month",
                                             "month-of-year",
                                             "month-comma",
                                             "short-year",
                                             "missing-weekday-comma",
                                             "from-dash",
                                             "between-dash",
                                             "between-to",
                                             "wrong-dash",
                                             "spaced-dash",
                                             "month-stroke",
                                             "short-second-year",
                                             "serial-comma",
                                             "repeated-year",
                                             "decade-apostrophe",
                                             "impossible-day",
                                             "implausible-year",
                                             "reversed-range",
                                             "wrong-weekday",
                                             "foreign-month",
                                             "range-word",
                                             "year-stroke",
                                             "odd-biennium",
                                             "biennium-span",
                                             "decade-span",
                                             "unordered-list",
                                             "reversed-months",
                                             "ampersand",
                                             "two-days-dash",
                                             "weekday-case",
                                             "misspelt-weekday",
                                             "abbreviated-weekday",
                                             "extra-weekday-comma",
                                             "month-case",
                                             "foreign-figures",
                                             "missing-unit",
                                             "day-sign",
                                             "biennium-stroke",
                                             "short-decade",
                                             "century-form",
                                             "quarter-form",
                                             "season",
                                             "season-capital",
                                             "time-colon",
                                             "time-half",
                                             "time-twenty-four",
                                             "time-full-hour",
                                             "time-noon",
                                             "time-form",
                                             "time-dash",
                                             "time-repeated-half",
                                             "impossible-time",
                                             "letter-for-figure",
                                             "not-yet"};
static_assert(date_deviation_names.size() == date_deviation_count);

}  // namespace

std::string_view name(DateDeviation deviation) {
  return date_deviation_names[static_cast<std::size_t>(deviation)];
}

std::string iso(Day day) {
  std::array<char, std::string_view("2014-06-12").size()> text{};
  std::size_t end = 0;
  const auto put = [&](int two_figures) {
    text[end++] = static_cast<char>('0' + two_figures / 10);
    text[end++] = static_cast<char>('0' + two_figures % 10);
  };
  if (day.year) {
    put(day.year / 100);
    put(day.year % 100);
  } else {
    text[end++] = '-';
  }
  for (const int part : {day.month, day.day})
    if (part) {
      text[end++] = '-';
      put(part);
    }
  return {text.data(), end};
}

bool exists(Day day) {
  if (!day.month || !day.day)
    return true;
  // Without a year, 29 February may exist.
  const std::chrono::year year(day.year ? day.year : 2000);
  return std::chrono::year_month_day(year, std::chrono::month(day.month), std::chrono::day(day.day))
      .ok();
}

int weekday(Day day) {
  const std::chrono::year_month_day date(std::chrono::year(day.year), std::chrono::month(day.month),
                                         std::chrono::day(day.day));
  return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding());
}

bool before(Day a, Day b) {
  if (a.year != b.year)
    return a.year && b.year && a.year < b.year;
  if (a.month != b.month)
    return a.month && b.month && a.month < b.month;
  return a.day && b.day && a.day < b.day;
}

}  // namespace unlint
