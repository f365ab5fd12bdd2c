#include "reference/date_finder.h"

#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

std::optional<Date> read_named_month(const DateText& where, std::size_t figures,
                                     std::size_t length) {
  if (length == 4)
    return read_month_and_year(where, figures);
  if (length > 2)
    return {};
  if (std::optional<Date> date = read_month_first(where, figures))
    return date;
  return read_days(where, figures);
}

// True where a quotation that has begun in the block is still open.
bool is_quoted(std::string_view text, std::size_t begin, std::size_t at) {
  int depth = 0;
  bool straight = false;
  for (std::size_t i = begin; i < at; ++i) {
    if (text[i] == '"')
      straight = !straight;
    else if (starts_with(text, i, "“") || starts_with(text, i, "«") || starts_with(text, i, "《"))
      ++depth;
    else if (starts_with(text, i, "”") || starts_with(text, i, "»") || starts_with(text, i, "》"))
      depth = std::max(0, depth - 1);
  }
  return straight || depth > 0;
}

bool concerns_form(const Date::Deviated& deviated) {
  switch (deviated.deviation) {
    case DateDeviation::impossible_day:
    case DateDeviation::implausible_year:
    case DateDeviation::reversed_range:
    case DateDeviation::wrong_weekday:
      return false;
    default:
      return true;
  }
}

void forgive_form(Date& date) {
  date.deviations.erase(
      std::remove_if(date.deviations.begin(), date.deviations.end(), concerns_form),
      date.deviations.end());
  date.preferred.clear();
}

}  // namespace

std::optional<Date> DateFinder::at(std::size_t figures, Span block) const {
  const DateText where{text_.substr(0, block.end), block.begin, language_, latest_year_};
  std::optional<Date> date = own_date(where, figures);
  if (date) {
    // A quotation keeps its own spelling.
    if (!date->deviations.empty() && is_quoted(where.text, block.begin, date->text.begin))
      forgive_form(*date);
    return date;
  }
  if (language_.id == LanguageId::en)
    return {};
  // Mastheads, notes and titles of other languages keep English dates.
  const DateText english{where.text, where.begin, unlint::language(LanguageId::en), latest_year_};
  date = read_named_month(english, figures, figures_end(where.text, figures) - figures);
  if (date)
    forgive_form(*date);
  return date;
}

std::optional<Date> DateFinder::own_date(const DateText& where, std::size_t figures) const {
  const std::size_t length = figures_end(where.text, figures) - figures;
  if (length > 4)
    return {};
  if (std::optional<Date> date = read_numeric_date(where, figures))
    return date;
  if (language_.id == LanguageId::zh)
    if (std::optional<Date> date = read_chinese_date(where, figures))
      return date;
  if (std::optional<Date> date = read_named_month(where, figures, length))
    return date;
  return length == 4 ? read_years(where, figures) : std::nullopt;
}

}  // namespace unlint
