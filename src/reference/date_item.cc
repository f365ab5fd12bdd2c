// One day, with the month and year that follow it.
#include <algorithm>
#include <iterator>

#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

class ItemReader {
 public:
  ItemReader(const DateText& where, std::size_t at)
      : where_(where), text_(where.text), words_(where.words), begin_(at), end_(at) {}

  std::optional<DateItem> read() {
    if (!read_day())
      return {};
    const std::size_t day_end = end_;
    if (read_month_of_day(day_end)) {
      read_year();
      read_year_word();
    }
    item_.text = {begin_, end_};
    return std::move(item_);
  }

 private:
  const DateText& where_;
  std::string_view text_;
  const Language& words_;
  std::size_t begin_;
  std::size_t end_;
  bool ordinal_ = false;
  DateItem item_;

  void note(DateDeviation deviation, Span text) {
    item_.deviations.push_back({deviation, text, {}});
  }

  bool read_day() {
    const std::size_t end = figures_end(text_, begin_);
    if (end == begin_ || end - begin_ > 2)
      return false;
    item_.day = number(text_.substr(begin_, end - begin_));
    if ((item_.day == 0 || item_.day > 39) && !is_whole_date(end))
      return false;
    end_ = end;
    if (item_.day == 0) {
      note(DateDeviation::impossible_day, {begin_, end});
      item_.uncertain = true;
      return true;
    }
    if (text_[begin_] == '0')
      note(DateDeviation::leading_zero, {begin_, begin_ + 1});
    const bool takes_first = item_.day == 1 && !words_.first_of_month.empty();
    if (takes_first && starts_with(text_, begin_, words_.first_of_month) &&
        ends_word(text_, begin_ + words_.first_of_month.size())) {
      end_ = begin_ + words_.first_of_month.size();
      return true;
    }
    for (const std::string& ending : words_.ordinals)
      if (starts_with(text_, end, ending) && ends_word(text_, end + ending.size())) {
        end_ = end + ending.size();
        ordinal_ = true;
        note(takes_first ? DateDeviation::first_of_month : DateDeviation::ordinal_day, {end, end_});
        return true;
      }
    if (const std::size_t apart = parted_ordinal_end(end); apart > end) {
      end_ = apart;
      ordinal_ = true;
      note(DateDeviation::ordinal_day, {end, end_});
      return true;
    }
    if (takes_first)
      note(DateDeviation::first_of_month, {begin_, end});
    return true;
  }

  // “1 st June 2014”, German “on 5. May 2014”; `day_end` where nothing of it follows the day.
  std::size_t parted_ordinal_end(std::size_t day_end) const {
    const auto leads_to_month = [&](std::size_t end) {
      const std::size_t month = spaces_end(text_, end);
      const MonthName* known = words_.month(text_.substr(month, letters_end(text_, month) - month));
      return month > end && known && known->form == MonthName::Form::full;
    };
    const auto announced = [&] {
      return begin_ > where_.begin + 1 &&
             stands_before(where_, begin_ - 1, words_.calendar.before_month);
    };
    if (words_.id != LanguageId::en)
      return day_end;
    if (char_at(text_, day_end) == '.' && leads_to_month(day_end + 1))
      return announced() ? day_end + 1 : day_end;
    for (const std::string& ending : words_.ordinals)
      if (char_at(text_, day_end) == ' ' && starts_with(text_, day_end + 1, ending) &&
          leads_to_month(day_end + 1 + ending.size()))
        return announced() ? day_end + 1 + ending.size() : day_end;
    return day_end;
  }

  // “41 June 2014”: so many things there may be, but not of a month and year.
  bool is_whole_date(std::size_t day_end) const {
    std::size_t month = spaces_end(text_, day_end);
    if (starts_with(text_, month, words_.day_joiner + " "))
      month += words_.day_joiner.size() + 1;
    const MonthName* known = words_.month(text_.substr(month, letters_end(text_, month) - month));
    if (month == day_end || !known || known->form != MonthName::Form::full)
      return false;
    std::size_t year = spaces_end(text_, month + known->text.size());
    if (starts_with(text_, year, words_.year_joiner + " "))
      year += words_.year_joiner.size() + 1;
    return figures_end(text_, year) == year + 4 && begin_ > where_.begin + 1 &&
           stands_before(where_, begin_ - 1, words_.calendar.before_month);
  }

