// One day, with the month and year that follow it.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

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
    if (item_.day == 0 || item_.day > 39)
      return false;
    end_ = end;
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
    if (takes_first)
      note(DateDeviation::first_of_month, {begin_, end});
    return true;
  }

  // What stands between day and month, and the month.
  bool read_month_of_day(std::size_t day_end) {
    std::size_t at = spaces_end(text_, day_end);
    const bool hyphen = at == day_end && char_at(text_, at) == '-';
    if (hyphen)
      ++at;
    const std::size_t joined = joiner_end(at, words_.day_joiner);
    const bool has_joiner = joined > at;
    const bool has_of = words_.id == LanguageId::en && ordinal_ && joiner_end(at, "of") > at;
    const std::size_t month_at = has_of ? joiner_end(at, "of") : joined;
    const std::optional<MonthRead> month = read_month(where_, month_at);
    if (!month || (hyphen && month->deviation == DateDeviation::misspelt_month))
      return false;
    item_.month = month->month;
    item_.loose_month = month->loose;
    item_.month_exact = month->exact;
    item_.uncertain = month->uncertain;
    if (has_of)
      note(DateDeviation::day_of_month, {at, at + 2});
    if (hyphen)
      note(DateDeviation::hyphenated, {day_end, day_end + 1});
    else if (at == day_end || at > day_end + 1)
      note(DateDeviation::spacing, {day_end, at});
    if (!words_.day_joiner.empty() && !has_joiner)
      note(DateDeviation::joiner, {day_end, month_at});
    if (month->deviation)
      note(*month->deviation, month->text);
    end_ = month->text.end;
    return true;
  }

  // Where a word and the spaces after it end; `at` where it does not stand there.
  std::size_t joiner_end(std::size_t at, std::string_view word) const {
    if (word.empty() || !starts_with(text_, at, word) || char_at(text_, at + word.size()) != ' ')
      return at;
    return spaces_end(text_, at + word.size());
  }

  void read_year() {
    const std::size_t month_end = end_;
    std::size_t at = month_end;
    const bool comma = char_at(text_, at) == ',';
    if (comma)
      ++at;
    const std::size_t after = spaces_end(text_, at);
    const bool hyphen = !comma && char_at(text_, at) == '-';
    const bool spacing = after > at + 1 || (after == at && !hyphen);
    at = hyphen ? at + 1 : after;
    std::size_t figures = joiner_end(at, words_.year_joiner);
    const bool has_joiner = figures > at;
    const bool wrong_joiner =
        !has_joiner && words_.id == LanguageId::es && joiner_end(at, "del") > at;
    if (wrong_joiner)
      figures = joiner_end(at, "del");
    const std::size_t apostrophe = apostrophe_length(figures);
    figures += apostrophe;
    if (!take_year(figures, apostrophe > 0, comma))
      return;
    if (comma)
      note(DateDeviation::comma, {month_end, month_end + 1});
    if (hyphen)
      note(DateDeviation::hyphenated, {month_end, month_end + 1});
    if (spacing)
      note(DateDeviation::spacing, {month_end, figures});
    if (wrong_joiner || (!words_.year_joiner.empty() && !has_joiner))
      note(DateDeviation::joiner, {month_end, figures});
    if (apostrophe > 0)
      note(DateDeviation::short_year, {figures - apostrophe, end_});
  }

  std::size_t apostrophe_length(std::size_t at) const {
    if (char_at(text_, at) == '\'')
      return 1;
    return starts_with(text_, at, "’") ? 3 : 0;
  }

  // True where the figures are a year; then `end_` lies behind them.
  bool take_year(std::size_t figures, bool apostrophe, bool comma) {
    const std::size_t end = figures_end(text_, figures);
    const std::size_t length = end - figures;
    const char after = char_at(text_, end);
    if (is_ascii_letter(after) || (after == '/' && is_figure(char_at(text_, end + 1))))
      return false;
    const int value = number(text_.substr(figures, length));
    if (length == 4 && value >= 1000 && value <= 2999 && !apostrophe) {
      item_.year = value;
    } else if (length == 2 && apostrophe) {
      item_.year = value + (value < 50 ? 2000 : 1900);
    } else if (length == 3 && !comma && figures > end_ && item_.month_exact && value > 99 &&
               (after == '\0' || after == '.' || after == ';' || after == ')')) {
      item_.year = value;  // “15 March 206”
      item_.uncertain = true;
    } else {
      return false;
    }
    end_ = end;
    return true;
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
      if (dotted ? !starts_with(text_, at, known) : word != known)
        continue;
      if (at == end_)
        note(DateDeviation::spacing, {end_, stop});
      end_ = dotted ? at + known.size() : stop;
      if (dotted || known == "год")
        note(DateDeviation::missing_year_word, {at, end_});
      return;
    }
    note(DateDeviation::missing_year_word, {begin_, end_});
  }
};

}  // namespace

std::optional<DateItem> read_date_item(const DateText& where, std::size_t at) {
  return ItemReader(where, at).read();
}

}  // namespace unlint
