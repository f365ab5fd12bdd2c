// Dates that begin with a day.
#include <algorithm>
#include <iterator>

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

// A day does not begin in the middle of another number or name.
bool stands_free(const DateText& where, std::size_t figures) {
  if (figures <= where.begin)
    return true;
  const std::string_view text = where.text;
  const char before = text[figures - 1];
  if (before == ' ' || before == '(' || before == '[')
    return true;
  if (before == '/' || before == '.' || before == '-' || is_figure(before) ||
      is_ascii_letter(before) || before == '$' || before == '\'' || before == ':')
    return false;
  if (before == ',')
    return figures < where.begin + 2 || !is_figure(text[figures - 2]);
  if (figures >= where.begin + 4 && dash_length(text, figures - 3) == 3)
    return !is_figure(text[figures - 4]);
  return true;
}

// “Rule 5 may be”: the verb, not the month.
bool is_verb(std::string_view text, const DateItem& item) {
  if (item.year || item.month != 5)
    return false;
  static constexpr std::string_view nexts[] = {" be ",   " not ",  " have ",
                                               " also ", " only ", " include "};
  return std::any_of(std::begin(nexts), std::end(nexts),
                     [&](std::string_view next) { return starts_with(text, item.text.end, next); });
}

class DaysReader {
 public:
  DaysReader(const DateText& where, DateItem first) : where_(where) {
    parts_.opening = read_opening(where, first.text.begin);
    parts_.items.push_back(std::move(first));
  }

  std::optional<Date> read() {
    std::size_t complete = parts_.items[0].month ? 1 : 0;  // how many items lead to a month
    while (parts_.items.size() < 40 && read_next())
      if (parts_.items.back().month)
        complete = parts_.items.size();
    if (complete == 0)
      return {};
    parts_.items.erase(parts_.items.begin() + static_cast<std::ptrdiff_t>(complete),
                       parts_.items.end());
    parts_.joints.resize(complete - 1);
    // “annexes 1, 2, 12 May”: days are listed with “and”.
    if (complete > 1 && parts_.joints.back().kind == DateJoint::Kind::comma &&
        !parts_.items[complete - 2].month)
      return {};
    parts_.text = {parts_.items.front().text.begin, parts_.items.back().text.end};
    return assemble_date(where_, std::move(parts_));
  }

 private:
  const DateText& where_;
  DateParts parts_;

  bool read_next() {
    const DateItem& last = parts_.items.back();
    const std::optional<DateJoint> joint = read_joint(where_, last.text.end);
    if (!joint)
      return false;
    // A complete date goes on only as a range, or as “between … and …”.
    const bool between = parts_.opening.kind == DateOpening::Kind::between &&
                         parts_.items.size() == 1 && joint->kind == DateJoint::Kind::conjunction;
    if (last.year && !joint->is_range() && !between)
      return false;
    std::optional<DateItem> next = read_date_item(where_, joint->text.end);
    if (!next || (last.month && !next->month) || (last.year && !next->year))
      return false;
    parts_.joints.push_back(*joint);
    parts_.items.push_back(std::move(*next));
    return true;
  }
};

}  // namespace

std::optional<Date> read_days(const DateText& where, std::size_t figures) {
  if (!stands_free(where, figures))
    return {};
  std::optional<DateItem> first = read_date_item(where, figures);
  if (!first || (!first->month && !read_joint(where, first->text.end)))
    return {};
  if (is_verb(where.text, *first) || (!first->year && is_numbered(where, figures)))
    return {};
  return DaysReader(where, std::move(*first)).read();
}

}  // namespace unlint
