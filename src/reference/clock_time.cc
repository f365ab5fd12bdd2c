// One time of day: 5.30 p.m., 17 h 30, 18.00 horas, 10时.
#include "reference/clock_time.h"

#include "reference/date_parts.h"
#include "reference/reading.h"

namespace unlint {
namespace {

class ClockReader {
 public:
  ClockReader(const DateText& where, bool announced)
      : text_(where.text), words_(where.words), announced_(announced) {}

  // The hour, the minutes and what is written beside them.
  std::optional<ClockTime> read(std::size_t at) {
    ClockTime time;
    std::size_t end = figures_end(text_, at);
    if (end - at == 4 && is(LanguageId::en) && starts_with(text_, end, " hours")) {
      time.hour = number(text_.substr(at, 2));
      time.minute = number(text_.substr(at + 2, 2));
      time.has_minutes = true;
      time.separator = 'h';
      time.text = {at, end + std::string_view(" hours").size()};
      return time;
    }
    if (end == at || end - at > 2)
      return {};
    time.hour = number(text_.substr(at, end - at));
    if (time.hour > 39)
      return {};
    const char separator = char_at(text_, end);
    const std::size_t minutes_end = figures_end(text_, end + 1);
    if ((separator == ':' || separator == '.' || separator == 'h') && minutes_end == end + 3) {
      time.separator = separator;
      read_minutes(time, end + 1);
      end = minutes_end;
    }
    time.text = {at, end};
    if (is(LanguageId::en) || !read_unit(time))
      read_half(time);
    const char after = char_at(text_, time.text.end);
    const bool goes_on = is_ascii_letter(after) || is_figure(after) ||
                         ((after == ':' || after == '.' || after == ',' || after == '/') &&
                          is_figure(char_at(text_, time.text.end + 1)));
    return goes_on ? std::nullopt : std::optional<ClockTime>(time);
  }

 private:
  std::string_view text_;
  const Language& words_;
  bool announced_;

  bool is(LanguageId id) const { return words_.id == id; }

  void read_minutes(ClockTime& time, std::size_t at) {
    time.has_minutes = true;
    time.minute = number(text_.substr(at, 2));
  }

  // “p.m.”, “PM”, “pm”; “noon”
  void read_half(ClockTime& time) {
    const std::size_t spaces = spaces_end(text_, time.text.end);
    std::size_t at = spaces;
    for (const std::string_view word : {"noon", "midnight"})
      if (time.hour == 12 && starts_with(text_, at, word)) {
        time.half = word.front();
        time.text.end = at + word.size();
        return;
      }
    const char half = static_cast<char>(char_at(text_, at) | 0x20);
    if (half != 'a' && half != 'p')
      return;
    const bool capital = is_ascii_capital(text_[at]);
    ++at;
    const bool stop = char_at(text_, at) == '.';
    at += stop ? 1 : 0;
    const bool inner_space =
        stop && char_at(text_, at) == ' ' && (char_at(text_, at + 1) | 0x20) == 'm';
    at += inner_space ? 1 : 0;
    if ((char_at(text_, at) | 0x20) != 'm' || is_ascii_letter(char_at(text_, at + 1)))
      return;
    ++at;
    const bool last_stop = stop && char_at(text_, at) == '.';
    at += last_stop ? 1 : 0;
    // “1 am is no time”
    if (!stop && !time.has_minutes && spaces > time.text.end && half == 'a' && !announced_)
      return;
    time.half = half;
    time.canonical = !capital && stop && last_stop && !inner_space && spaces == time.text.end + 1;
    time.text.end = at;
  }

  // “h 30”, “heures”, “horas”, “时30分”
  bool read_unit(ClockTime& time) {
    const std::size_t at = spaces_end(text_, time.text.end);
    for (const std::string& word : words_.calendar.hour_words) {
      if (!starts_with(text_, at, word) ||
          (word.back() != '.' && !is(LanguageId::zh) && letters_end(text_, at) != at + word.size()))
        continue;
      time.has_unit = true;
      time.canonical = at == time.text.end + (is(LanguageId::zh) ? 0 : 1);
      time.text.end = at + word.size();
      read_minutes_after_unit(time);
      return true;
    }
    // “17h30” was read already; its form is judged by what is preferred.
    time.has_unit = time.separator == 'h';
    return time.has_unit;
  }

  void read_minutes_after_unit(ClockTime& time) {
    const bool stop = char_at(text_, time.text.end) == '.' && is(LanguageId::fr);
    const std::size_t figures = spaces_end(text_, time.text.end + (stop ? 1 : 0));
    const std::size_t end = figures_end(text_, figures);
    if (time.has_minutes || end - figures != 2 || figures > time.text.end + 2 || is(LanguageId::es))
      return;
    std::size_t stop_at = end;
    const std::size_t unit = spaces_end(text_, end);
    for (const std::string& word : words_.calendar.minute_words)
      if (starts_with(text_, unit, word)) {
        stop_at = unit + word.size();
        break;
      }
    if (!words_.calendar.minute_words.empty() && stop_at == end)
      return;
    read_minutes(time, figures);
    time.text.end = stop_at;
  }
};

}  // namespace

std::optional<ClockTime> read_clock_time(const DateText& where, std::size_t at, bool announced) {
  return ClockReader(where, announced).read(at);
}

}  // namespace unlint
