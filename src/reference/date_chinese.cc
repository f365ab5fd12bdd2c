// Chinese dates: 2014年6月12日, 2016年5月31日至6月2日, 5月8日和9日.
#include <algorithm>
#include <array>
#include <iterator>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class ChineseReader {
 public:
  static constexpr std::string_view joints[] = {"至", "和", "、", "到", "-", "–", "—", "～", "~"};

  ChineseReader(const DateText& where, std::size_t figures)
      : where_(where), text_(where.text), begin_(figures), end_(figures) {}

  std::optional<Date> read() {
    if (!read_day(true))
      return {};
    while (days_ < 40 && read_next()) {
    }
    date_.text = {begin_, end_};
    date_.shape = days_ == 1                                     ? Date::Shape::single
                  : joints_.size() == 1 && joints_[0].is_range() ? Date::Shape::range
                                                                 : Date::Shape::list;
    judge();
    set_canonical(date_, joints_);
    if (uncertain_)
      date_.canonical.clear();
    else if (written_ != text_.substr(begin_, end_ - begin_))
      date_.preferred = written_;
    judge_weekdays(where_, date_, {});
    read_weekday_before();
    return std::move(date_);
  }

 private:
  const DateText& where_;
  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  int year_ = 0;
  int month_ = 0;
  std::size_t days_ = 0;
  bool has_year_ = false;
  bool uncertain_ = false;
  Date date_;
  std::vector<DateJoint> joints_;
  std::string written_;

  // A number and its unit at `at`; where they end, or `at`.
  std::size_t read_part(std::size_t at, std::string_view unit, std::size_t most, int& value) {
    const std::size_t figures = at == begin_ ? at : spaces_end(text_, at);
    const std::size_t end = figures_end(text_, figures);
    std::size_t unit_at = spaces_end(text_, end);
    const bool sign = unit == "日" && starts_with(text_, unit_at, "号");
    const bool shared = !sign && !starts_with(text_, unit_at, unit);
    if (end == figures || end - figures > most ||
        (shared && !unit_follows(end, unit) && !(unit == "日" && ends_date(end))))
      return at;
    value = number(text_.substr(figures, end - figures));
    if (shared)
      unit_at = end;
    const std::size_t stop = shared ? end : unit_at + unit.size();
    if (sign)
      date_.deviations.push_back({DateDeviation::day_sign, {unit_at, stop}, {}});
    if (shared)
      date_.deviations.push_back({DateDeviation::missing_unit, {figures, end}, {}});
    if (figures > at || unit_at > end)
      date_.deviations.push_back({DateDeviation::spacing, {at, stop}, {}});
    if (unit == "日" && value == 0) {
      date_.deviations.push_back({DateDeviation::impossible_day, {figures, stop}, {}});
      uncertain_ = true;
    } else if (text_[figures] == '0')
      date_.deviations.push_back({DateDeviation::leading_zero, {figures, figures + 1}, {}});
    return stop;
  }

  // “10月25-26日”, “3至4月”: the unit stands after the last figures alone.
  bool unit_follows(std::size_t at, std::string_view unit) const {
    return std::any_of(std::begin(joints), std::end(joints), [&](std::string_view joint) {
      const std::size_t figures = at + joint.size();
      const std::size_t end = figures_end(text_, figures);
      return starts_with(text_, at, joint) && end > figures && end <= figures + 2 &&
             starts_with(text_, end, unit);
    });
  }

  // “2014年6月12，”: the sentence goes on without the unit.
  bool ends_date(std::size_t at) const {
    if (at == text_.size())
      return year_ > 0 || has_year_;
    for (const std::string_view next :
         {"，", "。", "；", "）", "在", "于", "举行", "通过", "至", "的"})
      if (starts_with(text_, at, next))
        return year_ > 0 || has_year_;
    return false;
  }

  // Year, month and day, or as much of it as is written; a first date needs two of them.
  bool read_day(bool first) {
    const std::size_t noted = date_.deviations.size();
    int year = 0;
    int month = 0;
    int day = 0;
    const std::size_t year_end = read_part(end_, "年", 5, year);
    has_year_ = year > 0;
    const bool whole_year = year >= 1000 && year <= 9999;
    const std::size_t month_end = read_part(year_end, "月", 2, month);
    const bool has_month = month || (!first && month_ && !year);
    const std::size_t day_end = has_month ? read_part(month_end, "日", 2, day) : month_end;
    if ((year && !whole_year && !day) || (month > 12 && !year) || !has_month ||
        (!day && !year && !(!first && month))) {
      date_.deviations.resize(noted);
      return false;
    }
    if (year && year < 100)
      date_.deviations.push_back({DateDeviation::short_year, {end_, year_end}, {}});
    else if (year && !whole_year)
      date_.deviations.push_back({DateDeviation::implausible_year, {end_, year_end}, {}});
    uncertain_ = uncertain_ || (year && !whole_year);
    // “2016年5月31日至2016年6月2日”: one year is named once.
    const bool repeated = !first && year && year == year_ && month;
    if (repeated)
      date_.deviations.push_back({DateDeviation::repeated_year, {end_, day_end}, {}});
    written_ += (year && !repeated ? std::to_string(year) + "年" : std::string()) +
                (month ? std::to_string(month) + "月" : std::string()) +
                (day ? std::to_string(day) + "日" : std::string());
    year_ = year ? year : year_;
    month_ = month ? month : month_;
    date_.days.push_back(make_day(std::min(year_, 9999), month_, std::min(day, 99)));
    ++days_;
    end_ = day_end;
    return true;
  }

  bool read_next() {
    for (const std::string_view joint : joints) {
      const std::size_t joint_at = spaces_end(text_, end_);
      const std::size_t next = spaces_end(text_, joint_at + joint.size());
      if (!starts_with(text_, joint_at, joint) || !is_figure(char_at(text_, next)))
        continue;
      const std::size_t end = end_;
      const std::size_t written = written_.size();
      const bool list = joint == "和" || joint == "、";
      const bool spaced = next > end_ + joint.size();
      written_ += list ? joint : "至";
      end_ = next;
      const bool fresh_year = is_full_year(end_);
      if ((list && fresh_year) || !read_day(false)) {
        end_ = end;
        written_.resize(written);
        return false;
      }
      DateJoint found;
      found.kind = list ? DateJoint::Kind::conjunction : DateJoint::Kind::to;
      found.text = {end, next};
      joints_.push_back(found);
      if (spaced)
        date_.deviations.push_back({DateDeviation::spacing, found.text, {}});
      if (!list && joint != "至")
        date_.deviations.push_back({DateDeviation::wrong_dash, found.text, {}});
      return true;
    }
    return false;
  }

  bool is_full_year(std::size_t at) const {
    const std::size_t end = figures_end(text_, at);
    return end - at == 4 && starts_with(text_, end, "年");
  }

  void judge() {
    for (std::size_t i = 0; i < date_.days.size(); ++i) {
      judge_day(date_, date_.days[i], date_.text, where_.latest_year);
      if (i > 0 && joints_[i - 1].is_range() && before(date_.days[i], date_.days[i - 1]) &&
          date_.days[i].year)
        date_.deviations.push_back({DateDeviation::reversed_range, date_.text, {}});
      else if (i > 0 && !joints_[i - 1].is_range() && !(date_.days[i - 1] == Day{}) &&
               (before(date_.days[i], date_.days[i - 1]) || date_.days[i] == date_.days[i - 1]))
        date_.deviations.push_back({DateDeviation::unordered_list, date_.text, {}});
    }
  }

  // 星期三2021年9月22日
  void read_weekday_before() {
    for (const WeekdayName& name : where_.words.calendar.weekdays) {
      const Day day = date_.days.front();
      const std::size_t length = name.text.size();
      if (begin_ < where_.begin + length || text_.substr(begin_ - length, length) != name.text)
        continue;
      date_.weekday = name.number;
      if (day.year && day.day && exists(day) && weekday(day) != name.number)
        date_.deviations.push_back({DateDeviation::wrong_weekday, {begin_ - length, begin_}, {}});
      return;
    }
  }
};

}  // namespace

std::optional<Date> read_chinese_date(const DateText& where, std::size_t figures) {
  if (figures > where.begin && (where.text[figures - 1] == '.' || where.text[figures - 1] == '/'))
    return {};
  const std::size_t unit = spaces_end(where.text, figures_end(where.text, figures));
  if (!starts_with(where.text, unit, "年") && !starts_with(where.text, unit, "月"))
    return {};
  return ChineseReader(where, figures).read();
}

}  // namespace unlint
