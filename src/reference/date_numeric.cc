// Dates written in figures alone.
#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

struct Figures {
  Span text;
  int value = 0;
  std::size_t length() const { return text.size(); }
};

Figures read_figures(std::string_view text, std::size_t at) {
  const std::size_t end = figures_end(text, at);
  return {{at, end}, number(text.substr(at, end - at))};
}

bool is_month(int value) { return value >= 1 && value <= 12; }
bool is_day(int value) { return value >= 1 && value <= 31; }

// Neither a letter nor a figure nor a sign of a longer number stands around the date.
bool stands_free(const DateText& where, Span text, char separator) {
  const char before = text.begin > where.begin ? where.text[text.begin - 1] : ' ';
  if (before != ' ' && before != '(' && before != '[' && static_cast<unsigned char>(before) < 0x80)
    return false;
  const char after = char_at(where.text, text.end);
  const bool figure_next = is_figure(char_at(where.text, text.end + 1));
  // A full stop after it ends the sentence, unless figures follow.
  return (after != separator || after == '.' || after == ' ') && !is_ascii_letter(after) &&
         after != '-' && after != '/' && !((after == '.' || after == ',') && figure_next);
}

// What the three numbers say; `ambiguous` where day and month cannot be told apart.
struct Reading {
  Day day;
  bool ambiguous = false;
  bool uncertain = false;
};

std::optional<Reading> interpret(const Figures& a, const Figures& b, const Figures& c,
                                 char separator) {
  if (a.length() == 4 && c.length() <= 2) {
    if (!plausible_year(a.value) || !is_month(b.value) || !is_day(c.value))
      return {};
    return Reading{make_day(a.value, b.value, c.value)};
  }
  if (a.length() > 2 || !is_day(a.value) || !is_day(b.value))
    return {};
  // 24/12/19: the day can be told, the century only guessed.
  if (c.length() == 2 && separator == '/' && a.value > 12 && is_month(b.value))
    return Reading{make_day(c.value + (c.value < 50 ? 2000 : 1900), b.value, a.value), false, true};
  if (c.length() != 4 || !plausible_year(c.value))
    return {};
  if (is_month(a.value) && is_month(b.value) && a.value != b.value)
    return Reading{{}, true};
  if (is_month(b.value))
    return Reading{make_day(c.value, b.value, a.value)};
  if (is_month(a.value) && separator == '/')
    return Reading{make_day(c.value, a.value, b.value)};
  return {};
}

// Russian: «25.06.2014 г.»
std::size_t end_of_year_word(const DateText& where, std::size_t end) {
  for (const std::string& word : where.words.year_words)
    if (starts_with(where.text, spaces_end(where.text, end), word) &&
        (word.back() == '.' || ends_word(where.text, spaces_end(where.text, end) + word.size())))
      return spaces_end(where.text, end) + word.size();
  return end;
}

// “12 VI 2014” may be a date, “12 V 2014” only after a word that dates follow.
bool is_roman_date(const DateText& where, std::size_t figures, std::size_t letters) {
  return letters > 1 ? !is_numbered(where, figures)
                     : figures > where.begin + 1 && where.text[figures - 1] == ' ' &&
                           stands_before(where, figures - 1, where.words.calendar.before_month);
}

// “12/VI/2014”, “12.VI.2014”, “12 VI 2014”
std::optional<Date> read_roman_month(const DateText& where, const Figures& day, char separator) {
  const std::size_t begin = day.text.end + 1;
  std::size_t end = begin;
  while (end < where.text.size() && is_ascii_capital(where.text[end]))
    ++end;
  const int month = roman_value(where.text.substr(begin, end - begin));
  if (!is_month(month) || !is_day(day.value) || char_at(where.text, end) != separator ||
      (separator == ' ' && !is_roman_date(where, day.text.begin, end - begin)))
    return {};
  const Figures year = read_figures(where.text, end + 1);
  if (year.length() != 4 || !plausible_year(year.value) ||
      !stands_free(where, {day.text.begin, year.text.end}, separator))
    return {};
  DateItem item;
  item.year = year.value, item.month = month, item.day = day.value;
  Date date;
  date.text = {day.text.begin, end_of_year_word(where, year.text.end)};
  date.days.push_back(make_day(item.year, month, item.day));
  date.canonical = iso(date.days[0]);
  date.deviations.push_back({DateDeviation::numeric, date.text, {}});
  judge_day(date, date.days[0], date.text, where.latest_year);
  if (exists(date.days[0]))
    date.preferred = write_date(where.words, item, true, true);
  return date;
}

}  // namespace

std::optional<Date> read_numeric_date(const DateText& where, std::size_t figures) {
  const Figures a = read_figures(where.text, figures);
  const char separator = char_at(where.text, a.text.end);
  if (separator != '/' && separator != '.' && separator != '-' && separator != ' ')
    return {};
  if (is_ascii_capital(char_at(where.text, a.text.end + 1)) && a.length() <= 2)
    return read_roman_month(where, a, separator);
  if (separator == ' ')
    return {};
  const Figures b = read_figures(where.text, a.text.end + 1);
  if (b.length() == 0 || b.length() > 2 || char_at(where.text, b.text.end) != separator)
    return {};
  const Figures c = read_figures(where.text, b.text.end + 1);
  const Span text{figures, c.text.end};
  if (c.length() == 0 || !stands_free(where, text, separator) || is_numbered(where, figures))
    return {};
  const std::optional<Reading> read = interpret(a, b, c, separator);
  if (!read)
    return {};
  Date date;
  date.text = {text.begin, end_of_year_word(where, text.end)};
  if (read->ambiguous) {
    date.deviations.push_back({DateDeviation::ambiguous_numeric, text, {}});
    return date;
  }
  date.days.push_back(read->day);
  date.canonical = iso(read->day);
  date.deviations.push_back({DateDeviation::numeric, text, {}});
  judge_day(date, read->day, text, where.latest_year);
  DateItem item;
  item.year = read->day.year, item.month = read->day.month, item.day = read->day.day;
  if (!read->uncertain && exists(read->day))
    date.preferred = write_date(where.words, item, true, true);
  return date;
}

}  // namespace unlint