  // What stands between day and month, and the month.
  bool read_month_of_day(std::size_t day_end) {
    std::size_t at = spaces_end(text_, day_end);
    const bool hyphen = at == day_end && char_at(text_, at) == '-';
    if (hyphen)
      ++at;
    const JoiningWord joined = read_joining_word(at, words_.day_joiner, false);
    const std::optional<MonthRead> month = read_month(where_, joined.end);
    if (!month || (hyphen && month->deviation == DateDeviation::misspelt_month))
      return false;
    if (joined.wrong && !month->exact && !ordinal_)
      return false;
    item_.month = month->month;
    item_.loose_month = month->loose;
    item_.month_exact = month->exact;
    item_.uncertain = month->uncertain;
    if (joined.wrong)
      note(words_.day_joiner.empty() ? DateDeviation::day_of_month : DateDeviation::joiner,
           joined.text);
    if (hyphen)
      note(DateDeviation::hyphenated, {day_end, day_end + 1});
    else if (at == day_end || at > day_end + 1 || joined.spacing)
      note(DateDeviation::spacing, {day_end, joined.end});
    if (!words_.day_joiner.empty() && joined.text.empty())
      note(DateDeviation::joiner, {day_end, joined.end});
    if (month->deviation)
      note(*month->deviation, month->text);
    end_ = month->text.end;
    return true;
  }

  // A word between day and month or month and year: the language's own, or one of no place there.
  struct JoiningWord {
    Span text;
    std::size_t end = 0;  // with the spaces after it
    bool wrong = false;
    bool spacing = false;  // not one space after it
  };

  JoiningWord read_joining_word(std::size_t at, std::string_view own, bool before_year) const {
    static constexpr std::string_view others[] = {"of", "del",  "de",  "من عام",
                                                  "من", "لعام", "لسنة"};
    JoiningWord read{{at, at}, at, false, false};
    const auto take = [&](std::string_view word) {
      if (word.empty() || !starts_with(text_, at, word))
        return false;
      const std::size_t after = spaces_end(text_, at + word.size());
      const bool glued = after == at + word.size();
      if (glued && !(before_year && is_figure(char_at(text_, after))))
        return false;
      read.text = {at, at + word.size()};
      read.end = after;
      read.spacing = after != at + word.size() + 1;
      return true;
    };
    if (take(own))
      return read;
    // The others begin with one of these bytes.
    if (const char first = char_at(text_, at); first != 'o' && first != 'd' && first != '\xD9')
      return read;
    read.wrong = std::any_of(std::begin(others), std::end(others), take);
    return read;
  }

  void read_year() {
    const std::size_t month_end = end_;
    std::size_t at = month_end;
    const std::size_t comma = char_at(text_, at) == ',' ? 1 : starts_with(text_, at, "،") ? 2 : 0;
    at += comma;
    const std::size_t after = spaces_end(text_, at);
    const bool hyphen = comma == 0 && char_at(text_, at) == '-';
    const bool spacing = after > at + 1 || (after == at && !hyphen);
    at = hyphen ? at + 1 : after;
    const JoiningWord joined = read_joining_word(at, words_.year_joiner, true);
    const std::size_t apostrophe = apostrophe_length(joined.end);
    const std::size_t figures = joined.end + apostrophe;
    if (joined.wrong && figures_end(text_, figures) != figures + 4)
      return;
    if (!take_year(figures, apostrophe > 0, comma > 0, hyphen))
      return;
    if (comma > 0)
      note(DateDeviation::comma, {month_end, month_end + comma});
    if (hyphen)
      note(DateDeviation::hyphenated, {month_end, month_end + 1});
    if (spacing || joined.spacing)
      note(DateDeviation::spacing, {month_end, figures});
    if (!words_.year_joiner.empty() && (joined.wrong || joined.text.empty()))
      note(DateDeviation::joiner, {month_end, figures});
    else if (joined.wrong)
      note(DateDeviation::month_of_year, joined.text);
    if (apostrophe > 0)
      note(DateDeviation::short_year, {figures - apostrophe, end_});
  }

  std::size_t apostrophe_length(std::size_t at) const {
    if (char_at(text_, at) == '\'')
      return 1;
    return starts_with(text_, at, "’") ? 3 : 0;
  }

