// What the parts of a date make together, whether it can be, and how the language writes it.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class Assembler {
 public:
  Assembler(const DateText& where, DateParts parts)
      : where_(where),
        words_(where.words),
        parts_(std::move(parts)),
        items_(parts_.items),
        joints_(parts_.joints) {}

  std::optional<Date> assemble() {
    share_months_and_years();
    const DateItem& last = items_.back();
    // A day and month without a year must look like one.
    if (!last.year &&
        (last.loose_month || last.day > 31 || (items_.size() == 1 && !last.month_exact)))
      return {};
    date_.text = parts_.text;
    date_.weekday = parts_.opening.weekday;
    for (const DateItem& item : items_)
      date_.days.push_back(make_day(item.year, item.month, item.day));
    set_shape();
    for (std::size_t i = 0; i < items_.size(); ++i)
      take_deviations(i);
    for (std::size_t i = 0; i < joints_.size(); ++i)
      judge_joint(i);
    judge_truth();
    if (std::none_of(items_.begin(), items_.end(), [](const DateItem& i) { return i.uncertain; })) {
      set_canonical(date_, joints_);
      if (!date_.deviations.empty())
        date_.preferred = preferred();
      if (date_.preferred == where_.text.substr(date_.text.begin, date_.text.size()))
        date_.preferred.clear();  // only its truth is in doubt
    }
    judge_weekday();
    return std::move(date_);
  }

 private:
  using Deviation = DateDeviation;
  const DateText& where_;
  const Language& words_;
  DateParts parts_;
  std::vector<DateItem>& items_;
  std::vector<DateJoint>& joints_;
  Date date_;

  bool opens(DateOpening::Kind kind) const { return parts_.opening.kind == kind; }
  void note(Deviation deviation, Span text) { date_.deviations.push_back({deviation, text, {}}); }

  // “24, 25 and 30 March 2017”: what stands last holds for those before it.
  void share_months_and_years() {
    for (std::size_t i = items_.size() - 1; i-- > 0;) {
      DateItem& item = items_[i];
      const DateItem& next = items_[i + 1];
      if (!item.month)
        item.month = next.month, item.month_shared = true, item.uncertain |= next.uncertain;
      if (!item.year)
        item.year = next.year, item.year_shared = true;
    }
  }

  void set_shape() {
    const bool range = joints_.size() == 1 &&
                       (joints_[0].is_range() || (opens(DateOpening::Kind::between) &&
                                                  joints_[0].kind == DateJoint::Kind::conjunction));
    date_.shape = range                ? Date::Shape::range
                  : items_.size() == 1 ? Date::Shape::single
                                       : Date::Shape::list;
  }

  void take_deviations(std::size_t index) {
    for (const Date::Deviated& deviated : items_[index].deviations) {
      // “с 1 июля 2017 по 30 июня 2022 года”: the word stands once, at the end.
      if (deviated.deviation == Deviation::missing_year_word && index + 1 < items_.size())
        continue;
      date_.deviations.push_back(deviated);
    }
  }

  void judge_joint(std::size_t index) {
    const DateJoint& joint = joints_[index];
    if (joint.serial && words_.id != LanguageId::ar)
      note(Deviation::serial_comma, joint.text);
    if (joint.kind == DateJoint::Kind::to)
      judge_range_word(joint);
    if (joint.kind == DateJoint::Kind::dash)
      judge_dash(joint, items_[index].month_shared);
    const DateItem& first = items_[index];
    if (words_.id == LanguageId::en && joint.is_range() && first.year && !first.year_shared &&
        first.year == items_[index + 1].year)
      note(Deviation::repeated_year, first.text);
  }

  void judge_range_word(const DateJoint& joint) {
    if (opens(DateOpening::Kind::between))
      note(Deviation::between_to, joint.text);
    // French “du … au”, Spanish “del … al”.
    const bool contracted = words_.id == LanguageId::fr || words_.id == LanguageId::es;
    if (contracted && opens(DateOpening::Kind::from) && words_.to.size() > 1 &&
        joint.word == words_.to[1].pattern())
      note(Deviation::range_word, joint.text);
  }

  void judge_dash(const DateJoint& joint, bool within_month) {
    if (opens(DateOpening::Kind::from))
      return note(Deviation::from_dash, joint.text);
    if (opens(DateOpening::Kind::between))
      return note(Deviation::between_dash, joint.text);
    const std::string& range = within_month ? words_.range : words_.long_range;
    const std::size_t first = range.find_first_not_of(' ');
    const std::size_t beyond = range.find_last_not_of(' ') + 1;
    const bool spaced = beyond - first < range.size();
    if (joint.word != std::string_view(range).substr(first, beyond - first))
      note(Deviation::wrong_dash, joint.text);
    else if (joint.spaced != spaced)
      note(Deviation::spaced_dash, joint.text);
  }

  void judge_truth() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const bool repeats = items_[i].year_shared;
      Day day = date_.days[i];
      judge_day(date_, day, items_[i].text, repeats ? 9999 : where_.latest_year);
      if (i == 0 || !(joints_[i - 1].is_range() || date_.shape == Date::Shape::range))
        continue;
      const Day earlier = date_.days[i - 1];
      // “1 July–30 June” of no year is complete.
      const bool recurring = !day.year && day.month != earlier.month;
      if (!recurring && (before(day, earlier) || day == earlier))
        note(Deviation::reversed_range, date_.text);
    }
  }

  void judge_weekday() {
    const DateOpening& opening = parts_.opening;
    if (!opening.weekday)
      return;
    const Day first = date_.days.front();
    if (first.year && exists(first) && weekday(first) != opening.weekday)
      note(Deviation::wrong_weekday, opening.weekday_text);
    if (!opening.weekday_comma && words_.id == LanguageId::en)
      date_.deviations.push_back(
          {Deviation::missing_weekday_comma, opening.weekday_text,
           words_.weekdays[static_cast<std::size_t>(opening.weekday - 1)] + ','});
  }

  std::string preferred() const {
    std::string text;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const DateItem& item = items_[i];
      if (i > 0)
        text += preferred_joint(i - 1);
      const bool last = i + 1 == items_.size();
      const bool repeats = words_.id == LanguageId::en && !last && joints_[i].is_range() &&
                           item.year == items_[i + 1].year;
      const bool with_year = item.year && (last || !item.year_shared) && !repeats;
      text += write_date(words_, item, last || !item.month_shared, with_year);
    }
    return text;
  }

  std::string preferred_joint(std::size_t index) const {
    const DateJoint& joint = joints_[index];
    const auto word = [](const Phrase& phrase) { return ' ' + phrase.pattern() + ' '; };
    if (joint.is_range() && opens(DateOpening::Kind::between))
      return word(words_.conjunctions.front());
    if (joint.is_range() && opens(DateOpening::Kind::from))
      return joint.kind == DateJoint::Kind::to && words_.id == LanguageId::en
                 ? ' ' + std::string(joint.word) + ' '
                 : word(words_.to.front());
    if (joint.kind == DateJoint::Kind::dash)
      return items_[index].month_shared ? words_.range : words_.long_range;
    if (joint.kind == DateJoint::Kind::comma)
      return std::string(joint.word) + ' ';
    const std::size_t end = joint.text.begin +
                            where_.text.substr(joint.text.begin).find(joint.word) +
                            joint.word.size();
    return ' ' + std::string(joint.word) + (joint.text.end > end ? " " : "");
  }
};

}  // namespace

