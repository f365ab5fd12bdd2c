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

/// A day as written, perhaps with its month and year: "12", "12 June", "12 June 2014".
struct DateItem {
  int day = 0;
  int month = 0;  // 0 where none is written
  int year = 0;
  bool year_shared = false;  // taken from a later item
  bool loose_month = false;  // the month is misspelt or in the wrong case: needs a year to be believed
  bool month_exact = false;  // the month stands in full, as the language writes it
  bool uncertain = false;    // what was meant cannot be said for certain
  Span text;
  std::size_t end = 0;
  std::vector<Date::Deviated> deviations;
};

/// A month at a place: which, where it ends, and how it differs from the language's own form.
struct MonthRead {
  int month = 0;
  std::size_t end = 0;
  bool exact = false;
  bool loose = false;  // needs a year to be believed
  bool uncertain = false;
  std::optional<DateDeviation> deviation;
};

std::optional<MonthRead> read_month(std::string_view text, std::size_t at, const Language& words);

/// A day with whatever of a date follows it.
std::optional<DateItem> read_date_item(std::string_view text, std::size_t at, const Language& words);

/// "April 2020", "March–April 2021": the year stands at `figures`.
std::optional<Date> read_month_and_year(std::string_view text, std::size_t figures, Span block,
                                        const Language& words, int latest_year);

/// "12/06/2014", "2014-06-12", "12.6.2014".
std::optional<Date> read_numeric_date(std::string_view text, std::size_t figures, Span block,
                                      const Language& words, int latest_year);

/// "2014年6月12日", with its ranges and lists.
std::optional<Date> read_chinese_date(std::string_view text, std::size_t figures, Span block,
                                      int latest_year);

/// "2021–2030", "from 2019 to 2028", "2020/21".
std::optional<Date> read_year_range(std::string_view text, std::size_t figures, Span block,
                                    const Language& words, int latest_year);

/// The day as the language writes it.
std::string write_date(const Language& words, const DateItem& item, bool with_month,
                       bool with_year);

}  // namespace unlint