  // True where the figures are a year; then `end_` lies behind them.
  bool take_year(std::size_t figures, bool apostrophe, bool comma, bool hyphen) {
    const std::size_t end = figures_end(text_, figures);
    const std::size_t length = end - figures;
    const char after = char_at(text_, end);
    if (is_ascii_letter(after) || (after == '/' && is_figure(char_at(text_, end + 1))))
      return false;
    const int value = number(text_.substr(figures, length));
    const bool joined = figures > end_ && !comma;  // the year stands apart from the month
    if (length == 4 && value >= 1000 && value <= 2999 && !apostrophe) {
      item_.year = value;
    } else if (length == 2 && apostrophe) {
      item_.year = value + (value < 50 ? 2000 : 1900);
    } else if (length == 2 && joined && (item_.month_exact || hyphen) &&
               is_short_year(end, hyphen)) {
      item_.year = value + (value < 50 ? 2000 : 1900);
      note(DateDeviation::short_year, {figures, end});
    } else if (length == 5 && is_year_and_mark(value)) {
      item_.year = value / 10;  // “23 August 20113”: a footnote's mark has lost its place
      end_ = end - 1;
      return true;
    } else if (length >= 3 && length <= 5 && joined && item_.month_exact && value > 99 &&
               closes_date(where_, end)) {
      item_.year = std::min(value, 9999);  // “15 March 206”, “12 June 20014”
      item_.uncertain = true;
    } else {
      return false;
    }
    end_ = end;
    return true;
  }

  bool is_year_and_mark(int value) const {
    return item_.month_exact && value / 10 >= 1900 && value / 10 <= where_.latest_year &&
           value % 10 != 0;
  }

  // “12 June 14.”, “12-Jun-14”, «12 июня 14 года», “5 de junio de 14”: not a number of things.
  bool is_short_year(std::size_t end, bool hyphen) const {
    if (hyphen)
      return is_hyphenated();
    if (!words_.year_joiner.empty() && closes_date(where_, end))
      return true;
    if (!words_.year_word.empty())
      return starts_with(text_, spaces_end(text_, end), words_.year_word);
    // In a list, “12 June 14, 15 and 16” would go on with a figure.
    const char after = char_at(text_, end);
    return after != ',' && closes_date(where_, end);
  }

  bool is_hyphenated() const {
    return std::any_of(item_.deviations.begin(), item_.deviations.end(), [](const auto& each) {
      return each.deviation == DateDeviation::hyphenated;
    });
  }

  // Russian: 12 июня 2014 года
  void read_year_word() {
    if (words_.year_word.empty() || !item_.year)
      return;
    const std::size_t at = spaces_end(text_, end_);
    const std::size_t stop = letters_end(text_, at);
    const std::string_view word = text_.substr(at, stop - at);
    for (const std::string& known : words_.year_words) {
      const bool dotted = known.back() == '.';
      const bool slip = !dotted && word != known && is_slip(word);
      if (dotted ? !starts_with(text_, at, known) : word != known && !slip)
        continue;
      if (at != end_ + 1)
        note(DateDeviation::spacing, {end_, stop});
      if (slip)
        note(DateDeviation::missing_year_word, {at, stop});
      end_ = dotted ? at + known.size() : stop;
      if (dotted || known == "год" || known == "г")
        note(DateDeviation::missing_year_word, {at, end_});
      return;
    }
    if (ends_word(text_, end_))  // «2014ф»: what is meant can't be told
      note(DateDeviation::missing_year_word, {begin_, end_});
  }

  // «Года», «гда»
  bool is_slip(std::string_view word) const {
    const std::string lower = to_lower(word);
    return lower == words_.year_word ||
           (lower.substr(0, 2) == words_.year_word.substr(0, 2) &&
            edit_distance(lower, words_.year_word) == 1 && count_code_points(word) > 2);
  }
};

}  // namespace

bool closes_date(const DateText& where, std::size_t end) {
  const char after = char_at(where.text, end);
  const char next = char_at(where.text, end + 1);
  if (after == '\0' || after == ';' || after == ')' || after == ']' || after == ':')
    return true;
  if (after == '.' || after == ',')
    return !is_figure(next) && next != '\0' ? true : after == '.' && next == '\0';
  const std::vector<Phrase>& known = where.words.calendar.after_date;
  const std::vector<std::string>& years = where.words.year_words;
  const std::size_t word = spaces_end(where.text, end);
  return word > end && (std::any_of(known.begin(), known.end(),
                                    [&](const Phrase& phrase) {
                                      return phrase.end_after(where.text, word) != Phrase::npos;
                                    }) ||
                        std::any_of(years.begin(), years.end(), [&](const std::string& year) {
                          return starts_with(where.text, word, year);
                        }));
}

std::optional<DateItem> read_date_item(const DateText& where, std::size_t at) {
  return ItemReader(where, at).read();
}

}  // namespace unlint
