#include <algorithm>
#include <array>
#include <chrono>

#include "rule/deviations.h"
#include "rule/findings.h"

namespace unlint {
namespace {

/// The English name of a day's weekday; empty where the day is incomplete or does not exist.
std::string weekday_name(Day day) {
  constexpr std::array<const char*, 7> names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};
  const std::chrono::year_month_day date{std::chrono::year(day.year), std::chrono::month(day.month),
                                         std::chrono::day(day.day)};
  if (day.year == 0 || !date.ok())
    return {};
  return names[std::chrono::weekday(std::chrono::sys_days(date)).c_encoding()];
}

/// True where only the spelling is at fault, so that the preferred form says the same.
bool is_of_form(DateDeviation deviation) {
  switch (deviation) {
    case DateDeviation::ambiguous_numeric:
    case DateDeviation::impossible_day:
    case DateDeviation::implausible_year:
    case DateDeviation::reversed_range:
    case DateDeviation::wrong_weekday:
      return false;
    default:
      return true;
  }
}

/// Reports each date with one of the deviations, once.
class DateRule : public Rule {
 public:
  explicit DateRule(std::vector<DateDeviation> deviations) : deviations_(std::move(deviations)) {}

  void check(const Subject& subject, Findings& findings) const override {
    for (const Date& date : subject.references.dates) {
      const auto found = std::find_if(
          date.deviations.begin(), date.deviations.end(), [&](const Date::Deviated& deviated) {
            return std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0;
          });
      if (found != date.deviations.end())
        report(subject, date, *found, findings);
    }
  }

 private:
  static void report(const Subject& subject, const Date& date, const Date::Deviated& deviated,
                     Findings& findings) {
    const Captures captures = {
        {"preferred", date.preferred},
        {"canonical", date.canonical},
        {"weekday", date.days.empty() ? std::string() : weekday_name(date.days.front())},
        {"part", std::string(subject.document.prose.slice(deviated.text))},
    };
    if (is_of_form(deviated.deviation) && !date.preferred.empty())
      findings.add(date.text, captures, date.preferred);
    else
      findings.add(date.text, captures);
  }

  std::vector<DateDeviation> deviations_;
};

}  // namespace

MadeRule make_date_rule(TomlTable& file) {
  return {std::make_unique<DateRule>(read_deviations(file, "date", DateDeviation::range_word)),
          {"preferred", "canonical", "weekday", "part"}};
}

}  // namespace unlint
