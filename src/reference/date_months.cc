// A month and its year, and ranges of months.
#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class MonthsReader {
 public:
  MonthsReader(const DateText& where, std::size_t figures) : where_(where), figures_(figures) {}

  std::optional<Date> read() {
    year_ = number(where_.text.substr(figures_, 4));
    if (year_ < 1000 || year_ > 2999 || figures_ < where_.begin + 4)
      return {};
    const std::size_t end = skip_separator();
    if (end == figures_)
      return {};
    const std::optional<MonthRead> month = month_before(where_, end);
    if (!month || (month->deviation == DateDeviation::misspelt_month))
      return {};
    begin_ = month->text.begin;
    date_.days.push_back(make_day(year_, month->month, 0));
    if (month->deviation)
      note(*month->deviation, month->text);
    if (separator_.size() > 0)
      note(separator_.size() == 1 ? DateDeviation::month_comma : DateDeviation::month_of_year,
           separator_);
    read_earlier_month();
    finish();
    return std::move(date_);
  }

 private:
  const DateText& where_;
  std::size_t figures_;
  std::size_t begin_ = 0;
  int year_ = 0;
  Span separator_;
  std::string joint_;  // between two months, as it should be
  Date date_;

  void note(DateDeviation deviation, Span text) {
    date_.deviations.push_back({deviation, text, {}});
  }

  // Steps back over what stands between month and year; to the end of the month.
  std::size_t skip_separator() {
    const std::string_view text = where_.text;
    std::size_t at = figures_;
    while (at > where_.begin && text[at - 1] == ' ')
      --at;
    if (at == figures_ || at == where_.begin)
      return figures_;
    if (text[at - 1] == ',' && where_.words.id == LanguageId::en) {
      separator_ = {at - 1, at};
      return at - 1;
    }
    const bool english = where_.words.id == LanguageId::en;
    const std::string_view word = english ? "of" : std::string_view(where_.words.year_joiner);
    if (!word.empty() && at > where_.begin + word.size() + 1 &&
        text.substr(at - word.size(), word.size()) == word && text[at - word.size() - 1] == ' ') {
      if (english)
        separator_ = {at - word.size(), at};
      return at - word.size() - 1;
    }
    return at;
  }

  // March–April 2021
  void read_earlier_month() {
    const bool english = where_.words.id == LanguageId::en;
    for (const std::string_view joint : {"–", "-", "−", "—", "/", " to "}) {
      if (begin_ < where_.begin + joint.size() ||
          where_.text.substr(begin_ - joint.size(), joint.size()) != joint)
        continue;
      const std::optional<MonthRead> earlier = month_before(where_, begin_ - joint.size());
      if (!earlier || !earlier->exact)
        continue;
      if (english && joint != "–" && joint != " to ")
        note(joint == "/" ? DateDeviation::month_stroke : DateDeviation::wrong_dash,
             {begin_ - joint.size(), begin_});
      date_.days.insert(date_.days.begin(), make_day(year_, earlier->month, 0));
      date_.shape = Date::Shape::range;
      begin_ = earlier->text.begin;
      joint_ = joint == " to " ? std::string(joint) : where_.words.range;
      return;
    }
  }

  void finish() {
    date_.text = {begin_, figures_ + 4};
    if (year_ > where_.latest_year)
      note(DateDeviation::implausible_year, date_.text);
    const bool range = date_.shape == Date::Shape::range;
    if (range && date_.days.back().month == date_.days.front().month)
      note(DateDeviation::reversed_range, date_.text);
    set_canonical(date_, {});
    if (!date_.deviations.empty())
      date_.preferred =
          (range ? std::string(month_name(where_.words, date_.days.front().month)) + joint_ : "") +
          write_month_and_year(where_.words, date_.days.back().month, year_);
  }
};

}  // namespace

std::optional<Date> read_month_and_year(const DateText& where, std::size_t figures) {
  const char after = char_at(where.text, figures + 4);
  if (is_ascii_letter(after) || (after == '/' && is_figure(char_at(where.text, figures + 5))))
    return {};
  return MonthsReader(where, figures).read();
}

}  // namespace unlint
