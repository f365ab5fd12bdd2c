#include <algorithm>
#include <array>
#include <chrono>

#include "rule/deviations.h"
#include "rule/findings.h"
#include "text/utf8.h"

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

/// The value of an Arabic-Indic or full-width figure; nothing for other characters.
std::optional<char> western_figure(CodePoint point) {
  for (const char32_t zero : {U'\u0660', U'\u06F0', U'\uFF10'})
    if (point.value >= zero && point.value < zero + 10)
      return static_cast<char>('0' + (point.value - zero));
  return {};
}

/// The bytes with western figures in place of Arabic-Indic and full-width ones, which the prose
/// reads as western; nothing where they hold none.
std::optional<std::string> with_western_figures(std::string_view bytes) {
  const auto is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
  if (std::all_of(bytes.begin(), bytes.end(), is_ascii))
    return {};
  std::string written;
  bool changed = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint point = decode(bytes, at);
    if (const std::optional<char> figure = western_figure(point)) {
      written += *figure;
      changed = true;
    } else {
      written += bytes.substr(at, point.length);
    }
    at += point.length;
  }
  return changed ? std::optional<std::string>(std::move(written)) : std::nullopt;
}

/// Reports each date with one of the deviations, once.
class DateRule : public Rule {
 public:
  explicit DateRule(std::vector<DateDeviation> deviations)
      : deviations_(std::move(deviations)),
        minds_figures_(std::count(deviations_.begin(), deviations_.end(),
                                  DateDeviation::foreign_figures) > 0) {}

  // Figures of other scripts are seen in the file, not in the date.
  SoughtDeviations sought() const override {
    return minds_figures_ ? SoughtDeviations()
                          : unlint::sought(SoughtDeviations::Of::dates, deviations_);
  }

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
      else if (minds_figures_)
        report_figures(subject, date, findings);
    }
  }

  bool minds_language_of_block() const override { return true; }

 private:
  static void report_figures(const Subject& subject, const Date& date, Findings& findings) {
    const std::optional<std::string> western =
        with_western_figures(subject.source.slice(date.place.span));
    if (!western)
      return;
    const Captures captures = {{"preferred", date.preferred},
                               {"canonical", date.canonical},
                               {"weekday", std::string()},
                               {"part", std::string(subject.document.prose.slice(date.text))}};
    findings.add_written_anew(date.text, captures, *western);
  }

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
