#include "reference/date_parts.h"

#include <algorithm>

#include "reference/reading.h"
#include "text/suggest.h"

namespace unlint {
namespace {

const MonthName* month_beginning(std::string_view text, std::size_t at,
                                 const std::vector<MonthName>& months, MonthName::Form form) {
  const MonthName* longest = nullptr;
  for (const MonthName& month : months)
    if (month.form == form && starts_with(text, at, month.text) &&
        (!longest || month.text.size() > longest->text.size()))
      longest = &month;
  return longest;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || letters_end(text, at) == at;
}

// Arabic: two names joined by a stroke, each of one or two words.
std::optional<MonthRead> read_arabic_month(std::string_view text, std::size_t at,
                                           const Language& words) {
  const auto variant = [&](std::size_t from) {
    return month_beginning(text, from, words.months, MonthName::Form::variant);
  };
  if (const MonthName* full = month_beginning(text, at, words.months, MonthName::Form::full);
      full && ends_word(text, at + full->text.size()))
    return MonthRead{full->month, at + full->text.size(), true, false, false, {}};
  const MonthName* first = variant(at);
  if (!first || !ends_word(text, at + first->text.size()))
    return {};
  std::size_t end = at + first->text.size();
  MonthRead read{first->month, end, false, false, false, DateDeviation::single_month_name};
  std::size_t second_begin = spaces_end(text, end);
  const bool stroke = char_at(text, second_begin) == '/';
  if (stroke)
    second_begin = spaces_end(text, second_begin + 1);
  const MonthName* second = second_begin > end ? variant(second_begin) : nullptr;
  if (!second || !ends_word(text, second_begin + second->text.size()))
    return read;
  read.end = second_begin + second->text.size();
  if (first->month != second->month) {
    read.deviation = DateDeviation::month_name_pair;
    read.uncertain = true;
  } else if (!stroke) {
    read.deviation = DateDeviation::month_name_stroke;
  } else if (second_begin > end + 1) {
    read.deviation = DateDeviation::spacing;
  }
  return read;
}

// The month that a misspelt word of letters means; uncertain where two are as near.
MonthRead misspelt_month(std::string_view word, const Language& words) {
  const std::size_t length = count_code_points(word);
  MonthRead read;
  if (length < 4)
    return read;
  // The month of a title in another language is not misspelt.
  for (const LanguageId other : {LanguageId::en, LanguageId::fr, LanguageId::es})
    if (other != words.id && language(other).month(word))
      return read;
  const std::size_t limit = length > 6 ? 2 : 1;
  std::size_t best = limit + 1;
  const std::string lower = to_lower(word);
  for (const MonthName& month : words.months) {
    if (month.form != MonthName::Form::full)
      continue;
    const std::size_t distance = edit_distance(lower, to_lower(month.text));
    if (distance < best) {
      best = distance;
      read.month = month.month;
      read.uncertain = false;
    } else if (distance == best && month.month != read.month) {
      read.uncertain = true;
    }
  }
  // Two letters away from two months at once is a word of its own.
  if (best > limit || (read.uncertain && best > 1))
    read.month = 0;
  return read;
}

std::size_t skip_word(std::string_view text, std::size_t at, const std::string& word) {
  if (word.empty() || !starts_with(text, at, word) || !ends_word(text, at + word.size()))
    return at;
  return spaces_end(text, at + word.size());
}

// Reads the year after a month; `item.end` lies after the month.
void read_year(std::string_view text, const Language& words, DateItem& item) {
  std::size_t at = item.end;
  bool comma = false;
  if (char_at(text, at) == ',') {
    comma = true;
    ++at;
  }
  const std::size_t after_spaces = spaces_end(text, at);
  const bool doubled = after_spaces > at + 1;
  const bool hyphen = char_at(text, after_spaces) == '-' && after_spaces == at;
  at = hyphen ? at + 1 : after_spaces;
  std::size_t joined = skip_word(text, at, words.year_joiner);
  const bool has_joiner = joined > at;
  if (!has_joiner && words.id == LanguageId::es && starts_with(text, at, "del "))
    joined = spaces_end(text, at + 4),
    item.deviations.push_back({DateDeviation::joiner, {at, at + 3}});
  if (!has_joiner && joined == at && words.id == LanguageId::en && starts_with(text, at, "of "))
    joined = at + 3;
  at = joined;
  std::size_t figures = at;
  const bool apostrophe = char_at(text, at) == '\'' || starts_with(text, at, "’");
  if (apostrophe)
    figures += char_at(text, at) == '\'' ? 1 : 3;
  const std::size_t end = figures_end(text, figures);
  const std::size_t length = end - figures;
  const int value = number(text.substr(figures, length));
  const bool plausible = length == 4 && value >= 1000 && value <= 2999;
  const bool short_year = length == 2 && (apostrophe || words.id == LanguageId::en) && !comma &&
                          char_at(text, end) != '/' && char_at(text, end) != '%' &&
                          char_at(text, end) != ',' && !is_ascii_letter(char_at(text, end));
  const bool cut_year = length == 3 && !comma;
  if (!(plausible || (short_year && apostrophe) || cut_year) || is_ascii_letter(char_at(text, end)))
    return;
  if ((char_at(text, end) == '/' || char_at(text, end) == '.') && is_figure(char_at(text, end + 1)))
    return;
  if (comma)
    item.deviations.push_back({DateDeviation::comma, {item.end, item.end + 1}});
  if (hyphen)
    item.deviations.push_back({DateDeviation::hyphenated, {item.end, item.end + 1}});
  if (doubled || (figures == item.end && !apostrophe))
    item.deviations.push_back({DateDeviation::spacing, {item.end, figures}});
  if (!words.year_joiner.empty() && !has_joiner && item.deviations.empty())
    item.deviations.push_back({DateDeviation::joiner, {item.end, figures}});
  if (short_year && apostrophe) {
    item.deviations.push_back({DateDeviation::short_year, {at, end}});
    item.year = value + (value < 50 ? 2000 : 1900);
    item.uncertain = true;
  } else {
    item.year = value;
    item.uncertain = item.uncertain || cut_year;
  }
  item.end = end;
}

// Russian: 12 июня 2014 года
void read_year_word(std::string_view text, const Language& words, DateItem& item) {
  if (words.year_words.empty() || !item.year)
    return;
  const std::size_t at = spaces_end(text, item.end);
  for (const std::string& word : words.year_words)
    if (starts_with(text, at, word) && ends_word(text, at + word.size())) {
      if (at == item.end)
        item.deviations.push_back({DateDeviation::spacing, {item.end, at}});
      item.end = at + word.size();
      if (word != words.year_word && word != "годов" && word != "годы" && word != "годах")
        item.deviations.push_back({DateDeviation::missing_year_word, {at, item.end}});
      return;
    }
}

}  // namespace

std::optional<MonthRead> read_month(std::string_view text, std::size_t at, const Language& words) {
  if (words.id == LanguageId::ar)
    return read_arabic_month(text, at, words);
  const std::size_t end = letters_end(text, at);
  const std::string_view word = text.substr(at, end - at);
  if (word.size() < 3)
    return {};
  MonthRead read;
  read.end = end;
  if (const MonthName* month = words.month(word)) {
    read.month = month->month;
    read.exact = month->form == MonthName::Form::full;
    if (month->form == MonthName::Form::abbreviated) {
      read.deviation = DateDeviation::abbreviated_month;
      read.loose = true;
      if (char_at(text, end) == '.')
        ++read.end;
    } else if (month->form == MonthName::Form::variant) {
      read.deviation = DateDeviation::misspelt_month;
      read.loose = true;
    }
    return read;
  }
  read.loose = true;
  const std::string lower = to_lower(word);
  for (const MonthName& month : words.months)
    if (month.form != MonthName::Form::variant && to_lower(month.text) == lower) {
      read.month = month.month;
      read.deviation = words.capital_months && month.form == MonthName::Form::full && word == lower
                           ? DateDeviation::lower_case_month
                           : DateDeviation::upper_case_month;
      if (month.form == MonthName::Form::abbreviated && char_at(text, end) == '.')
        ++read.end;
      return read;
    }
  MonthRead near = misspelt_month(word, words);
  if (near.month) {
    near.end = end;
    near.loose = true;
    near.deviation = DateDeviation::misspelt_month;
    return near;
  }
  return {};
}

std::optional<DateItem> read_date_item(std::string_view text, std::size_t at,
                                       const Language& words) {
  const std::size_t end = figures_end(text, at);
  if (end == at || end - at > 2)
    return {};
  DateItem item;
  item.day = number(text.substr(at, end - at));
  if (item.day == 0 || item.day > 39)
    return {};
  if (text[at] == '0')
    item.deviations.push_back({DateDeviation::leading_zero, {at, at + 1}});
  item.end = end;
  // An ordinal ending, with or without “of”.
  std::size_t next = end;
  if (!words.first_of_month.empty() && item.day == 1 &&
      starts_with(text, at, words.first_of_month)) {
    next = at + words.first_of_month.size();
  } else {
    for (const std::string& ending : words.ordinals)
      if (starts_with(text, end, ending) && ends_word(text, end + ending.size())) {
        next = end + ending.size();
        item.deviations.push_back({DateDeviation::ordinal_day, {end, next}});
        break;
      }
    if (next == end && item.day == 1 && !words.first_of_month.empty())
      item.deviations.push_back({DateDeviation::first_of_month, {at, end}});
  }
  item.end = next;
  const bool ordinal = next > end;
  // What stands between day and month.
  std::size_t month_at = spaces_end(text, next);
  const bool hyphen = month_at == next && char_at(text, next) == '-';
  if (hyphen)
    ++month_at;
  bool has_joiner = false;
  if (!words.day_joiner.empty()) {
    const std::size_t joined = skip_word(text, month_at, words.day_joiner);
    has_joiner = joined > month_at;
    month_at = joined;
  } else if (ordinal && words.id == LanguageId::en) {
    const std::size_t joined = skip_word(text, month_at, "of");
    if (joined > month_at)
      item.deviations.push_back({DateDeviation::day_of_month, {month_at, month_at + 2}});
    month_at = joined;
  }
  const std::optional<MonthRead> month = read_month(text, month_at, words);
  if (!month || (hyphen && month->loose && month->deviation == DateDeviation::misspelt_month)) {
    // A day alone, to be completed by a later one: no remark on its form is certain yet.
    if (ordinal && words.first_of_month.empty())
      item.end = next;
    item.text = {at, item.end};
    if (item.day == 1 && !words.first_of_month.empty())
      item.deviations.clear();
    return item;
  }
  item.month = month->month;
  item.loose_month = month->loose;
  item.month_exact = month->exact;
  item.uncertain = month->uncertain;
  if (hyphen)
    item.deviations.push_back({DateDeviation::hyphenated, {next, next + 1}});
  else if (month_at == next || spaces_end(text, next) > next + 1)
    item.deviations.push_back({DateDeviation::spacing, {next, month_at}});
  if (!words.day_joiner.empty() && !has_joiner)
    item.deviations.push_back({DateDeviation::joiner, {next, month_at}});
  if (month->deviation)
    item.deviations.push_back({*month->deviation, {month_at, month->end}});
  item.end = month->end;
  const std::size_t month_end = item.end;
  read_year(text, words, item);
  if (item.year) {
    read_year_word(text, words, item);
    if (!words.year_word.empty() && item.end == figures_end(text, item.end) &&
        is_figure(char_before(text, item.end)))
      item.deviations.push_back({DateDeviation::missing_year_word, {month_end, item.end}});
  }
  item.text = {at, item.end};
  return item;
}

std::string write_date(const Language& words, const DateItem& item, bool with_month,
                       bool with_year) {
  if (words.id == LanguageId::zh) {
    std::string text = with_year ? std::to_string(item.year) + "年" : std::string();
    text += std::to_string(item.month) + "月" + std::to_string(item.day) + "日";
    return text;
  }
  std::string text = item.day == 1 && !words.first_of_month.empty() && with_month
                         ? words.first_of_month
                         : std::to_string(item.day);
  if (with_month) {
    text += ' ';
    if (!words.day_joiner.empty())
      text += words.day_joiner + ' ';
    for (const MonthName& month : words.months)
      if (month.month == item.month && month.form == MonthName::Form::full)
        text += month.text;
  }
  if (with_year) {
    text += ' ';
    if (!words.year_joiner.empty())
      text += words.year_joiner + ' ';
    text += std::to_string(item.year);
    if (!words.year_word.empty())
      text += ' ' + words.year_word;
  }
  return text;
}

std::optional<Date> read_month_and_year(std::string_view text, std::size_t figures, Span block,
                                        const Language& words, int latest_year) {
  const int year = number(text.substr(figures, 4));
  if (year < 1000 || year > 2999 || figures < block.begin + 4)
    return {};
  std::size_t at = figures;
  while (at > block.begin && text[at - 1] == ' ')
    --at;
  if (at == figures)
    return {};
  std::optional<Date::Deviated> separator;
  if (text[at - 1] == ',') {
    separator = Date::Deviated{DateDeviation::month_comma, {at - 1, at}};
    --at;
  } else {
    for (const std::string& word :
         {words.year_joiner, std::string(words.id == LanguageId::en ? "of" : "")})
      if (!word.empty() && at > block.begin + word.size() + 1 &&
          text.substr(at - word.size(), word.size()) == word && text[at - word.size() - 1] == ' ') {
        if (word == "of")
          separator = Date::Deviated{DateDeviation::month_of_year, {at - 2, at}};
        at -= word.size() + 1;
        break;
      }
  }
  const auto month_ending = [&](std::size_t end) -> const MonthName* {
    for (const MonthName& month : words.months)
      if (month.form == MonthName::Form::full && end >= block.begin + month.text.size() &&
          text.substr(end - month.text.size(), month.text.size()) == month.text &&
          (end == month.text.size() || letters_begin(text, end) == end - month.text.size() ||
           words.id == LanguageId::ar))
        return &month;
    return nullptr;
  };
  const MonthName* month = month_ending(at);
  if (!month)
    return {};
  std::size_t begin = at - month->text.size();
  Date date;
  date.days.push_back({static_cast<std::int16_t>(year), month->month, 0});
  if (separator)
    date.deviations.push_back(*separator);
  // March–April 2021
  for (const std::string_view joint : {"–", "-", "−", "—", "/"}) {
    if (begin < block.begin + joint.size() ||
        text.substr(begin - joint.size(), joint.size()) != joint)
      continue;
    const MonthName* earlier = month_ending(begin - joint.size());
    if (!earlier)
      continue;
    if (words.id == LanguageId::en && joint != "–")
      date.deviations.push_back(
          {joint == "/" ? DateDeviation::month_stroke : DateDeviation::wrong_dash,
           {begin - joint.size(), begin}});
    date.days.insert(date.days.begin(), {static_cast<std::int16_t>(year), earlier->month, 0});
    date.shape = Date::Shape::range;
    begin -= joint.size() + earlier->text.size();
    date.preferred = earlier->text + words.range;
    break;
  }
  date.text = {begin, figures + 4};
  if (year > latest_year)
    date.deviations.push_back({DateDeviation::implausible_year, date.text});
  if (date.shape == Date::Shape::range && before(date.days[1], date.days[0]))
    date.deviations.push_back({DateDeviation::reversed_range, date.text});
  date.canonical = iso(date.days[0]);
  if (date.shape == Date::Shape::range)
    date.canonical += '/' + iso(date.days[1]);
  date.preferred += month->text + ' ';
  if (!words.year_joiner.empty())
    date.preferred += words.year_joiner + ' ';
  date.preferred += std::to_string(year);
  return date;
}

}  // namespace unlint
