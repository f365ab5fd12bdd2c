#include "reference/date_distance.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "language/language.h"
#include "reference/reading.h"

namespace unlint {
namespace {

// So many years ahead lie terms of office, bonds and plans; further ones lie deadlines alone.
constexpr int years_of_plans = 11;

bool is_whole(const Date& date) {
  if (date.kind != Date::Kind::date || date.days.empty())
    return false;
  const Day day = date.days.back();
  return day.year && day.month && day.day;
}

// The first and the last day of a year are goals rather than events.
bool is_goal(Day day) {
  return (day.month == 12 && day.day == 31) || (day.month == 1 && day.day == 1);
}

// The year of a symbol whose session or year can be placed; 0 where none can.
int year_of(const Identity& identity) {
  if (identity.date.year)
    return identity.date.year;
  if (identity.body == "A" && identity.session > 30)
    return 1946 + identity.session;
  // S/2015/339, S/RES/2171(2014), E/RES/2014/11
  const std::string& symbol = identity.symbol;
  for (std::size_t at = symbol.find_first_of("/("); at != std::string::npos;
       at = symbol.find_first_of("/(", at + 1)) {
    const std::size_t end = figures_end(symbol, at + 1);
    const int year = number(std::string_view(symbol).substr(at + 1, end - at - 1));
    if (end == at + 5 && year > 1945 && year < 2100 && !symbol.starts_with("A/"))
      return year;
  }
  return 0;
}

// “2020/8. Title”, “75/502. Title”; 0 where the line begins otherwise.
int year_of_number(std::string_view head, const Identity& identity) {
  const std::size_t stroke = figures_end(head, 0);
  const std::size_t end = figures_end(head, stroke + 1);
  if (stroke == 0 || char_at(head, stroke) != '/' || end == stroke + 1 || char_at(head, end) != '.')
    return 0;
  const int first = number(head.substr(0, stroke));
  if (stroke == 4 && first > 1977 && first < 2100)
    return first;
  return stroke == 2 && first > 30 && identity.body == "A" ? 1946 + first : 0;
}

// “Resolution 1540 (2004)” at the head of a text without a masthead; 0 where none is there.
int year_of_head(const Document& document, const Identity& identity) {
  constexpr std::size_t first_blocks = 4;
  constexpr std::size_t longest_head = 60;
  for (std::size_t i = 0; i < document.blocks.size() && i < first_blocks; ++i) {
    const std::string_view head = document.prose.slice(document.blocks[i].text);
    if (const int year = year_of_number(head, identity); year > 0)
      return year;
    const std::size_t open = head.rfind('(');
    if (head.size() > longest_head || head.find('/') != std::string_view::npos ||
        open == std::string_view::npos || open == 0)
      continue;
    const std::size_t end = figures_end(head, open + 1);
    const bool closed = end == open + 5 && char_at(head, end) == ')' && end + 1 == head.size();
    if (closed && is_figure(head[head.find_last_not_of(' ', open - 1)]))
      return number(head.substr(open + 1, 4));
  }
  return 0;
}

class DistanceJudge {
 public:
  DistanceJudge(std::vector<Date>& dates, const Document& document, const Identity& identity)
      : dates_(dates), document_(document), text_(document.prose.text()), own_(year_of(identity)) {
    if (own_ == 0)
      own_ = year_of_head(document, identity);
    for (const Date& date : dates_)
      if (is_whole(date))
        note_year(date.days.back().year);
  }

  void judge() {
    for (Date& date : dates_)
      if (is_whole(date))
        judge(date);
  }

 private:
  std::vector<Date>& dates_;
  const Document& document_;
  std::string_view text_;
  int own_;            // the document's year; 0 where unknown
  int latest_ = 0;     // the latest year of a day
  int before_it_ = 0;  // the latest but that
  std::size_t days_ = 0;

