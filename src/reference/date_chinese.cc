// Chinese dates: 2014年6月12日, 2016年5月31日至6月2日, 5月8日和9日.
#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class ChineseReader {
 public:
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
    if (written_ != text_.substr(begin_, end_ - begin_))
      date_.preferred = written_;
    read_weekday();
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
  Date date_;
  std::vector<DateJoint> joints_;
  std::string written_;

  // A number and its unit at `at`; where they end, or `at`.
  std::size_t read_part(std::size_t at, std::string_view unit, std::size_t most, int& value) {
    const std::size_t figures = at == begin_ ? at : spaces_end(text_, at);
    const std::size_t end = figures_end(text_, figures);
    const std::size_t unit_at = spaces_end(text_, end);
    if (end == figures || end - figures > most || !starts_with(text_, unit_at, unit))
      return at;
    value = number(text_.substr(figures, end - figures));
    const std::size_t stop = unit_at + unit.size();
    if (figures > at || unit_at > end)
      date_.deviations.push_back({DateDeviation::spacing, {at, stop}, {}});
    if (text_[figures] == '0')
      date_.deviations.push_back({DateDeviation::leading_zero, {figures, figures + 1}, {}});
    return stop;
  }

  // Year, month and day, or as much of it as is written; a first date needs two of them.
  bool read_day(bool first) {
    const std::size_t noted = date_.deviations.size();
    int year = 0;
    int month = 0;
    int day = 0;
    const std::size_t year_end = read_part(end_, "年", 4, year);
    const std::size_t month_end = read_part(year_end, "月", 2, month);
    const bool has_month = month || (!first && month_ && !year);
    const std::size_t day_end = has_month ? read_part(month_end, "日", 2, day) : month_end;
    if ((year && year < 1000) || month > 12 || day > 39 || !has_month ||
        (!day && !year && !(!first && month))) {
      date_.deviations.resize(noted);
      return false;
    }
    written_ += (year ? std::to_string(year) + "年" : std::string()) +
                (month ? std::to_string(month) + "月" : std::string()) +
                (day ? std::to_string(day) + "日" : std::string());
    year_ = year ? year : year_;
    month_ = month ? month : month_;
    date_.days.push_back(make_day(year_, month_, day));
    ++days_;
    end_ = day_end;
    return true;
  }

  bool read_next() {
    for (const std::string_view joint : {"至", "和", "、", "-", "–", "—"}) {
      if (!starts_with(text_, end_, joint) || !is_figure(char_at(text_, end_ + joint.size())))
        continue;
      const std::size_t end = end_;
      const std::size_t written = written_.size();
      const bool list = joint == "和" || joint == "、";
      written_ += list ? joint : "至";
      end_ += joint.size();
      const bool fresh_year = is_full_year(end_);
      if ((list && fresh_year) || !read_day(false)) {
        end_ = end;
        written_.resize(written);
        return false;
      }
      DateJoint found;
      found.kind = list ? DateJoint::Kind::conjunction : DateJoint::Kind::to;
      found.text = {end, end + joint.size()};
      joints_.push_back(found);
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
    }
  }

  // 2021年9月22日星期三
  void read_weekday() {
    std::size_t at = end_;
    if (starts_with(text_, at, "（"))
      at += std::string_view("（").size();
    const std::vector<std::string>& names = where_.words.weekdays;
    for (std::size_t i = 0; i < names.size(); ++i)
      if (starts_with(text_, at, names[i]))
        date_.weekday = static_cast<int>(i) + 1;
    const Day day = date_.days.back();
    if (date_.weekday && day.year && day.day && exists(day) && weekday(day) != date_.weekday)
      date_.deviations.push_back({DateDeviation::wrong_weekday, {at, at + names[0].size()}, {}});
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
