// A month and its year, and ranges and pairs of months.
#include <algorithm>
#include <array>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

// A month with or without its year, as it stands in a range: “March”, “June 2020”.
struct MonthItem {
  MonthRead month;
  int year = 0;
};

class MonthsReader {
 public:
  MonthsReader(const DateText& where, std::size_t figures)
      : where_(where), figures_(figures), end_(figures + 4) {}

  std::optional<Date> read() {
    year_ = number(where_.text.substr(figures_, 4));
    if (year_ < 1000 || year_ > 2999 || figures_ < where_.begin + 4)
      return {};
    const std::size_t end = skip_separator();
    if (end == figures_ && !ends_in_month(end))
      return {};
    const std::optional<MonthRead> month = month_before(where_, end, true);
    if (!month || !is_believed(*month, end))
      return {};
    if (end == figures_ || spacing_)
      note(DateDeviation::spacing, {end, figures_});
    begin_ = month->text.begin;
    items_.push_back({*month, year_});
    note_separator();
    read_year_word();
    read_earlier_month();
    if (items_.size() == 1)
      read_later_month();
    finish();
    return std::move(date_);
  }

 private:
  using Deviation = DateDeviation;
  const DateText& where_;
  std::size_t figures_;
  std::size_t begin_ = 0;
  std::size_t end_;
  int year_ = 0;
  Span separator_;           // what should not stand between month and year
  bool has_joiner_ = false;  // Spanish “de”
  bool spacing_ = false;
  std::vector<MonthItem> items_;
  std::optional<DateJoint> joint_;
  DateOpening opening_;
  Date date_;

  void note(Deviation deviation, Span text) { date_.deviations.push_back({deviation, text, {}}); }

  bool ends_in_month(std::size_t end) const { return letters_begin(where_.text, end) + 3 <= end; }

  // A single Arabic name, a wrong case or an abbreviation is a month before a year; glued to it,
  // or without the year standing free, only a whole name is.
  bool is_believed(const MonthRead& month, std::size_t end) const {
    if (end == figures_ && !month.exact)
      return false;
    // “Chiang Mai for 2019” in Arabic: one name alone is believed where a month may stand.
    if (month.deviation == Deviation::single_month_name &&
        (separator_.size() > 0 || month.text.begin < where_.begin + 2 ||
         !stands_before(where_, month.text.begin - 1, where_.words.calendar.before_month)))
      return false;
    const char before = month.text.begin > where_.begin ? where_.text[month.text.begin - 1] : ' ';
    return !is_figure(before);
  }

  // Steps back over what stands between month and year; to the end of the month.
  std::size_t skip_separator() {
    std::size_t at = figures_;
    while (at > where_.begin && where_.text[at - 1] == ' ')
      --at;
    if (at == where_.begin)
      return figures_;
    spacing_ = figures_ - at > 1;
    const bool comma = where_.text[at - 1] == ',';
    if (comma || (at > where_.begin + 2 && where_.text.substr(at - 2, 2) == "،")) {
      separator_ = {at - (comma ? 1 : 2), at};
      return separator_.begin;
    }
    if (at == figures_)
      return at;
    static constexpr std::array<std::string_view, 8> joiners = {"of",   "de",  "del",  "عام",
                                                                "لعام", "سنة", "лета", ""};
    for (const std::string_view word : joiners) {
      if (word.empty() || at < where_.begin + word.size() + 2 ||
          where_.text.substr(at - word.size(), word.size()) != word ||
          where_.text[at - word.size() - 1] != ' ')
        continue;
      if (word == where_.words.year_joiner)
        has_joiner_ = true;
      else
        separator_ = {at - word.size(), at};
      std::size_t month_end = at - word.size();
      while (month_end > where_.begin && where_.text[month_end - 1] == ' ')
        --month_end;
      spacing_ = spacing_ || month_end + 1 < at - word.size();
      return month_end;
    }
    return at;
  }

  void note_separator() {
    if (separator_.size() > 0) {
      const bool comma =
          where_.text[separator_.begin] == ',' || starts_with(where_.text, separator_.begin, "،");
      note(comma                              ? Deviation::month_comma
           : where_.words.year_joiner.empty() ? Deviation::month_of_year
                                              : Deviation::joiner,
           separator_);
    } else if (!where_.words.year_joiner.empty() && !has_joiner_) {
      note(Deviation::joiner, {items_.front().month.text.begin, figures_ + 4});
    }
  }