  void note_year(int year) {
    ++days_;
    if (year > latest_) {
      before_it_ = latest_;
      latest_ = year;
    } else if (year < latest_) {
      before_it_ = std::max(before_it_, year);
    }
  }

  // The year that nothing else in a document names, after many others.
  bool stands_out(int year) const {
    constexpr std::size_t enough_days = 5;
    const std::string figures = std::to_string(year);
    const std::size_t first = text_.find(figures);
    return days_ >= enough_days && year == latest_ &&
           text_.find(figures, first + 1) == std::string_view::npos;
  }

  void judge(Date& date) const {
    const Day day = date.days.back();
    const int known = own_ ? own_ : stands_out(day.year) ? before_it_ : 0;
    if (known == 0 || day.year <= known || is_noted(date))
      return;
    const std::size_t index = block_at(document_, date.text.begin);
    if (index >= document_.blocks.size())
      return;
    const Block& block = document_.blocks[index];
    const Language& words = language(date.language);
    if (day.year > known + years_of_plans && !is_goal(day) && is_near_first(date) &&
        !is_deadline(words, block.text, date.text.begin))
      date.deviations.push_back({DateDeviation::implausible_year, date.text, {}});
    else if (own_ && is_short(date) && tells_what_was(words, block.text, date.text.begin))
      date.deviations.push_back({DateDeviation::not_yet, date.text, {}});
  }

  static bool is_noted(const Date& date) {
    return std::any_of(date.deviations.begin(), date.deviations.end(), [](const auto& each) {
      return each.deviation == DateDeviation::implausible_year ||
             each.deviation == DateDeviation::impossible_day;
    });
  }

  // What is held lasts days, what is approved for a period lasts months.
  static bool is_short(const Date& date) {
    const Day first = date.days.front();
    const Day last = date.days.back();
    return first.year == last.year && first.month + 1 >= last.month;
  }

  // A period that begins now may end far ahead.
  static bool is_near_first(const Date& date) {
    return date.shape != Date::Shape::range || date.days.back().year - date.days.front().year <= 1;
  }

  // “until 30 June 2040”
  bool is_deadline(const Language& words, Span block, std::size_t begin) const {
    if (begin < block.begin + 2)
      return false;
    const std::string_view before = text_.substr(block.begin, begin - 1 - block.begin);
    return std::any_of(words.calendar.deadline.begin(), words.calendar.deadline.end(),
                       [&](const Phrase& phrase) {
                         return phrase.begin_before(before, before.size()) != Phrase::npos;
                       });
  }

  // “held in Geneva on”, but not “to be held in Geneva on”
  bool tells_what_was(const Language& words, Span block, std::size_t begin) const {
    constexpr std::size_t nearby = 60;
    std::size_t from = std::max(block.begin, begin > nearby ? begin - nearby : 0);
    while (!is_boundary(text_, from))
      ++from;
    const std::string_view before = text_.substr(from, begin - from);
    for (const Phrase& past : words.calendar.past)
      for (std::size_t end = before.size(); end > 0; --end) {
        const std::size_t at = is_boundary(before, end) ? past.begin_before(before, end) : npos;
        if (at == npos)
          continue;
        const std::string_view gap = before.substr(end);
        if (gap.find_first_of(";:0123456789") == npos && gap.find(". ") == npos &&
            !is_ahead(words, from + at, block))
          return true;
        break;
      }
    return false;
  }

  bool is_ahead(const Language& words, std::size_t word, Span block) const {
    const std::size_t end = spaces_begin(text_, word, block);
    return std::any_of(
        words.calendar.ahead.begin(), words.calendar.ahead.end(),
        [&](const Phrase& phrase) { return phrase.begin_before(text_, end) != Phrase::npos; });
  }

  static constexpr std::size_t npos = std::string_view::npos;
};

}  // namespace

void judge_distance(std::vector<Date>& dates, const Document& document, const Identity& identity) {
  DistanceJudge(dates, document, identity).judge();
}

}  // namespace unlint
