// Arabic months: a Levantine and a western name joined by a stroke, each of one or two words.
#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

const MonthName* month_beginning(std::string_view text, std::size_t at, const Language& words,
                                 MonthName::Form form) {
  const MonthName* longest = nullptr;
  for (const MonthName& month : words.months)
    if (month.form == form && starts_with(text, at, month.text) &&
        ends_word(text, at + month.text.size()) &&
        (!longest || month.text.size() > longest->text.size()))
      longest = &month;
  return longest;
}

// The end of one or two words, where a stroke follows them; `at` where none does.
std::size_t words_before_stroke(std::string_view text, std::size_t at) {
  const std::size_t one = letters_end(text, at);
  if (one == at || char_at(text, one) == '/')
    return one;
  const std::size_t two = char_at(text, one) == ' ' ? letters_end(text, one + 1) : one;
  return char_at(text, two) == '/' ? two : at;
}

// حزيران/يونبه, حزبران/يونيه: both names stand, one is misspelt.
std::optional<MonthRead> misspelt_pair(const Language& words, std::string_view text,
                                       std::size_t at) {
  const std::size_t stroke = words_before_stroke(text, at);
  if (stroke == at || char_at(text, stroke) != '/')
    return {};
  const std::size_t one = letters_end(text, stroke + 1);
  const std::string_view pair = text.substr(at, one - at);
  const std::size_t length = count_code_points(pair);
  for (const MonthName& month : words.months)
    if (month.form == MonthName::Form::full && length > 7 && edit_distance(pair, month.text) <= 2)
      return MonthRead{month.month, {at, one}, false, true, false, DateDeviation::misspelt_month};
  return {};
}

}  // namespace

std::optional<MonthRead> read_arabic_month(const DateText& where, std::size_t at) {
  const std::string_view text = where.text;
  const Language& words = where.words;
  if (letters_end(text, at) == at)
    return {};
  if (const MonthName* full = month_beginning(text, at, words, MonthName::Form::full))
    return MonthRead{full->month, {at, at + full->text.size()}, true, false, false, {}};
  const MonthName* first = month_beginning(text, at, words, MonthName::Form::variant);
  if (!first)
    return misspelt_pair(words, text, at);
  const std::size_t end = at + first->text.size();
  std::size_t next = spaces_end(text, end);
  const bool stroke = char_at(text, next) == '/';
  if (stroke)
    next = spaces_end(text, next + 1);
  const MonthName* second =
      next > end ? month_beginning(text, next, words, MonthName::Form::variant) : nullptr;
  if (!second) {
    if (stroke)
      return misspelt_pair(words, text, at);
    return MonthRead{first->month, {at, end}, false, true, false, DateDeviation::single_month_name};
  }
  MonthRead read{first->month, {at, next + second->text.size()}, false, true, false, {}};
  if (first->month != second->month) {
    read.deviation = DateDeviation::month_name_pair;
    read.uncertain = true;
  } else if (!stroke) {
    read.deviation = DateDeviation::month_name_stroke;
  } else if (next > end + 1) {
    read.deviation = DateDeviation::spacing;
  } else {
    read.deviation = DateDeviation::misspelt_month;  // حزيران/يونيو
  }
  return read;
}

}  // namespace unlint