void judge_day(Date& date, Day day, Span text, int latest_year) {
  if (!exists(day) || day.month > 12)
    date.deviations.push_back({DateDeviation::impossible_day, text, {}});
  if (day.year && (day.year > latest_year || day.year < 1000))
    date.deviations.push_back({DateDeviation::implausible_year, text, {}});
}

void set_canonical(Date& date, const std::vector<DateJoint>& joints) {
  date.canonical.clear();
  for (std::size_t i = 0; i < date.days.size(); ++i) {
    if (i > 0)
      date.canonical +=
          date.shape == Date::Shape::range || (i <= joints.size() && joints[i - 1].is_range())
              ? '/'
              : ',';
    date.canonical += iso(date.days[i]);
  }
}

std::optional<Date> assemble_date(const DateText& where, DateParts parts) {
  return Assembler(where, std::move(parts)).assemble();
}

std::string write_date(const Language& words, const DateItem& item, bool with_month,
                       bool with_year) {
  if (words.id == LanguageId::zh)
    return (with_year ? std::to_string(item.year) + "年" : std::string()) +
           (with_month ? std::to_string(item.month) + "月" : std::string()) +
           std::to_string(item.day) + "日";
  std::string text = item.day == 1 && !words.first_of_month.empty() ? words.first_of_month
                                                                    : std::to_string(item.day);
  const auto add = [&](std::string_view word) {
    if (!word.empty())
      text.append(" ").append(word);
  };
  if (with_month) {
    add(words.day_joiner);
    add(month_name(words, item.month));
  }
  if (with_year) {
    add(words.year_joiner);
    add(std::to_string(item.year));
    add(words.year_word);
  }
  return text;
}

std::string write_month_and_year(const Language& words, int month, int year) {
  std::string text(month_name(words, month));
  text += words.year_joiner.empty() ? " " : ' ' + words.year_joiner + ' ';
  return text + std::to_string(year);
}

}  // namespace unlint
