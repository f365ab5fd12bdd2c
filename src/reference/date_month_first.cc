// English dates in the order of the United States.
#include <algorithm>
#include <array>

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
    std::size_t at = spaces_end(where.text, end + (comma ? 1 : 0));
    // Spanish “junio 12 de 2014”
    const std::string& joiner = where.words.year_joiner;
    if (!joiner.empty() && starts_with(where.text, at, joiner + " "))
      at = spaces_end(where.text, at + joiner.size());
    const std::size_t stop = figures_end(where.text, at);
    const int year = number(where.text.substr(at, stop - at));
    if (stop - at != 4 || at == end || year < 1000 || is_ascii_letter(char_at(where.text, stop)) ||
        (char_at(where.text, stop) == '/' && is_figure(char_at(where.text, stop + 1))))
      return 0;
    end = stop;
    for (const std::string& word : where.words.year_words)
      if (starts_with(where.text, stop + 1, word) &&
          ends_word(where.text, stop + 1 + word.size())) {
        end = stop + 1 + word.size();
        break;
      }
    return year;
  }
};

// “on June 3, the Council”: a word before and the end of the date behind tell a day from a number.
bool is_announced(const DateText& where, const MonthRead& month, std::size_t end) {
  static constexpr std::array<std::string_view, 7> words = {" on",    " since",  " until", " dated",
                                                            " after", " before", " from"};
  const std::size_t begin = month.text.begin;
  if (where.words.id != LanguageId::en || !month.exact || begin < where.begin + 3 ||
      !closes_date(where, end))
    return false;
  const std::string_view before = where.text.substr(where.begin, begin - 1 - where.begin);
  const bool at_head = before == "On" || before == "on" || before == "From" || before == "Since";
  return at_head || read_opening(where, begin).weekday.weekday > 0 ||
         std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return before.ends_with(word); });
}

// “June 30–July 2, 2014”: the second month and day, and what joins them to the first.
bool read_second_month(MonthFirst& reader, std::vector<DateItem>& items,
                       std::vector<DateJoint>& joints) {
  const DateText& where = reader.where;
  const std::optional<DateJoint> joint = read_word_joint(where, reader.end);
  const std::optional<MonthRead> month =
      joint && joint->word != "/" ? read_month(where, joint->text.end) : std::nullopt;
  if (!month || !month->exact)
    return false;
  const std::size_t end = reader.end;
  std::optional<DateItem> day = reader.read_day(spaces_end(where.text, month->text.end));
  if (!day || reader.end == end) {
    reader.end = end;
    return false;
  }
  day->month = month->month;
  items.push_back(*day);
  joints.push_back(*joint);
  return true;
}

}  // namespace

std::optional<Date> read_month_first(const DateText& where, std::size_t figures) {
  const LanguageId id = where.words.id;
  if (id == LanguageId::ar || id == LanguageId::zh || figures <= where.begin + 3 ||
      where.text[figures - 1] != ' ')
    return {};
  std::size_t word_end = figures;
  // “June the 12th”
  if (id == LanguageId::en && figures > where.begin + 7 &&
      where.text.substr(figures - 5, 5) == " the ")
    word_end -= 4;
  while (word_end > where.begin && where.text[word_end - 1] == ' ')
    --word_end;
  const std::optional<MonthRead> month = month_before(where, word_end);
  if (!month || (id != LanguageId::en && !month->exact))
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
  const std::size_t before_second = reader.end;
  const bool two_months = items.size() == 1 && read_second_month(reader, items, joints);
  const int year = reader.read_year();
  if (two_months && !year) {
    items.pop_back();
    joints.pop_back();
    reader.end = before_second;
  }
  if (!year && !(reader.ordinal && month->exact) && !is_announced(where, *month, reader.end))
    return {};
  const Span text{month->text.begin, reader.end};
  for (DateItem& item : items) {
    const bool last = &item == &items.back();
    item.month_shared = !last && items.back().month == 0;
    item.year_shared = !last;
    item.year = year, item.text = text;
    item.month_exact = true;
  }
  for (DateItem& item : items)
    if (item.month == 0)
      item.month = month->month;
  items[0].deviations.push_back({DateDeviation::month_first, text, {}});
  return assemble_date(
      where, {std::move(items), std::move(joints), read_opening(where, text.begin), text});
}

std::optional<Date> read_year_first(const DateText& where, std::size_t figures) {
  const std::size_t month_at = spaces_end(where.text, figures + 4);
  if (where.words.id != LanguageId::en || month_at != figures + 5)
    return {};
  const std::size_t month_end = letters_end(where.text, month_at);
  const MonthName* month = where.words.month(where.text.substr(month_at, month_end - month_at));
  const std::size_t day_at = spaces_end(where.text, month_end);
  const std::size_t day_end = figures_end(where.text, day_at);
  DateItem item;
  item.year = number(where.text.substr(figures, 4));
  item.day = number(where.text.substr(day_at, day_end - day_at));
  if (!month || day_at == month_end || day_end == day_at || day_end > day_at + 2 ||
      !plausible_year(item.year) || item.day > 31 || item.day == 0 || !closes_date(where, day_end))
    return {};
  item.month = month->month;
  item.month_exact = true;
  item.text = {figures, day_end};
  item.deviations.push_back({DateDeviation::month_first, item.text, {}});
  const Span text = item.text;
  return assemble_date(where, {{std::move(item)}, {}, read_opening(where, figures), text});
}

}  // namespace unlint
