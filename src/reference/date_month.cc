// Names of months, as the languages write them and as authors do.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

// True where a year may follow a month that ends at `at`: only then is a doubtful name looked into.
bool year_follows(std::string_view text, std::size_t at, const Language& words) {
  while (at < text.size() && (text[at] == '.' || text[at] == ',' || text[at] == '-'))
    ++at;
  at = spaces_end(text, at);
  for (const std::string_view joiner :
       {std::string_view(words.year_joiner), std::string_view("del"), std::string_view("of")})
    if (!joiner.empty() && starts_with(text, at, joiner) &&
        char_at(text, at + joiner.size()) == ' ')
      at = spaces_end(text, at + joiner.size());
  if (char_at(text, at) == '\'')
    ++at;
  if (starts_with(text, at, "’"))
    at += 3;
  return is_figure(char_at(text, at));
}

// A month in another case of letters than the language uses.
std::optional<MonthRead> month_in_other_case(const Language& words, std::string_view word) {
  const std::string lower = to_lower(word);
  for (const MonthName& month : words.months) {
    // Russian months stand in other cases too: «в Июне».
    const bool variant = month.form == MonthName::Form::variant && words.id != LanguageId::ru;
    if (variant || month.text.size() != word.size() || month.lower.text() != lower)
      continue;
    MonthRead read;
    read.month = month.month;
    read.loose = true;
    read.deviation = words.capital_months && word == lower ? DateDeviation::lower_case_month
                                                           : DateDeviation::upper_case_month;
    return read;
  }
  return {};
}

// A month of another language with Latin letters.
std::optional<MonthRead> foreign_month(const Language& words, std::string_view word) {
  if (words.id == LanguageId::zh || words.id == LanguageId::ru)
    return {};
  const std::string lower = to_lower(word);
  for (const LanguageId id : {LanguageId::en, LanguageId::fr, LanguageId::es}) {
    if (id == words.id)
      continue;
    for (const MonthName& month : language(id).months)
      if (month.form == MonthName::Form::full && month.lower.text() == lower) {
        MonthRead read;
        read.month = month.month;
        read.loose = true;
        read.deviation = DateDeviation::foreign_month;
        return read;
      }
  }
  return {};
}

std::optional<MonthRead> known_month(const Language& words, std::string_view word) {
  const MonthName* month = words.month(word);
  if (!month)
    return {};
  MonthRead read;
  read.month = month->month;
  read.exact = month->form == MonthName::Form::full;
  read.loose = !read.exact;
  if (month->form == MonthName::Form::abbreviated)
    read.deviation = DateDeviation::abbreviated_month;
  else if (month->form == MonthName::Form::variant)
    read.deviation = DateDeviation::misspelt_month;
  return read;
}

std::optional<MonthRead> doubtful_month(const Language& words, std::string_view word) {
  if (std::optional<MonthRead> read = month_in_other_case(words, word))
    return read;
  if (std::optional<MonthRead> read = foreign_month(words, word))
    return read;
  return misspelt_month(words, word);
}

}  // namespace

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || letters_end(text, at) == at;
}

std::string_view month_name(const Language& words, int month) {
  for (const MonthName& name : words.months)
    if (name.month == month && name.form == MonthName::Form::full)
      return name.text;
  return {};
}

std::optional<MonthRead> misspelt_month(const Language& words, std::string_view word) {
  const std::size_t length = count_code_points(word);
  if (length < 4)
    return {};
  const std::size_t limit = length > 6 ? 2 : 1;
  std::size_t best = limit + 1;
  MonthRead read;
  const Spelling lower(to_lower(word));
  for (const MonthName& month : words.months) {
    if (month.form != MonthName::Form::full)
      continue;
    const std::size_t distance = lower.distance(month.lower, best);
    if (distance < best) {
      best = distance;
      read.month = month.month;
      read.uncertain = false;
    } else if (distance == best) {
      read.uncertain = true;  // juio: junio or julio
    }
  }
  // Two letters away from two months at once is a word of its own.
  if (best > limit || (read.uncertain && best > 1))
    return {};
  read.loose = true;
  read.deviation = DateDeviation::misspelt_month;
  return read;
}

std::optional<MonthRead> read_month(const DateText& where, std::size_t at) {
  if (where.words.id == LanguageId::ar)
    return read_arabic_month(where, at);
  const std::string_view text = where.text;
  const std::size_t end = letters_end(text, at);
  const std::string_view word = text.substr(at, end - at);
  if (word.size() < 3)
    return {};
  std::optional<MonthRead> read = known_month(where.words, word);
  if (!read && year_follows(text, end, where.words))
    read = doubtful_month(where.words, word);
  if (!read)
    return {};
  const bool dot = char_at(text, end) == '.' && year_follows(text, end, where.words) &&
                   !read->exact && word.size() < month_name(where.words, read->month).size();
  read->text = {at, dot ? end + 1 : end};
  return read;
}

namespace {

// A doubtful name before a year: “september 2014”, “en Avril 2020”, “in Febuary 2014”. Many words
// stand before years; only one that opens like a month, where a month may stand, is believed.
std::optional<MonthRead> doubtful_month_before(const DateText& where, Span text) {
  const Language& words = where.words;
  const std::string_view word = where.text.substr(text.begin, text.size());
  const bool announced = text.begin > where.begin + 1 && where.text[text.begin - 1] == ' ' &&
                         stands_before(where, text.begin - 1, words.calendar.before_month);
  if (!announced || count_code_points(word) < 4)
    return {};
  std::optional<MonthRead> read = month_in_other_case(words, word);
  if (!read)
    read = foreign_month(words, word);
  if (!read) {
    read = misspelt_month(words, word);
    if (read &&
        to_lower(word).substr(0, 1) != to_lower(month_name(words, read->month)).substr(0, 1))
      return {};
  }
  return read;
}

// «в июня 2014 года»: after the preposition the month stands in its sixth case.
void judge_case(const DateText& where, MonthRead& read, const MonthName& known) {
  const Language& words = where.words;
  read.deviation = {};
  if (words.calendar.locative.empty() || read.text.begin < where.begin + 2 ||
      !stands_before(where, read.text.begin - 1, words.calendar.locative))
    return;
  // The genitive, or the nominative, which comes first among the other forms.
  const auto first = std::find_if(words.months.begin(), words.months.end(), [&](const auto& name) {
    return name.form == MonthName::Form::variant && name.month == known.month;
  });
  if (known.form == MonthName::Form::full || (first != words.months.end() && &*first == &known))
    read.deviation = DateDeviation::month_case;
}

}  // namespace

std::optional<MonthRead> month_before(const DateText& where, std::size_t end, bool tolerant) {
  const Language& words = where.words;
  if (words.id == LanguageId::ar)
    return arabic_month_before(where, end);
  const bool dot = char_before(where.text, end) == '.' && end > where.begin;
  const std::size_t stop = dot ? end - 1 : end;
  const std::size_t begin = letters_begin(where.text, stop);
  if (begin < where.begin || stop < begin + 3)
    return {};
  const std::string_view word = where.text.substr(begin, stop - begin);
  std::optional<MonthRead> read = known_month(words, word);
  if (!read && tolerant && !dot)
    read = doubtful_month_before(where, {begin, stop});
  if (!read || (dot && read->exact))
    return {};
  read->text = {begin, end};
  if (words.id == LanguageId::ru)
    if (const MonthName* known = words.month(word);
        known && known->form != MonthName::Form::abbreviated)
      judge_case(where, *read, *known);
  return read;
}

}  // namespace unlint
