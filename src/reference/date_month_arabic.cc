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
  const Spelling written{std::string(pair)};
  if (written.size() <= 7)
    return {};
  for (const MonthName& month : words.months)
    if (month.form == MonthName::Form::full && written.distance(month.lower, 2) <= 2)
      return MonthRead{month.month, {at, one}, false, true, false, DateDeviation::misspelt_month};
  return {};
}

// The stroke between the names, or what authors write in its place; its length, 0 for none.
std::size_t month_stroke_length(std::string_view text, std::size_t at) {
  const char byte = char_at(text, at);
  return byte == '/' || byte == '\\' || byte == '-' ? 1 : 0;
}

}  // namespace

std::optional<MonthRead> arabic_month_before(const DateText& where, std::size_t end) {
  // At most four words and a stroke: تشرين الثاني / نوفمبر. The longest reading counts.
  std::size_t at = end;
  std::optional<MonthRead> longest;
  for (int words = 0; words < 4 && at > where.begin; ++words) {
    while (at > where.begin &&
           (where.text[at - 1] == ' ' || month_stroke_length(where.text, at - 1) > 0))
      --at;
    const std::size_t begin = letters_begin(where.text, at);
    if (begin == at || begin < where.begin)
      break;
    at = begin;
    const DateText before{where.text.substr(0, end), where.begin, where.words, where.latest_year};
    // “and” is written to the month: وكانون الثاني/يناير
    constexpr std::string_view conjunction = "و";
    const bool joined = starts_with(where.text, at, conjunction);
    for (const std::size_t start : {at, at + (joined ? conjunction.size() : 0)})
      if (std::optional<MonthRead> read = read_arabic_month(before, start);
          read && read->text.end == end && !(longest && longest->exact))
        longest = read;
  }
  return longest;
}

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
  const std::size_t length = month_stroke_length(text, next);
  const bool stroke = length > 0;
  if (stroke)
    next = spaces_end(text, next + length);
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
  } else if (!stroke || text.substr(end, next - end).find('/') == std::string_view::npos) {
    read.deviation = DateDeviation::month_name_stroke;
  } else if (next > end + 1) {
    read.deviation = DateDeviation::spacing;
  } else {
    read.deviation = DateDeviation::misspelt_month;  // حزيران/يونيو
  }
  return read;
}

}  // namespace unlint
