// Days of the week before and after dates.
#include <algorithm>
#include <array>

#include "reference/date_parts.h"
#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

constexpr std::size_t longest_weekday = 30;  // bytes, a slip more than the name included

const WeekdayName* exact_weekday(const Language& words, std::string_view word) {
  for (const WeekdayName& known : words.calendar.weekdays)
    if (known.text == word)
      return &known;
  return nullptr;
}

// “wednesday”, “Mercredi” within a sentence, “Wensday”, “Wed”.
std::optional<WeekdayRead> doubtful_weekday(const DateText& where, Span text, bool dotted) {
  const Language& words = where.words;
  const std::string_view word = where.text.substr(text.begin, text.size());
  for (const NumberedPhrase& known : words.calendar.weekday_abbreviations)
    if (known.text == word ||
        (dotted && known.text.back() == '.' && known.text.substr(0, word.size()) == word &&
         known.text.size() == word.size() + 1))
      return WeekdayRead{known.number, text, DateDeviation::abbreviated_weekday};
  if (word.size() > longest_weekday)
    return {};
  const char initial = to_lower(word.substr(0, decode(word, 0).length)).front();
  const auto opens_like = [&](const WeekdayName& known) {
    return known.lower.text().front() == initial;
  };
  if (std::none_of(words.calendar.weekdays.begin(), words.calendar.weekdays.end(), opens_like))
    return {};
  const Spelling lower(to_lower(word));
  std::size_t best = 2;
  const WeekdayName* nearest = nullptr;
  for (const WeekdayName& known : words.calendar.weekdays) {
    if (!opens_like(known))
      continue;
    if (known.lower.text() == lower.text())
      return WeekdayRead{known.number, text, DateDeviation::weekday_case};
    const std::size_t distance =
        known.lower.size() > 5 ? lower.distance(known.lower, best) : best + 1;
    if (distance <= best && (!nearest || distance < best)) {
      best = distance;
      nearest = &known;
    }
  }
  if (!nearest)
    return {};
  return WeekdayRead{nearest->number, text, DateDeviation::misspelt_weekday};
}

// The beginning of a sentence, a title or a list item may be capital in every language.
bool within_sentence(const DateText& where, std::size_t begin) {
  const std::size_t letters =
      begin > where.begin + 1 && where.text[begin - 1] == ' ' ? begin - 1 : where.begin;
  if (letters == where.begin)
    return false;
  const std::size_t word = letters_begin(where.text, letters);
  return word < letters && word >= where.begin &&
         to_lower(where.text.substr(word, letters - word)) ==
             where.text.substr(word, letters - word);
}

void note(Date& date, DateDeviation deviation, Span text, std::string instead = {}) {
  date.deviations.push_back({deviation, text, std::move(instead)});
}

void judge_spelling(const DateText& where, Date& date, const WeekdayRead& read) {
  if (!read.deviation)
    return;
  // A capital opens a sentence; elsewhere these languages write small letters.
  if (*read.deviation == DateDeviation::weekday_case && !where.words.capital_months &&
      !within_sentence(where, read.text.begin))
    return;
  // Russian «в Среду» keeps its case: another letter, the same form.
  const std::string own = to_lower(where.text.substr(read.text.begin, read.text.size()));
  const bool letter_alone =
      *read.deviation == DateDeviation::weekday_case && !where.words.capital_months;
  note(date, *read.deviation, read.text,
       letter_alone ? own : where.words.weekdays[static_cast<std::size_t>(read.weekday - 1)]);
}

// “22 September 2021 (Wednesday)”, “2021年9月22日（星期三）”
std::optional<WeekdayRead> weekday_after(const DateText& where, std::size_t end) {
  static constexpr std::array<std::string_view, 6> openings = {", ", " (", "（", "(", "، ", ""};
  for (const std::string_view opening : openings)
    if (starts_with(where.text, end, opening) &&
        (!opening.empty() || where.words.id == LanguageId::zh)) {
      const std::optional<WeekdayRead> read = weekday_at(where, end + opening.size());
      const bool closed =
          read && (opening == "(" || opening == " (") && char_at(where.text, read->text.end) != ')';
      // “12 June 2014, Monday, 16 June 2014”: the weekday belongs to the date after it.
      const bool next =
          read && is_figure(char_at(where.text, spaces_end(where.text, read->text.end + 1)));
      if (read && !closed && !next)
        return read;
    }
  return {};
}

void judge_truth_of(Date& date, Day day, int weekday_written, Span text) {
  if (day.year && day.month && day.day && exists(day) && weekday(day) != weekday_written)
    note(date, DateDeviation::wrong_weekday, text);
}

void judge_comma(const DateText& where, Date& date, const DateOpening& opening) {
  const WeekdayRead& read = opening.weekday;
  const std::string_view written = where.text.substr(read.text.begin, read.text.size());
  if (where.words.calendar.weekday_comma && !opening.weekday_comma && !read.deviation)
    note(date, DateDeviation::missing_weekday_comma, read.text, std::string(written) + ',');
  if (where.words.id == LanguageId::fr && opening.weekday_comma && !read.deviation)
    note(date, DateDeviation::extra_weekday_comma, {read.text.begin, read.text.end + 1},
         std::string(written));
}

}  // namespace

std::optional<WeekdayRead> weekday_before(const DateText& where, std::size_t end) {
  const bool dotted = end > where.begin && where.text[end - 1] == '.';
  const std::size_t stop = dotted ? end - 1 : end;
  const std::size_t begin = letters_begin(where.text, stop);
  if (begin < where.begin || stop < begin + 3)
    return {};
  const std::string_view word = where.text.substr(begin, stop - begin);
  if (const WeekdayName* known = dotted ? nullptr : exact_weekday(where.words, word))
    return WeekdayRead{known->number, {begin, end}, {}};
  if (dotted && where.words.calendar.weekday_abbreviations.empty())
    return {};
  return doubtful_weekday(where, {begin, end}, dotted);
}

std::optional<WeekdayRead> weekday_at(const DateText& where, std::size_t at) {
  for (const WeekdayName& known : where.words.calendar.weekdays)
    if (starts_with(where.text, at, known.text) &&
        (where.words.id == LanguageId::zh || ends_word(where.text, at + known.text.size())))
      return WeekdayRead{known.number, {at, at + known.text.size()}, {}};
  return {};
}

void judge_weekdays(const DateText& where, Date& date, const DateParts& parts) {
  const DateOpening& opening = parts.opening;
  if (opening.weekday.weekday) {
    date.weekday = opening.weekday.weekday;
    judge_truth_of(date, date.days.front(), date.weekday, opening.weekday.text);
    judge_spelling(where, date, opening.weekday);
    judge_comma(where, date, opening);
  }
  for (std::size_t i = 1; i < parts.items.size() && i < date.days.size(); ++i)
    if (parts.joints[i - 1].weekday)
      judge_truth_of(date, date.days[i], parts.joints[i - 1].weekday,
                     parts.joints[i - 1].weekday_text);
  if (const std::optional<WeekdayRead> after = weekday_after(where, date.text.end)) {
    if (!date.weekday)
      date.weekday = after->weekday;
    judge_truth_of(date, date.days.back(), after->weekday, after->text);
  }
}

}  // namespace unlint
