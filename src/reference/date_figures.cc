// Dates that are written without the name of a month.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

bool plausible_year(int year) { return year >= 1800 && year <= 2199; }

Day make_day(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

}  // namespace

std::optional<Date> read_numeric_date(std::string_view text, std::size_t figures, Span block,
                                      const Language& words, int latest_year) {
  const std::size_t first_end = figures_end(text, figures);
  const char separator = char_at(text, first_end);
  if (separator != '/' && separator != '.' && separator != '-')
    return {};
  const std::size_t second = first_end + 1;
  const std::size_t second_end = figures_end(text, second);
  if (second_end == second || second_end - second > 2 || char_at(text, second_end) != separator)
    return {};
  const std::size_t third = second_end + 1;
  const std::size_t third_end = figures_end(text, third);
  const char before = figures > block.begin ? text[figures - 1] : ' ';
  const char after = char_at(text, third_end);
  if (before != ' ' && before != '(' && before != '[' && static_cast<unsigned char>(before) < 0x80)
    return {};
  // A full stop after it ends the sentence, unless figures follow.
  const bool goes_on = after == '.' ? is_figure(char_at(text, third_end + 1)) : after == separator;
  if (goes_on || is_ascii_letter(after) || after == '-')
    return {};
  const int a = number(text.substr(figures, first_end - figures));
  const int b = number(text.substr(second, second_end - second));
  const int c = number(text.substr(third, third_end - third));
  Date date;
  date.text = {figures, third_end};
  DateItem item;
  if (first_end - figures == 4 && third_end - third <= 2 && third_end > third) {
    if (!plausible_year(a) || b < 1 || b > 12 || c < 1 || c > 31 || separator == '.')
      return {};
    item.year = a, item.month = b, item.day = c;
    date.deviations.push_back({DateDeviation::numeric, date.text});
  } else if (third_end - third == 4 && first_end - figures <= 2) {
    if (!plausible_year(c) || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
      return {};
    item.year = c;
    // One part above 12 tells which is the day; figures under 13 on both sides do not.
    if (a > 12 || a == b) {
      item.day = a, item.month = b;
    } else if (b > 12) {
      item.day = b, item.month = a;
    } else {
      date.deviations.push_back({DateDeviation::ambiguous_numeric, date.text});
      return date;
    }
    date.deviations.push_back({DateDeviation::numeric, date.text});
  } else {
    return {};
  }
  date.days.push_back(make_day(item.year, item.month, item.day));
  date.canonical = iso(date.days[0]);
  if (!exists(date.days[0]))
    date.deviations.push_back({DateDeviation::impossible_day, date.text});
  else
    date.preferred = write_date(words, item, true, true);
  if (item.year > latest_year)
    date.deviations.push_back({DateDeviation::implausible_year, date.text});
  return date;
}

std::optional<Date> read_chinese_date(std::string_view text, std::size_t figures, Span block,
                                      int latest_year) {
  (void)block;
  Date date;
  std::size_t at = figures;
  int year = 0;
  int month = 0;
  const auto part = [&](std::string_view unit, std::size_t most, int& value) {
    const std::size_t begin = spaces_end(text, at);
    const std::size_t end = figures_end(text, begin);
    if (end == begin || end - begin > most)
      return false;
    const std::size_t unit_at = spaces_end(text, end);
    if (!starts_with(text, unit_at, unit))
      return false;
    value = number(text.substr(begin, end - begin));
    if (begin > at || unit_at > end)
      date.deviations.push_back({DateDeviation::spacing, {at, unit_at + unit.size()}});
    if (text[begin] == '0')
      date.deviations.push_back({DateDeviation::leading_zero, {begin, begin + 1}});
    at = unit_at + unit.size();
    return true;
  };
  std::string written;
  bool range = false;
  for (bool first = true;; first = false) {
    const std::size_t start = at;
    const std::size_t remembered = date.deviations.size();
    int value = 0;
    int day = 0;
    std::string piece;
    bool any = false;
    if (part("年", 4, value)) {
      if (value < 1000)
        return {};
      year = value, any = true;
      month = 0;
      piece += std::to_string(year) + "年";
    }
    if (part("月", 2, value)) {
      month = value, any = true;
      piece += std::to_string(month) + "月";
    }
    if (month && part("日", 2, value)) {
      day = value, any = true;
      piece += std::to_string(day) + "日";
    }
    if (!any || month == 0 || month > 12) {
      if (first)
        return {};
      at = start;
      date.deviations.resize(remembered);
      break;
    }
    written += piece;
    date.days.push_back(make_day(year, month, day));
    date.text = {figures, at};
    bool joined = false;
    for (const std::string_view joint : {"至", "和", "、", "-", "–", "—"})
      if (starts_with(text, at, joint) && is_figure(char_at(text, at + joint.size()))) {
        range = range || (joint != "和" && joint != "、");
        written += joint.size() == 3 && joint != "–" && joint != "—" ? std::string(joint) : "至";
        at += joint.size();
        joined = true;
        break;
      }
    if (!joined)
      break;
  }
  // What was joined but not read is left out again.
  while (!written.empty() && date.text.end < at)
    at = date.text.end;
  for (const std::string_view joint : {"至", "和", "、"})
    if (written.size() > joint.size() &&
        written.compare(written.size() - joint.size(), joint.size(), joint) == 0)
      written.resize(written.size() - joint.size());
  if (date.days.size() > 1)
    date.shape = range ? Date::Shape::range : Date::Shape::list;
  for (std::size_t i = 0; i < date.days.size(); ++i) {
    if (i > 0)
      date.canonical += range ? '/' : ',';
    date.canonical += iso(date.days[i]);
    if (!exists(date.days[i]))
      date.deviations.push_back({DateDeviation::impossible_day, date.text});
    if (i > 0 && before(date.days[i], date.days[i - 1]))
      date.deviations.push_back({DateDeviation::reversed_range, date.text});
  }
  if (date.days.back().year > latest_year)
    date.deviations.push_back({DateDeviation::implausible_year, date.text});
  if (!date.deviations.empty())
    date.preferred = written;
  return date;
}

std::optional<Date> read_year_range(std::string_view text, std::size_t figures, Span block,
                                    const Language& words, int latest_year) {
  (void)latest_year;
  const std::size_t end = figures_end(text, figures);
  const int first = number(text.substr(figures, end - figures));
  if (end - figures != 4 || !plausible_year(first))
    return {};
  const char before_char = figures > block.begin ? text[figures - 1] : ' ';
  if (before_char == '/' || before_char == '.' || before_char == '-' ||
      is_ascii_letter(before_char))
    return {};
  Date date;
  // the 1990's
  if ((starts_with(text, end, "’s") || starts_with(text, end, "'s")) && first % 10 == 0) {
    const std::size_t stop = end + (char_at(text, end) == '\'' ? 2 : 4);
    if (letters_end(text, stop) != stop || words.id != LanguageId::en)
      return {};
    date.text = {figures, stop};
    date.days = {make_day(first, 0, 0), make_day(first + 9, 0, 0)};
    date.shape = Date::Shape::range;
    date.canonical = iso(date.days[0]) + '/' + iso(date.days[1]);
    date.deviations.push_back({DateDeviation::decade_apostrophe, {end, stop}});
    date.preferred = std::to_string(first) + "s";
    return date;
  }
  const bool spaced_before = figures > block.begin + 1 && text[figures - 1] == ' ';
  bool from = false;
  bool between = false;
  if (spaced_before) {
    for (const Phrase& phrase : words.from)
      from = from || phrase.begin_before(text, figures - 1) != Phrase::npos;
    for (const Phrase& phrase : words.between)
      between = between || phrase.begin_before(text, figures - 1) != Phrase::npos;
  }
  const std::size_t joint = spaces_end(text, end);
  std::size_t second = joint;
  enum class Joint { dash, word } kind = Joint::dash;
  std::string_view written_joint;
  if (const std::size_t dash = dash_length(text, joint)) {
    written_joint = text.substr(joint, dash);
    second = spaces_end(text, joint + dash);
  } else if ((from || between) && joint == end + 1) {
    for (const Phrase& phrase : between ? words.conjunctions : words.to) {
      const std::size_t stop = phrase.end_after(text, joint);
      if (stop != Phrase::npos)
        second = spaces_end(text, stop);
    }
    kind = Joint::word;
  }
  if (second == joint)
    return {};
  const std::size_t second_end = figures_end(text, second);
  const int last = number(text.substr(second, second_end - second));
  if (second_end - second != 4 || !plausible_year(last) ||
      is_ascii_letter(char_at(text, second_end)))
    return {};
  if ((char_at(text, second_end) == '-' || char_at(text, second_end) == '/') &&
      is_figure(char_at(text, second_end + 1)))
    return {};
  date.shape = Date::Shape::range;
  date.text = {figures, second_end};
  date.days = {make_day(first, 0, 0), make_day(last, 0, 0)};
  date.canonical = iso(date.days[0]) + '/' + iso(date.days[1]);
  const Span between_text{end, second};
  if (kind == Joint::dash) {
    if (from && words.id == LanguageId::en) {
      date.deviations.push_back({DateDeviation::from_dash, between_text});
    } else if (between && words.id == LanguageId::en) {
      date.deviations.push_back({DateDeviation::between_dash, between_text});
    } else if (written_joint != words.year_range) {
      date.deviations.push_back({DateDeviation::wrong_dash, between_text});
    } else if (second > end + written_joint.size()) {
      date.deviations.push_back({DateDeviation::spaced_dash, between_text});
    }
    const std::string word = from      ? ' ' + words.to.front().pattern() + ' '
                             : between ? ' ' + words.conjunctions.front().pattern() + ' '
                                       : words.year_range;
    date.preferred = std::to_string(first) + word + std::to_string(last);
  }
  if (last < first)
    date.deviations.push_back({DateDeviation::reversed_range, date.text});
  return date;
}

}  // namespace unlint
