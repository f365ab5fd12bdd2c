#include "reference/date_finder.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "language/language_id.h"
#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

std::optional<Date> read_named_month(const DateText& where, std::size_t figures,
                                     std::size_t length) {
  if (length == 4) {
    std::optional<Date> date = read_month_and_year(where, figures);
    return date ? date : read_year_first(where, figures);
  }
  if (length > 2)
    return {};
  if (std::optional<Date> date = read_month_first(where, figures))
    return date;
  return read_days(where, figures);
}

// True where words of a script other than Latin lead to the date.
bool is_within_script(const DateText& where, Span date) {
  std::size_t before = date.begin;
  while (before > where.begin && where.text[before - 1] == ' ')
    --before;
  const std::size_t after = spaces_end(where.text, date.end);
  const auto other_script = [&](std::size_t at) {
    return at < where.text.size() && static_cast<unsigned char>(where.text[at]) >= 0xD0 &&
           static_cast<unsigned char>(where.text[at]) != 0xE2;
  };
  if (where.words.id == LanguageId::fr || where.words.id == LanguageId::es) {
    static constexpr std::string_view articles[] = {" le", " du", " au", " el", " del", " al"};
    return std::any_of(std::begin(articles), std::end(articles), [&](std::string_view article) {
      return before >= where.begin + article.size() &&
             where.text.substr(before - article.size(), article.size()) == article;
    });
  }
  // Words of Latin letters behind it may be those of a title, begun before it.
  return before > where.begin && other_script(before - decode_before(where.text, before).length) &&
         !is_ascii_letter(char_at(where.text, after));
}

bool concerns_form(const Date::Deviated& deviated) {
  switch (deviated.deviation) {
    case DateDeviation::impossible_day:
    case DateDeviation::implausible_year:
    case DateDeviation::reversed_range:
    case DateDeviation::wrong_weekday:
    case DateDeviation::impossible_time:
    case DateDeviation::not_yet:
    case DateDeviation::reversed_months:
      return false;
    default:
      return true;
  }
}

}  // namespace

void forgive_form(Date& date) {
  date.deviations.erase(
      std::remove_if(date.deviations.begin(), date.deviations.end(), concerns_form),
      date.deviations.end());
  date.preferred.clear();
}

namespace {

// “el Derecho del Mar de 10 de Diciembre de 1982”: titles are written with capitals throughout.
bool is_in_spanish_title(const DateText& where, const Date& date) {
  static constexpr std::array<std::string_view, 2> joiners = {" de ", " desde "};
  return std::any_of(joiners.begin(), joiners.end(), [&](std::string_view joiner) {
    if (date.text.begin < where.begin + joiner.size() + 2 ||
        where.text.substr(date.text.begin - joiner.size(), joiner.size()) != joiner)
      return false;
    const std::size_t end = date.text.begin - joiner.size();
    const std::size_t begin = letters_begin(where.text, end);
    return begin < end && begin >= where.begin && is_upper(decode(where.text, begin).value);
  });
}

void forgive(Date& date, DateDeviation deviation) {
  std::vector<Date::Deviated>& all = date.deviations;
  all.erase(std::remove_if(all.begin(), all.end(),
                           [&](const Date::Deviated& each) { return each.deviation == deviation; }),
            all.end());
}

bool deviates(const Date& date, DateDeviation deviation) {
  return std::any_of(date.deviations.begin(), date.deviations.end(),
                     [&](const Date::Deviated& each) { return each.deviation == deviation; });
}

}  // namespace

std::optional<Date> DateFinder::at(std::size_t figures, Span block) const {
  const DateText where{text_.substr(0, block.end), block.begin, *language_, latest_year_};
  std::optional<Date> date = own_date(where, figures);
  if (!date)
    date = foreign_date(where, figures);
  if (!date)
    date = english_date(where, figures);
  if (!date)
    return {};
  date->language = language_->id;
  if (language_->id == LanguageId::es && is_in_spanish_title(where, *date))
    forgive(*date, DateDeviation::upper_case_month);
  // A title or a paragraph of two languages is read in one; a month of the other may well be right.
  if (deviates(*date, DateDeviation::foreign_month) &&
      (language_->id != document_ || !is_surely_in(document_, where.text.substr(block.begin))))
    forgive_form(*date);
  return date;
}

// “12 de junio de 2014”, « 1er juin 2014 » in a text of another language.
std::optional<Date> DateFinder::foreign_date(const DateText& where, std::size_t figures) const {
  const std::size_t end = figures_end(where.text, figures);
  if (language_->id == LanguageId::zh || language_->id == LanguageId::ar || end > figures + 2)
    return {};
  const LanguageId id = starts_with(where.text, end, " de ") ? LanguageId::es : LanguageId::fr;
  if (id == language_->id || (id == LanguageId::fr && !starts_with(where.text, end, "er ")))
    return {};
  const DateText other{where.text, where.begin, unlint::language(id), latest_year_};
  std::optional<Date> date = read_days(other, figures);
  if (!date || date->days.size() != 1 || !date->days[0].year || !exists(date->days[0]))
    return {};
  forgive_form(*date);
  DateItem item;
  item.year = date->days[0].year, item.month = date->days[0].month, item.day = date->days[0].day;
  date->deviations.push_back({DateDeviation::foreign_month, date->text, {}});
  date->preferred = write_date(where.words, item, true, true);
  return date;
}

std::optional<Date> DateFinder::english_date(const DateText& where, std::size_t figures) const {
  if (language_->id == LanguageId::en)
    return {};
  // Mastheads, notes and titles of other languages keep English dates; a sentence does not.
  const DateText english{where.text, where.begin, unlint::language(LanguageId::en), latest_year_};
  std::optional<Date> date =
      read_named_month(english, figures, figures_end(where.text, figures) - figures);
  if (!date)
    return {};
  const bool whole =
      date->days.size() == 1 && date->days[0].year && date->days[0].day && exists(date->days[0]);
  forgive_form(*date);
  if (whole && is_within_script(where, date->text)) {
    // «12 June 2014 года»: the word after the year belongs to the date.
    for (const std::string& word : where.words.year_words)
      if (const std::size_t at = spaces_end(where.text, date->text.end);
          starts_with(where.text, at, word) && ends_word(where.text, at + word.size())) {
        date->text.end = at + word.size();
        break;
      }
    DateItem item;
    item.year = date->days[0].year, item.month = date->days[0].month, item.day = date->days[0].day;
    date->deviations.push_back({DateDeviation::foreign_month, date->text, {}});
    date->preferred = write_date(where.words, item, true, true);
  }
  return date;
}

std::optional<Date> DateFinder::own_date(const DateText& where, std::size_t figures) const {
  const std::size_t length = figures_end(where.text, figures) - figures;
  if (length > 4 && !(length == 5 && language_->id == LanguageId::zh))
    return {};
  if (std::optional<Date> date = read_numeric_date(where, figures))
    return date;
  if (language_->id == LanguageId::zh)
    if (std::optional<Date> date = read_chinese_date(where, figures))
      return date;
  if (std::optional<Date> date = read_named_month(where, figures, length))
    return date;
  if (std::optional<Date> date = read_period(where, figures))
    return date;
  if (std::optional<Date> date = length == 4 ? read_years(where, figures) : std::nullopt)
    return date;
  return read_time(where, figures);
}

}  // namespace unlint