  // Russian: «в июне 2014 года»
  void read_year_word() {
    if (where_.words.year_word.empty())
      return;
    const std::size_t at = spaces_end(where_.text, end_);
    const std::size_t stop = letters_end(where_.text, at);
    for (const std::string& known : where_.words.year_words) {
      const bool dotted = known.back() == '.';
      if (dotted ? !starts_with(where_.text, at, known)
                 : where_.text.substr(at, stop - at) != known)
        continue;
      if (at != end_ + 1)
        note(Deviation::spacing, {end_, stop});
      end_ = dotted ? at + known.size() : stop;
      if (dotted || known == "г" || known == "год")
        note(Deviation::missing_year_word, {at, end_});
      return;
    }
    if (ends_word(where_.text, end_))  // «2014ф»: what is meant can't be told
      note(Deviation::missing_year_word, {begin_, end_});
  }

  // March–April 2021, from March to April 2021
  void read_earlier_month() {
    const auto [joint, earlier] = joint_before();
    if (joint) {
      joint_ = joint;
      begin_ = earlier->text.begin;
      items_.insert(items_.begin(), {*earlier, 0});
    }
    opening_ = read_opening(where_, begin_);
    opening_.weekday = {};
  }

  // The joint that ends where the month begins, and the month before it.
  std::pair<std::optional<DateJoint>, std::optional<MonthRead>> joint_before() const {
    const std::size_t nearest = begin_ - std::min<std::size_t>(begin_ - where_.begin, 24);
    for (std::size_t at = begin_; at-- > nearest;) {
      // A joint begins where a letter ends.
      if (at == where_.begin || !ends_word(where_.text, at) || letters_begin(where_.text, at) == at)
        continue;
      const std::optional<DateJoint> joint = read_word_joint(where_, at);
      if (!joint || joint->text.end != begin_)
        continue;
      const std::optional<MonthRead> earlier = month_before(where_, at);
      if (earlier && !is_figure(char_before(where_.text, earlier->text.begin)) &&
          (earlier->exact || where_.words.id == LanguageId::ru ||
           where_.words.id == LanguageId::ar))
        return {joint, earlier};
    }
    return {};
  }

  // “from June 2020 to May 2021”: the first year stands beside its month.
  void read_later_month() {
    const std::optional<DateJoint> joint = read_word_joint(where_, end_);
    const bool between = opening_.kind == DateOpening::Kind::between;
    const bool from = opening_.kind == DateOpening::Kind::from;
    if (!joint || joint->word == "/" ||
        !(joint->kind == DateJoint::Kind::dash || (joint->kind == DateJoint::Kind::to && from) ||
          (between && !joint->serial)))
      return;
    const std::optional<MonthRead> month = read_month(where_, joint->text.end);
    if (!month || month->loose)
      return;
    std::size_t figures = spaces_end(where_.text, month->text.end);
    const std::string& joiner = where_.words.year_joiner;
    if (!joiner.empty() && starts_with(where_.text, figures, joiner))
      figures = spaces_end(where_.text, figures + joiner.size());
    const std::size_t stop = figures_end(where_.text, figures);
    if (stop != figures + 4 || figures == month->text.end)
      return;
    joint_ = joint;
    items_.push_back({*month, number(where_.text.substr(figures, 4))});
    end_ = stop;
    read_year_word();
  }

  // « le premier juin 2014 », «el primero de junio de 2014»
  bool read_first_day() {
    if (items_.size() != 1 || !items_[0].month.exact || begin_ < where_.begin + 2)
      return false;
    for (const Phrase& first : where_.words.calendar.first_day) {
      const std::size_t at = first.begin_before(where_.text, begin_ - 1);
      if (at == Phrase::npos || at < where_.begin || where_.text[begin_ - 1] != ' ')
        continue;
      DateItem item;
      item.day = 1, item.month = items_[0].month.month, item.year = year_;
      date_.text = {at, end_};
      date_.days.push_back(make_day(year_, item.month, 1));
      date_.canonical = iso(date_.days[0]);
      date_.deviations.clear();
      note(where_.words.first_of_month.empty() ? Deviation::ordinal_day : Deviation::first_of_month,
           date_.text);
      date_.preferred = write_date(where_.words, item, true, true);
      return true;
    }
    return false;
  }

