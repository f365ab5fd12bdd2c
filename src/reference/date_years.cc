// Years: ranges, seasons that straddle two years, decades.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class YearsReader {
 public:
  YearsReader(const DateText& where, std::size_t figures)
      : where_(where), text_(where.text), begin_(figures), end_(figures + 4) {}

  std::optional<Date> read() {
    first_ = number(text_.substr(begin_, 4));
    if (!plausible_year(first_) || !stands_free())
      return {};
    if (english() && read_decade())
      return std::move(date_);
    if (read_split_year() || read_stroke_years()) {
      judge_biennium();
      return std::move(date_);
    }
    if (!read_range())
      return {};
    judge_biennium();
    return std::move(date_);
  }

 private:
  const DateText& where_;
  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  int first_ = 0;
  std::size_t end_of_years_ = 0;
  Date date_;

  void note(DateDeviation deviation, Span text) {
    date_.deviations.push_back({deviation, text, {}});
  }
  bool english() const { return where_.words.id == LanguageId::en; }

  bool stands_free() const {
    const char before = begin_ > where_.begin ? text_[begin_ - 1] : ' ';
    return before != '/' && before != '.' && before != '-' && before != '$' && before != ',' &&
           !is_ascii_letter(before);
  }

  void set_range(int last, std::size_t end) {
    date_.text = {begin_, end};
    date_.shape = Date::Shape::range;
    date_.days = {make_day(first_, 0, 0), make_day(last, 0, 0)};
    set_canonical(date_, {});
  }

  // the 1990s, the 1990's
  bool read_decade() {
    const bool straight = char_at(text_, end_) == '\'';
    const std::size_t apostrophe = straight ? 1 : starts_with(text_, end_, "’") ? 3 : 0;
    const std::size_t stop = end_ + apostrophe + 1;
    if (first_ % 10 != 0 || char_at(text_, end_ + apostrophe) != 's' || !ends_word(text_, stop))
      return false;
    set_range(first_ + (first_ % 100 == 0 ? 99 : 9), stop);
    if (apostrophe > 0) {
      note(DateDeviation::decade_apostrophe, {end_, stop});
      date_.preferred = std::to_string(first_) + "s";
    }
    return true;
  }

  // 2020/21 straddles two years; a dash there means two whole ones.
  bool read_split_year() {
    const bool stroke = char_at(text_, end_) == '/';
    const std::size_t joint = stroke ? 1 : dash_length(text_, end_);
    const std::size_t second = end_ + joint;
    const std::size_t stop = figures_end(text_, second);
    if (joint == 0 || stop - second != 2)
      return false;
    const char after = char_at(text_, stop);
    if (after == '/' || after == '-' || is_ascii_letter(after) ||
        (after == '.' && is_figure(char_at(text_, stop + 1))))
      return false;
    const int written = number(text_.substr(second, 2));
    const int last = first_ - first_ % 100 + written + (written == 0 ? 100 : 0);
    // 2010-12 may be a month.
    const bool month = joint == 1 && !stroke && written <= 12;
    if (month || last <= first_ || last > first_ + (stroke ? 1 : 30))
      return false;
    set_range(last, stop);
    if (!stroke) {
      const bool from = english() && read_opening(where_, begin_).kind == DateOpening::Kind::from;
      note(DateDeviation::short_second_year, {end_, stop});
      date_.preferred =
          std::to_string(first_) + (from ? " to " : where_.words.year_range) + std::to_string(last);
    }
    return true;
  }

  // 2020/2021
  bool read_stroke_years() {
    const std::size_t stop = figures_end(text_, end_ + 1);
    if (char_at(text_, end_) != '/' || stop - end_ != 5)
      return false;
    const int last = number(text_.substr(end_ + 1, 4));
    const char after = char_at(text_, stop);
    if (last <= first_ || last > first_ + 20 || after == '/' || after == '-' ||
        is_ascii_letter(after))
      return false;
    set_range(last, stop);
    if (english())
      note(DateDeviation::year_stroke, {end_, end_ + 1});
    return true;
  }

  // Two consecutive years, the first of them even.
  void judge_biennium() {
    const std::vector<Phrase>& names = where_.words.biennium;
    if (is_biennium_after())
      return note_biennium();
    if (begin_ < where_.begin + 2 || text_[begin_ - 1] != ' ' ||
        std::none_of(names.begin(), names.end(), [&](const Phrase& name) {
          return name.begin_before(text_, begin_ - 1) != Phrase::npos;
        }))
      return;
    note_biennium();
  }

  // 2016-2017两年期
  bool is_biennium_after() const {
    if (where_.words.id != LanguageId::zh)
      return false;
    std::size_t at = spaces_end(text_, date_.text.end);
    if (starts_with(text_, at, "年"))
      at += std::string_view("年").size();
    const std::vector<Phrase>& names = where_.words.biennium;
    return std::any_of(names.begin(), names.end(),
                       [&](const Phrase& name) { return starts_with(text_, at, name.pattern()); });
  }

  void note_biennium() {
    const int last = date_.days.back().year;
    if (english() && char_at(text_, end_) == '/') {
      note(DateDeviation::biennium_stroke, date_.text);
      date_.preferred = std::to_string(first_) + where_.words.year_range + std::to_string(last);
    }
    if (last != first_ + 1)
      note(DateDeviation::biennium_span, date_.text);
    else if (first_ % 2 != 0)
      note(DateDeviation::odd_biennium, date_.text);
  }

  // “Decade of Indigenous Languages (2022–2032)”: ten years, counted either way.
  void judge_named_decade() {
    std::size_t at = begin_;
    if (at > where_.begin && (text_[at - 1] == '(' || text_[at - 1] == ' '))
      --at;
    while (at > where_.begin && (text_[at - 1] == ' ' || text_[at - 1] == ','))
      --at;
    const std::size_t name_end = at;
    const std::size_t nearest = std::max(where_.begin, at - std::min<std::size_t>(at, 120));
    while (at > nearest &&
           std::string_view(".;:,()[]0123456789").find(text_[at - 1]) == std::string_view::npos)
      --at;
    for (; at < name_end; ++at)
      for (const Phrase& name : where_.words.decade) {
        const int span = date_.days.back().year - first_;
        if (name.end_after(text_, at) != Phrase::npos && span != 9 && span != 10)
          return note(DateDeviation::decade_span, date_.text);
      }
  }

  // 2021–2030, from 2019 to 2028
  bool read_range() {
    std::size_t at = end_;
    const std::string_view year_sign = "年";
    if (where_.words.id == LanguageId::zh && starts_with(text_, at, year_sign))
      at += year_sign.size();
    const std::optional<DateJoint> joint = joint_at(at);
    if (!joint)
      return false;
    const DateOpening opening = read_opening(where_, begin_);
    if (!joins_years(*joint, opening))
      return false;
    const std::size_t second = joint->text.end;
    const std::size_t stop = figures_end(text_, second);
    const int last = number(text_.substr(second, stop - second));
    const char after = char_at(text_, stop);
    if (stop - second != 4 || !plausible_year(last) || is_ascii_letter(after) ||
        ((after == '-' || after == '/') && is_figure(char_at(text_, stop + 1))))
      return false;
    set_range(last, stop);
    end_of_years_ = stop;
    judge_year_word(stop);
    if (joint->kind == DateJoint::Kind::to && english() &&
        opening.kind == DateOpening::Kind::between) {
      note(DateDeviation::between_to, joint->text);
      date_.preferred = std::to_string(first_) + " and " + std::to_string(last);
    }
    if (joint->kind == DateJoint::Kind::dash) {
      judge_named_decade();
      judge_dash(*joint, opening, last);
    }
    if (last < first_)
      note(DateDeviation::reversed_range, date_.text);
    return true;
  }

  // Russian «2019–2028 гг.», «2028годы»; Chinese “2020-2021 年”
  void judge_year_word(std::size_t stop) {
    const std::size_t at = spaces_end(text_, stop);
    if (where_.words.id == LanguageId::zh && at > stop && starts_with(text_, at, "年"))
      return mend_spacing(at + std::string_view("年").size(), "年");
    if (where_.words.id != LanguageId::ru)
      return;
    const std::string_view word = text_.substr(at, letters_end(text_, at) - at);
    if (at == stop && word.size() > 6 && starts_with(word, 0, "год"))
      return mend_spacing(at + word.size(), ' ' + std::string(word));
    if (word == "гг" || word == "г") {
      date_.text.end = at + word.size() + (char_at(text_, at + word.size()) == '.' ? 1 : 0);
      note(DateDeviation::missing_year_word, date_.text);
    }
  }

  void mend_spacing(std::size_t end, const std::string& word) {
    date_.preferred = std::string(text_.substr(begin_, date_.text.end - begin_)) + word;
    date_.text.end = end;
    note(DateDeviation::spacing, date_.text);
  }

  std::optional<DateJoint> joint_at(std::size_t at) const {
    if (where_.words.id == LanguageId::zh && starts_with(text_, at, "至")) {
      DateJoint joint;
      joint.kind = DateJoint::Kind::to;
      joint.text = {at, at + std::string_view("至").size()};
      return joint;
    }
    return read_joint(where_, at);
  }

  // Words join years only after “from” or “between”; in Chinese they need no opening.
  bool joins_years(const DateJoint& joint, const DateOpening& opening) const {
    if (joint.kind == DateJoint::Kind::dash || starts_with(text_, joint.text.begin, "至"))
      return true;
    const CalendarWords& calendar = where_.words.calendar;
    const bool spaced = begin_ > where_.begin + 1 && text_[begin_ - 1] == ' ';
    const bool from = joint.kind == DateJoint::Kind::to &&
                      (opening.kind == DateOpening::Kind::from ||
                       (spaced && stands_before(where_, begin_ - 1, calendar.year_from)));
    const bool between = (opening.kind == DateOpening::Kind::between ||
                          (spaced && stands_before(where_, begin_ - 1, calendar.year_between))) &&
                         joint.kind != DateJoint::Kind::comma && !joint.serial;
    return from || between;
  }

  // “between 2015–2016 and 2019–2021”
  bool other_period_follows(const DateJoint& joint) const {
    const std::optional<DateJoint> next = read_joint(where_, figures_end(text_, joint.text.end));
    return next && next->kind == DateJoint::Kind::conjunction;
  }

  void judge_dash(const DateJoint& joint, const DateOpening& opening, int last) {
    const Language& words = where_.words;
    std::string between = words.year_range;
    const bool russian = words.id == LanguageId::ru;
    if ((english() || russian) && opening.kind == DateOpening::Kind::from) {
      note(DateDeviation::from_dash, joint.text);
      between = ' ' + words.to.front().pattern() + ' ';
    } else if (opening.kind == DateOpening::Kind::between && !other_period_follows(joint)) {
      note(DateDeviation::between_dash, joint.text);
      between = ' ' + words.conjunctions.front().pattern() + ' ';
    } else if (joint.word != words.year_range) {
      note(DateDeviation::wrong_dash, joint.text);
    } else if (joint.spaced) {
      note(DateDeviation::spaced_dash, joint.text);
    }
    if (date_.text.end != end_of_years_)
      return;  // its year word is mended first
    date_.preferred = std::to_string(first_) + between + std::to_string(last);
    if (date_.preferred == text_.substr(begin_, date_.text.size()))
      date_.preferred.clear();
  }
};

}  // namespace

std::optional<Date> read_years(const DateText& where, std::size_t figures) {
  std::optional<Date> date = YearsReader(where, figures).read();
  // “No. 2014–15”
  if (date && is_numbered(where, figures))
    return {};
  return date;
}

}  // namespace unlint
