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
    case DateDeviation::odd_biennium:
    case DateDeviation::biennium_span:
    case DateDeviation::decade_span:
    case DateDeviation::unordered_list:
    case DateDeviation::reversed_months:
    case DateDeviation::biennium_stroke:
    case DateDeviation::season:
    case DateDeviation::impossible_time:
    case DateDeviation::not_yet:
      return false;
    default:
      return true;
  }
}

/// True where the text around a date lets it be written so: a table may abbreviate, a quotation
/// keeps its own spelling.
bool is_excused(const Document& document, const Date& date, DateDeviation deviation) {
  const std::size_t index = block_at(document, date.text.begin);
  if (index >= document.blocks.size() || !is_of_form(deviation))
    return false;
  const BlockKind kind = document.blocks[index].kind;
  const bool short_form = deviation == DateDeviation::abbreviated_month ||
                          deviation == DateDeviation::numeric ||
                          deviation == DateDeviation::short_year;
  return kind == BlockKind::quotation || (kind == BlockKind::table_cell && short_form);
}

/// True where the file holds Arabic-Indic or full-width figures, which the prose reads as western.
bool holds_foreign_figures(std::string_view bytes) {
  for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    const bool arabic = (first == 0xD9 && second >= 0xA0 && second <= 0xA9) ||
                        (first == 0xDB && second >= 0xB0 && second <= 0xB9);
    const bool wide = first == 0xEF && second == 0xBC && at + 2 < bytes.size() &&
                      static_cast<unsigned char>(bytes[at + 2]) >= 0x90 &&
                      static_cast<unsigned char>(bytes[at + 2]) <= 0x99;
    if (arabic || wide)
      return true;
  }
  return false;
}

/// Reports each date with one of the deviations, once.
class DateRule : public Rule {
 public:
  explicit DateRule(std::vector<DateDeviation> deviations)
      : deviations_(std::move(deviations)),
        minds_figures_(std::count(deviations_.begin(), deviations_.end(),
                                  DateDeviation::foreign_figures) > 0) {}

  void check(const Subject& subject, Findings& findings) const override {
    const std::vector<LanguageId>& languages = findings.header().languages;
    for (const Date& date : subject.references.dates) {
      if (!languages.empty() && std::count(languages.begin(), languages.end(), date.language) == 0)
        continue;
      const auto found = std::find_if(
          date.deviations.begin(), date.deviations.end(), [&](const Date::Deviated& deviated) {
            return std::count(deviations_.begin(), deviations_.end(), deviated.deviation) > 0 &&
                   !is_excused(subject.document, date, deviated.deviation);
          });
      if (found != date.deviations.end())
        report(subject, date, *found, findings);
      else if (minds_figures_ && holds_foreign_figures(subject.source.slice(date.place.span)))
        report(subject, date, {DateDeviation::foreign_figures, date.text, {}}, findings);
    }
  }

  bool minds_language_of_block() const override { return true; }

 private:
  static void report(const Subject& subject, const Date& date, const Date::Deviated& deviated,
                     Findings& findings) {
    const Captures captures = {
        {"preferred", deviated.instead.empty() ? date.preferred : deviated.instead},
        {"canonical", date.canonical},
        {"weekday", date.days.empty() ? std::string() : weekday_name(date.days.front())},
        {"part", std::string(subject.document.prose.slice(deviated.text))},
    };
    // A weekday stands before or after the date; an article may belong to the wrong form.
    const bool outside = deviated.text.begin < date.text.begin || deviated.text.end > date.text.end;
    if (outside || !deviated.instead.empty())
      findings.add(deviated.text, captures,
                   deviated.instead.empty() ? std::optional<std::string>() : deviated.instead);
    else if (is_of_form(deviated.deviation) && !date.preferred.empty())
      findings.add(date.text, captures, date.preferred);
    else
      findings.add(date.text, captures);
  }

  std::vector<DateDeviation> deviations_;
  bool minds_figures_;
};

}  // namespace

MadeRule make_date_rule(TomlTable& file) {
  return {std::make_unique<DateRule>(read_deviations(file, "date", DateDeviation::not_yet)),
          {"preferred", "canonical", "weekday", "part"}};
}

}  // namespace unlint