  void finish() {
    if (read_first_day())
      return;
    date_.text = {begin_, end_};
    for (MonthItem& item : items_) {
      item.year = item.year ? item.year : items_.back().year;
      date_.days.push_back(make_day(item.year, item.month.month, 0));
      if (item.month.deviation)
        note(*item.month.deviation, item.month.text);
      if (item.year > where_.latest_year || item.year < 1400)
        note(Deviation::implausible_year, date_.text);
    }
    if (joint_)
      judge_joint();
    set_canonical(date_, joint_ ? std::vector<DateJoint>{*joint_} : std::vector<DateJoint>{});
    const bool uncertain = std::any_of(items_.begin(), items_.end(),
                                       [](const MonthItem& item) { return item.month.uncertain; });
    if (uncertain)
      date_.canonical.clear();
    else if (!date_.deviations.empty())
      date_.preferred = preferred();
    if (date_.preferred == where_.text.substr(begin_, end_ - begin_))
      date_.preferred.clear();
  }

  bool opens(DateOpening::Kind kind) const { return opening_.kind == kind && !opening_.loose; }

  void judge_joint() {
    const bool between = opens(DateOpening::Kind::between);
    const bool range = joint_->is_range() || between;
    date_.shape = range ? Date::Shape::range : Date::Shape::list;
    if (joint_->word == "/")
      note(Deviation::month_stroke, joint_->text);
    else if (joint_->kind == DateJoint::Kind::to && between)
      note(Deviation::between_to, joint_->text);
    else if (joint_->kind == DateJoint::Kind::dash)
      judge_dash();
    const Day first = date_.days.front();
    const Day last = date_.days.back();
    if (range && (before(last, first) || last == first))
      note(first.year == last.year && items_.front().year == items_.back().year && !(last == first)
               ? Deviation::reversed_months
               : Deviation::reversed_range,
           date_.text);
  }

  void judge_dash() {
    if (opens(DateOpening::Kind::from))
      return note(Deviation::from_dash, joint_->text);
    if (opens(DateOpening::Kind::between))
      return note(Deviation::between_dash, joint_->text);
    if (joint_->word != dash())
      note(Deviation::wrong_dash, joint_->text);
    else if (where_.words.id != LanguageId::ar &&
             joint_->spaced != (items_.front().year != items_.back().year && has_spaced_dash()))
      note(Deviation::spaced_dash, joint_->text);
  }

  // Spanish joins days with a word, months with the hyphen of its years.
  std::string dash() const {
    const bool whole = items_.front().year != items_.back().year && has_spaced_dash();
    std::string text = whole ? where_.words.long_range : where_.words.year_range;
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
  }

  bool has_spaced_dash() const {
    return where_.words.long_range.front() == ' ' && where_.words.id != LanguageId::es;
  }

  std::string preferred_joint() const {
    const auto word = [](const Phrase& phrase) { return ' ' + phrase.pattern() + ' '; };
    const bool joined = joint_->is_range();
    if (joined && opens(DateOpening::Kind::between))
      return word(where_.words.conjunctions.front());
    if (joint_->kind == DateJoint::Kind::dash && opens(DateOpening::Kind::from))
      return word(where_.words.id == LanguageId::fr || where_.words.id == LanguageId::es
                      ? where_.words.to[1]
                      : where_.words.to.front());
    if (joint_->kind != DateJoint::Kind::dash)
      return std::string(where_.text.substr(joint_->text.begin, joint_->text.size()));
    const bool whole = items_.front().year != items_.back().year && has_spaced_dash();
    return whole ? where_.words.long_range : dash();
  }

  // Each month in the case it stands in, where nothing is wrong with it.
  std::string written(const MonthRead& month) const {
    if (!month.deviation)
      return std::string(where_.text.substr(month.text.begin, month.text.size()));
    if (where_.words.id == LanguageId::ru)
      if (std::string form = locative(month); !form.empty())
        return form;
    return std::string(month_name(where_.words, month.month));
  }

  // «июне»: the second among the other forms.
  std::string locative(const MonthRead& month) const {
    if (month.text.begin < where_.begin + 2 ||
        !stands_before(where_, month.text.begin - 1, where_.words.calendar.locative))
      return {};
    int seen = 0;
    for (const MonthName& name : where_.words.months)
      if (name.month == month.month && name.form == MonthName::Form::variant && ++seen == 2)
        return name.text;
    return {};
  }

  std::string preferred() const {
    std::string text;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (i > 0)
        text += preferred_joint();
      text += written(items_[i].month);
      if (i + 1 < items_.size() && items_[i].year == items_[i + 1].year)
        continue;
      text += (where_.words.year_joiner.empty() ? " " : ' ' + where_.words.year_joiner + ' ') +
              std::to_string(items_[i].year);
      if (!where_.words.year_word.empty())
        text += ' ' + where_.words.year_word;
    }
    return text;
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
