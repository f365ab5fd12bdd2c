// English dates in the order of the United States.
#include <algorithm>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

struct MonthFirst {
  const DateText& where;
  std::size_t end;
  bool ordinal = false;

  // A day with or without an ordinal ending.
  std::optional<DateItem> read_day(std::size_t at) {
    const std::size_t figures = figures_end(where.text, at);
    if (figures == at || figures - at > 2)
      return {};
    DateItem item;
    item.day = number(where.text.substr(at, figures - at));
    const std::size_t letters = letters_end(where.text, figures);
    const std::string_view suffix = where.text.substr(figures, letters - figures);
    const std::vector<std::string>& known = where.words.ordinals;
    if (item.day == 0 || item.day > 31 ||
        (!suffix.empty() && std::find(known.begin(), known.end(), suffix) == known.end()))
      return {};
    ordinal = ordinal || !suffix.empty();
    end = letters;
    return item;
  }

  // The year after the days; 0 where none is written.
  int read_year() {
    const bool comma = char_at(where.text, end) == ',';
    const std::size_t at = spaces_end(where.text, end + (comma ? 1 : 0));
    const std::size_t stop = figures_end(where.text, at);
    const int year = number(where.text.substr(at, stop - at));
    if (stop - at != 4 || at == end || year < 1000 || is_ascii_letter(char_at(where.text, stop)) ||
        (char_at(where.text, stop) == '/' && is_figure(char_at(where.text, stop + 1))))
      return 0;
    end = stop;
    return year;
  }
};

}  // namespace

std::optional<Date> read_month_first(const DateText& where, std::size_t figures) {
  if (where.words.id != LanguageId::en || figures <= where.begin + 3 ||
      where.text[figures - 1] != ' ')
    return {};
  std::size_t word_end = figures;
  while (word_end > where.begin && where.text[word_end - 1] == ' ')
    --word_end;
  const std::optional<MonthRead> month = month_before(where, word_end);
  if (!month)
    return {};
  MonthFirst reader{where, figures};
  std::optional<DateItem> day = reader.read_day(figures);
  if (!day)
    return {};
  std::vector<DateItem> items = {*day};
  std::vector<DateJoint> joints;
  if (const std::optional<DateJoint> joint = read_joint(where, reader.end);
      joint && joint->kind != DateJoint::Kind::comma)
    if (const std::optional<DateItem> second = reader.read_day(joint->text.end)) {
      items.push_back(*second);
      joints.push_back(*joint);
    }
  const int year = reader.read_year();
  if (!year && !(reader.ordinal && month->exact))
    return {};
  const Span text{month->text.begin, reader.end};
  for (DateItem& item : items) {
    item.month = month->month, item.year = year, item.text = text;
    item.month_exact = true;
    item.month_shared = item.year_shared = &item != &items.back();
  }
  items[0].deviations.push_back({DateDeviation::month_first, text, {}});
  return assemble_date(
      where, {std::move(items), std::move(joints), read_opening(where, text.begin), text});
}

}  // namespace unlint
