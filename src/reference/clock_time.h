#pragma once

#include <cstddef>
#include <optional>

#include "text/span.h"

namespace unlint {

struct DateText;

/// “17:30”, with the half of the day or the unit that is written beside it.
struct ClockTime {
  int hour = 0;
  int minute = 0;
  bool has_minutes = false;
  char separator = '\0';  // between hour and minutes
  char half = '\0';       // 'a', 'p'; 'n' noon, 'm' midnight
  bool canonical = true;  // the half or unit as the language writes it
  bool has_unit = false;  // heures, horas, 时
  Span text;

  /// From 0 to 24.
  int hour_of_day() const {
    if (half == 'n')
      return 12;
    if (half == 'm')
      return 0;
    if (half == 'p')
      return hour < 12 ? hour + 12 : hour;
    return half == 'a' && hour == 12 ? 0 : hour;
  }
};

/// The time of day that begins at `at`: the hour, the minutes and what is written beside them.
/// `announced`: a word stands before it that a time follows.
std::optional<ClockTime> read_clock_time(const DateText& where, std::size_t at, bool announced);

}  // namespace unlint
