// Times of day: 5.30 p.m., 17 h 30, 18.00 horas, 上午10时, الساعة 10:00.
#include <algorithm>
#include <array>

#include "reference/clock_time.h"
#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

std::string two_figures(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string iso_time(const ClockTime& time) {
  return "T" + two_figures(time.hour_of_day()) + ":" + two_figures(time.minute);
}

class TimeReader {
 public:
  TimeReader(const DateText& where, std::size_t figures)
      : where_(where), text_(where.text), words_(where.words), figures_(figures) {}

  std::optional<Date> read() {
    if (!may_be_hour() || !stands_free() || !read_clock(figures_, first_))
      return {};
    date_.kind = Date::Kind::time;
    date_.text = first_.text;
    read_second();
    if (!is_time())
      return {};
    judge();
    return std::move(date_);
  }

 private:
  using Deviation = DateDeviation;
  const DateText& where_;
  std::string_view text_;
  const Language& words_;
  std::size_t figures_;
  ClockTime first_;
  std::optional<ClockTime> second_;
  Span joint_;
  bool dash_ = false;
  Date date_;

  bool is(LanguageId id) const { return words_.id == id; }

  void note(Deviation deviation, Span text) { date_.deviations.push_back({deviation, text, {}}); }

  // 9, 17; 1730 hours
  bool may_be_hour() const {
    const std::size_t end = figures_end(text_, figures_);
    return end <= figures_ + 2 || starts_with(text_, end, " hours");
  }

  bool stands_free() const {
    const char before = figures_ > where_.begin ? text_[figures_ - 1] : ' ';
    return before == ' ' || before == '(' || before == '[' ||
           (static_cast<unsigned char>(before) >= 0x80 &&
            !(figures_ >= where_.begin + 3 && dash_length(text_, figures_ - 3) == 3));
  }

  bool read_clock(std::size_t at, ClockTime& time) const {
    const std::optional<ClockTime> read = read_clock_time(where_, at, is_announced());
    time = read.value_or(time);
    return read.has_value();
  }

  // “from 3 to 6 p.m.”, “de 9 heures à 21 heures”, “上午10时至下午1时”
  void read_second() {
    std::size_t next = 0;
    if (const std::optional<DateJoint> joint = read_joint(where_, first_.text.end);
        joint && joint->is_range() && !joint->literal) {
      joint_ = joint->text;
      dash_ = joint->kind == DateJoint::Kind::dash;
      next = joint->text.end;
    } else {
      next = end_of_time_joint(first_.text.end);
    }
    ClockTime second;
    if (next == 0 || !read_clock(next, second))
      return;
    if (is(LanguageId::en) ? second.half == '\0' : !second.has_unit && !second.has_minutes)
      return;
    second_ = second;
    date_.text.end = second.text.end;
    date_.shape = Date::Shape::range;
  }

  // “ a las ”, “ إلى الساعة ”, “至下午”; where the figures after it begin, or 0.
  std::size_t end_of_time_joint(std::size_t at) {
    for (const std::string_view joint : {" a las ", " إلى الساعة ", " حتى الساعة ", "至下午",
                                         "至晚上", "至上午", "至", "-下午", "-"})
      if (starts_with(text_, at, joint) && is_figure(char_at(text_, at + joint.size()))) {
        joint_ = {at, at + joint.size()};
        dash_ = joint.front() == '-';
        return at + joint.size();
      }
    return 0;
  }

  bool is_announced() const {
    return figures_ > where_.begin + 1 && text_[figures_ - 1] == ' ' &&
           stands_before(where_, figures_ - 1, words_.calendar.time_before);
  }

  // What is written around the figures must say that they are a time of day.
  bool is_time() {
    const ClockTime& last = second_ ? *second_ : first_;
    if (is(LanguageId::zh))
      return is_chinese_time();
    if (last.half != '\0')
      return first_.half != '\0' || second_;
    if (is(LanguageId::en))
      return first_.has_minutes && !second_ && is_announced() && is_twenty_four_hour();
    const bool announced = is_announced();
    if (is(LanguageId::ar))
      return announced && first_.has_minutes;
    if (is(LanguageId::fr))
      return (first_.has_unit && first_.has_minutes && first_.minute < 60) ||
             (announced && first_.hour != 24 &&
              (first_.separator == ':' || (first_.has_unit && (second_ || !after_of()))));
    if (is(LanguageId::es))
      return announced && (first_.has_unit || first_.separator == ':' || first_.separator == 'h');
    return announced && first_.has_minutes && (first_.separator == ':' || first_.has_unit);
  }

  // “de 17 heures”: hours counted, unless a second time follows.
  bool after_of() const {
    return figures_ > where_.begin + 3 && text_.substr(figures_ - 3, 3) == "de ";
  }

  bool is_twenty_four_hour() const {
    if (first_.separator == ':' || first_.separator == 'h')
      return first_.hour < 25;
    return first_.hour > 12 && first_.hour < 24 && first_.minute % 5 == 0 &&
           closes_date(where_, first_.text.end);
  }

  // 上午, 下午 stand before the figures; a bare hour follows a day or a weekday.
  bool is_chinese_time() {
    for (const std::string_view half : {"上午", "凌晨", "下午", "晚上", "中午"})
      if (figures_ >= where_.begin + half.size() &&
          text_.substr(figures_ - half.size(), half.size()) == half) {
        const bool later = half == "下午" || half == "晚上";
        first_.half = later ? 'p' : 'a';
        if (half == "中午")
          first_.half = '\0';
        date_.text.begin -= half.size();
        if (second_)
          second_->half =
              text_.substr(joint_.begin, joint_.size()).find("午") == std::string_view::npos
                  ? first_.half
                  : 'p';
        return first_.has_unit || first_.separator == ':';
      }
    return first_.has_unit && figures_ >= where_.begin + 3 &&
           (text_.substr(figures_ - 3, 3) == "日" || text_.substr(figures_ - 3, 3) == "）");
  }

  void judge() {
    if (second_ && !second_->half && first_.half && is(LanguageId::en))
      second_->half = first_.half;
    if (second_ && is(LanguageId::en) && !first_.half)
      first_.half = half_of_first();
    if (!judge_truth(first_) || (second_ && !judge_truth(*second_)))
      return;
    date_.canonical = iso_time(first_) + (second_ ? "/" + iso_time(*second_) : "");
    if (is(LanguageId::en))
      judge_english();
    else
      judge_form();
  }

  // “from 10 to 1 p.m.” begins before noon.
  char half_of_first() const {
    const bool before_noon = second_->half == 'p' && first_.hour > second_->hour &&
                             first_.hour < 12 && second_->hour != 12;
    return before_noon ? 'a' : second_->half;
  }

  bool judge_truth(const ClockTime& time) {
    const bool halved = time.half == 'a' || time.half == 'p';
    const bool twelve = is(LanguageId::en) || is(LanguageId::zh);
    const bool early = is(LanguageId::zh) && time.half == 'a';
    const int latest = halved && twelve ? 12 : 24;
    if (time.minute < 60 && time.hour <= latest && (time.hour > 0 || !halved || early))
      return true;
    note(Deviation::impossible_time, time.text);
    return false;
  }

  void judge_english() {
    judge_english_form(first_, !second_ || has_own_half(first_));
    if (second_) {
      judge_english_form(*second_, true);
      // A programme of work has its own brevity; a sentence says “from … to”.
      const bool sentence = is_announced();
      if (dash_ && sentence)
        note(Deviation::time_dash, joint_);
      if (sentence && has_own_half(first_) && first_.half == second_->half &&
          (first_.half == 'a' || first_.half == 'p'))
        note(Deviation::time_repeated_half, first_.text);
    }
    if (date_.deviations.empty())
      return;
    date_.preferred = write_english(first_, !second_ || first_.half != second_->half) +
                      (second_ ? " to " + write_english(*second_, true) : "");
  }

  bool has_own_half(const ClockTime& time) const { return !is_figure(text_[time.text.end - 1]); }

  void judge_english_form(const ClockTime& time, bool with_half) {
    if (time.half == '\0')
      return note(Deviation::time_twenty_four, time.text);
    if (time.half == 'n' || time.half == 'm' || (time.hour == 12 && time.minute == 0))
      return note(Deviation::time_noon, time.text);
    if (time.separator == ':')
      note(Deviation::time_colon, time.text);
    if (with_half && !time.canonical)
      note(Deviation::time_half, time.text);
    if (time.has_minutes && time.minute == 0)
      note(Deviation::time_full_hour, time.text);
  }

  static std::string write_english(const ClockTime& time, bool with_half) {
    const int hour = time.hour_of_day();
    if (time.minute == 0 && hour == 12)
      return "noon";
    if (time.minute == 0 && hour % 24 == 0)
      return "midnight";
    std::string text = std::to_string(hour % 12 == 0 ? 12 : hour % 12);
    if (time.minute > 0)
      text += "." + two_figures(time.minute);
    return with_half ? text + (hour < 12 ? " a.m." : " p.m.") : text;
  }

  // The other languages write each time whole.
  void judge_form() {
    if (words_.calendar.time_form.empty() || is(LanguageId::ru))
      return judge_arabic_separator();
    std::string text = write(first_);
    if (second_)
      text += written_joint() + write(*second_);
    const std::size_t begin = first_.text.begin;
    if (text == text_.substr(begin, date_.text.end - begin))
      return;
    // “09.00 horas” and “9.00 horas” are both printed.
    if (is(LanguageId::es) &&
        '0' + text == "0" + std::string(1, text.front()) +
                          std::string(text_.substr(begin, date_.text.end - begin)))
      return;
    note(Deviation::time_form, date_.text);
    date_.preferred = std::string(text_.substr(date_.text.begin, begin - date_.text.begin)) + text;
  }

  // 上午10时-下午1时 is joined by a word.
  std::string written_joint() const {
    const std::string joint(text_.substr(joint_.begin, joint_.size()));
    return is(LanguageId::zh) && joint.front() == '-' ? words_.range + joint.substr(1) : joint;
  }

  void judge_arabic_separator() {
    if (!is(LanguageId::ar) || first_.separator != '.')
      return;
    note(Deviation::time_form, first_.text);
    std::string text(text_.substr(date_.text.begin, date_.text.size()));
    std::replace(text.begin(), text.end(), '.', ':');
    date_.preferred = text;
  }

  std::string write(const ClockTime& time) const {
    const bool whole = time.minute == 0;
    std::string text = whole ? words_.calendar.whole_hour_form : words_.calendar.time_form;
    const bool twelve = is(LanguageId::zh);
    const int hour = twelve ? time.hour : time.hour_of_day();
    const auto put = [&](std::string_view name, const std::string& value) {
      const std::size_t at = text.find(name);
      if (at != std::string::npos)
        text.replace(at, name.size(), value);
    };
    put("{hour}", std::to_string(hour));
    put("{hour0}", two_figures(hour));
    put("{minute}", two_figures(time.minute));
    return text;
  }
};

}  // namespace

std::optional<Date> read_time(const DateText& where, std::size_t figures) {
  return TimeReader(where, figures).read();
}

}  // namespace unlint
