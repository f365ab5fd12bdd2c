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
    for (const DateItem& item : items_)
      date_.days.push_back(make_day(item.year, item.month, item.day));
    set_shape();
    for (std::size_t i = 0; i < items_.size(); ++i)
      take_deviations(i);
    for (std::size_t i = 0; i < joints_.size(); ++i)
      judge_joint(i);
    judge_truth();
    judge_order();
    if (std::none_of(items_.begin(), items_.end(), [](const DateItem& i) { return i.uncertain; })) {
      set_canonical(date_, joints_);
      if (!date_.deviations.empty())
        date_.preferred = preferred();
      widen_repairs();
      if (date_.preferred == where_.text.substr(date_.text.begin, date_.text.size()))
        date_.preferred.clear();  // only its truth is in doubt
    }
    judge_weekdays(where_, date_, parts_);
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
    if (joint.serial && words_.id != LanguageId::ar && date_.shape == Date::Shape::list)
      note(Deviation::serial_comma, joint.text);
    if (joint.word == "&")
      note(Deviation::ampersand, joint.text);
    if (joint.kind == DateJoint::Kind::to)
      judge_range_word(joint);
    if (joint.kind == DateJoint::Kind::dash)
      judge_dash(joint, items_[index].month_shared);
    const DateItem& first = items_[index];
    if (names_year_once() && joint.is_range() && first.year && !first.year_shared &&
        first.year == items_[index + 1].year)
      note(Deviation::repeated_year, first.text);
  }

  bool names_year_once() const {
    return words_.id == LanguageId::en || words_.id == LanguageId::fr ||
           words_.id == LanguageId::es;
  }

  void judge_range_word(const DateJoint& joint) {
    if (opens(DateOpening::Kind::between))
      note(Deviation::between_to, joint.text);
    // French “du … au”, Spanish “del … al”.
    const bool contracted = words_.id == LanguageId::fr || words_.id == LanguageId::es;
    if (contracted && opens(DateOpening::Kind::from) && words_.to.size() > 1 &&
        (joint.word == words_.to[1].pattern() || parts_.opening.loose))
      note(Deviation::range_word, joint.text);
  }

  void judge_dash(const DateJoint& joint, bool within_month) {
    if (opens(DateOpening::Kind::from) && !parts_.opening.loose)
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

  // “on 25 and 24 March”: days of one month are listed as they come.
  void judge_order() {
    for (std::size_t i = 1; i < items_.size(); ++i) {
      const Day earlier = date_.days[i - 1];
      const Day day = date_.days[i];
      const bool listed = !joints_[i - 1].is_range() && date_.shape == Date::Shape::list;
      if (listed && day.month == earlier.month && day.year == earlier.year &&
          day.day <= earlier.day)
        return note(Deviation::unordered_list, date_.text);
    }
    // Editorial practice: two days that follow each other are joined by “and” in a sentence.
    const bool two = joints_.size() == 1 && joints_[0].kind == DateJoint::Kind::dash &&
                     date_.days[0].month == date_.days[1].month &&
                     date_.days[1].day == date_.days[0].day + 1;
    if (two && words_.id == LanguageId::en && parts_.text.begin > where_.begin + 3 &&
        where_.text.substr(parts_.text.begin - 4, 4) == " on ")
      date_.deviations.push_back({Deviation::two_days_dash, parts_.text, two_days_in_words()});
  }

  std::string two_days_in_words() const {
    const Span joint = joints_[0].text;
    return std::string(where_.text.substr(parts_.text.begin, joint.begin - parts_.text.begin)) +
           ' ' + words_.conjunctions.front().pattern() + ' ' +
           std::string(where_.text.substr(joint.end, parts_.text.end - joint.end));
  }

  // What is mended reaches over the article that belongs to the wrong form: “on the 12th of June”,
  // French “de 7 à 9 juin”.
  void widen_repairs() {
    if (date_.preferred.empty())
      return;
    const DateOpening& opening = parts_.opening;
    std::size_t begin = date_.text.begin;
    std::string instead = date_.preferred;
    if (opening.loose && opening.text.size() > 0) {
      begin = opening.text.begin;
      instead.insert(0, words_.from.front().pattern() + ' ');
    } else if (words_.id == LanguageId::en && begin > where_.begin + 5 &&
               where_.text.substr(begin - 5, 5) == " the " &&
               (stands_before(where_, begin - 5, words_.calendar.before_month) ||
                stands_before(where_, begin - 5, words_.calendar.time_before) ||
                (begin >= where_.begin + 7 && where_.text.substr(begin - 7, 2) == "on"))) {
      begin -= 4;
    }
    for (Date::Deviated& deviated : date_.deviations)
      if ((deviated.deviation == Deviation::range_word && opening.loose) ||
          (!opening.loose && begin < date_.text.begin &&
           (deviated.deviation == Deviation::ordinal_day ||
            deviated.deviation == Deviation::day_of_month))) {
        deviated.text = {begin, date_.text.end};
        deviated.instead = instead;
      }
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

  std::string preferred() const {
    std::string text;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const DateItem& item = items_[i];
      if (i > 0)
        text += preferred_joint(i - 1);
      const bool last = i + 1 == items_.size();
      const bool repeats =
          names_year_once() && !last && joints_[i].is_range() && item.year == items_[i + 1].year;
      const bool with_year = item.year && (last || !item.year_shared) && !repeats;
      text += write_date(words_, item, last || !item.month_shared, with_year);
    }
    return text;
  }

  // “entre le 7 et le 9 juin”: the article is repeated.
  std::string between_joint() const {
    const std::string_view opening = parts_.opening.word;
    const std::size_t space = opening.find(' ');
    const bool article = space != std::string_view::npos && words_.conjunctions.size() > 1;
    if (words_.id == LanguageId::ar)
      return " " + words_.conjunctions.front().pattern() + " ";
    return ' ' + words_.conjunctions[article ? 1 : 0].pattern() + ' ';
  }

  std::string preferred_joint(std::size_t index) const {
    const DateJoint& joint = joints_[index];
    const auto word = [](const Phrase& phrase) { return ' ' + phrase.pattern() + ' '; };
    if (joint.literal)
      return std::string(where_.text.substr(joint.text.begin, joint.text.size()));
    if (joint.word == "&")
      return word(words_.conjunctions.front());
    if (joint.is_range() && opens(DateOpening::Kind::between))
      return between_joint();
    if (joint.is_range() && opens(DateOpening::Kind::from) &&
        (joint.kind != DateJoint::Kind::dash || !parts_.opening.loose))
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

// The year in which the calendar of the documents began to be kept.
constexpr int earliest_year = 1400;

// How many of the years that a document may name are for goals alone.
constexpr int goals_ahead = 25;

}  // namespace

void judge_day(Date& date, Day day, Span text, int latest_year) {
  if (!exists(day) || day.month > 12)
    date.deviations.push_back({DateDeviation::impossible_day, text, {}});
  // A day, rather than a goal's last or first one, is not set so long ahead.
  const bool goal =
      !day.day || (day.month == 12 && day.day == 31) || (day.month == 1 && day.day == 1);
  if (!goal && day.year && day.year > latest_year - goals_ahead && day.year <= latest_year)
    date.deviations.push_back({DateDeviation::implausible_year, text, {}});
  if (day.year && (day.year > latest_year || day.year < earliest_year))
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

}  // namespace unlint
