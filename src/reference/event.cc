#include "reference/event.h"

#include <algorithm>
#include <optional>

#include "language/language.h"
#include "reference/reading.h"
#include "reference/session_words.h"
#include "text/search.h"

namespace unlint {
namespace {

// Roughly how many days lie before a day; enough to tell a meeting from a budget year.
int days_before(Day day) { return (day.year * 12 + day.month) * 31 + day.day; }

// Whole days of one range or list, all of them told, no more of them than a meeting lasts.
bool is_span_of_days(const Date& date) {
  constexpr int longest_meeting = 62;
  return date.kind == Date::Kind::date && date.days.size() > 1 && !date.canonical.empty() &&
         std::all_of(date.days.begin(), date.days.end(),
                     [](Day day) { return day.year && day.month && day.day; }) &&
         days_before(date.days.back()) - days_before(date.days.front()) <= longest_meeting;
}

bool stands_alone(std::string_view text, Span word) {
  return (word.begin == 0 || letters_begin(text, word.begin) == word.begin) &&
         letters_end(text, word.end) == word.end;
}

// The last of the words within the window.
std::optional<Span> last_word(std::string_view text, Span window,
                              const std::vector<std::string>& words, bool spaced) {
  std::optional<Span> last;
  const std::string_view within = text.substr(window.begin, window.size());
  for (const std::string& word : words) {
    const std::size_t at = find_last_words(within, word);
    if (at == std::string_view::npos)
      continue;
    const Span found{window.begin + at, window.begin + at + word.size()};
    if ((!spaced || stands_alone(text, found)) && (!last || found.begin > last->begin))
      last = found;
  }
  return last;
}

class EventReader {
 public:
  EventReader(const Document& document, const Block& block, const Date& date, std::size_t floor)
      : text_(document.prose.text()),
        block_(block.text),
        words_(language(date.language)),
        session_line_(document.masthead.session),
        window_{std::max(floor, date.text.begin - std::min(date.text.begin, longest_window)),
                date.text.begin} {
    begin_at_sentence();
    event_.in_title = block.kind == BlockKind::masthead || block.kind == BlockKind::heading;
  }

  std::optional<Event> read() {
    const bool spaced = words_.id != LanguageId::zh;
    const CalendarWords& calendar = words_.calendar;
    // A resumed session, or a part of one, has dates of its own.
    if (last_word(text_, window_, calendar.event_parts, spaced))
      return {};
    if (const std::optional<Span> noun = last_word(text_, window_, calendar.events, spaced))
      read_session(*noun);
    std::size_t after = window_.begin;
    if (event_.name.empty())
      if (const std::optional<Span> noun = last_word(text_, window_, calendar.conferences, spaced))
        after = read_name(*noun);
    if (!event_.name.empty() && event_.name.substr(0, 8) == "session ")
      after = noun_end_;
    read_place(after);
    if (event_.in_title && event_.name.empty())
      read_session_of_masthead();
    if (event_.name.empty() && event_.place.empty())
      return {};
    return event_;
  }

 private:
  static constexpr std::size_t longest_window = 200;
  std::string_view text_;
  Span block_;
  const Language& words_;
  Span session_line_;
  Span window_;
  std::size_t noun_end_ = 0;
  Event event_;

  void begin_at_sentence() {
    const std::string_view within = text_.substr(window_.begin, window_.size());
    for (const std::string_view stop : {". ", "; ", "。", "；"})
      if (const std::size_t at = find_last_words(within, stop); at != std::string_view::npos)
        window_.begin = std::max(
            window_.begin, std::min(window_.end, window_.end - within.size() + at + stop.size()));
  }

  // “seventh session”, « septième session », الدورة السابعة
  void read_session(Span noun) {
    constexpr std::size_t reach = 60;
    const bool follows = words_.id == LanguageId::ar;
    Span piece{std::max(window_.begin, noun.begin - std::min(noun.begin, reach)), noun.end};
    if (follows)
      piece = {noun.begin, std::min(window_.end, noun.end + reach)};
    while (piece.begin < piece.end && !is_boundary(text_, piece.begin))
      ++piece.begin;
    while (piece.end > piece.begin && !is_boundary(text_, piece.end))
      --piece.end;
    const std::optional<SessionWords> session = session_in(text_, piece, words_.id);
    if (!session)
      return;
    event_.name = "session " + std::to_string(session->number) + " " +
                  std::to_string(static_cast<int>(session->kind));
    noun_end_ = std::max(noun.end, session->ordinal.end);
  }

  void read_session_of_masthead() {
    if (session_line_.empty())
      return;
    if (const std::optional<SessionWords> session = session_in(text_, session_line_, words_.id))
      event_.name = "session " + std::to_string(session->number) + " " +
                    std::to_string(static_cast<int>(session->kind));
  }

  static bool is_article(std::string_view word) {
    return word == "the" || word == "The" || word == "la" || word == "le" || word == "el" ||
           word == "La" || word == "Le" || word == "El";
  }

  bool is_capital(std::size_t at) const {
    return at < window_.end && is_upper(decode(text_, at).value);
  }

  // “World Conference on Women”: capitals, and the small words between them. The end of it.
  std::size_t read_name(Span noun) {
    std::size_t begin = noun.begin;
    int capitals = 0;
    for (std::size_t at = noun.begin; at > window_.begin + 1 && text_[at - 1] == ' ';) {
      const std::size_t word = letters_begin(text_, at - 1);
      if (word == at - 1 || word < window_.begin)
        break;
      // “The World Conference” is “the World Conference”.
      const bool capital = is_capital(word) && at - 1 - word > 3;
      if ((!capital && at - 1 - word > 3) || is_article(text_.substr(word, at - 1 - word)))
        break;
      begin = capital ? word : begin;
      capitals += capital ? 1 : 0;
      at = word;
    }
    std::size_t end = noun.end;
    for (std::size_t at = noun.end; char_at(text_, at) == ' ' && at + 1 < window_.end;) {
      const std::size_t word = letters_end(text_, at + 1);
      const bool capital = is_capital(at + 1);
      if (word == at + 1 || word > window_.end || (!capital && word - at - 1 > 3) ||
          text_.substr(at + 1, word - at - 1) == "in")
        break;
      end = capital ? word : end;
      capitals += capital ? 1 : 0;
      at = word;
    }
    if (capitals >= 2)
      event_.name = std::string(text_.substr(begin, end - begin));
    return end;
  }

  // The capitalized words between the name and the date: first whose meeting it is, last where.
  void read_place(std::size_t from) {
    if (from >= window_.end || words_.id == LanguageId::zh || words_.id == LanguageId::ar)
      return;
    std::vector<std::string> runs;
    std::size_t last_end = 0;
    for (std::size_t at = from; at < window_.end;) {
      const std::size_t end = letters_end(text_, at);
      if (end == at) {
        at += decode(text_, at).length;
        continue;
      }
      if (is_capital(at)) {
        const std::string word(text_.substr(at, end - at));
        if (last_end > 0 && at == last_end + 1 && text_[last_end] == ' ')
          runs.back() += ' ' + word;
        else
          runs.push_back(word);
        last_end = end;
      }
      at = end;
    }
    if (runs.empty() || window_.end - last_end > 24)
      return;
    event_.place = runs.back();
    for (std::size_t i = 0; i + 1 < runs.size(); ++i)
      event_.owner += (i > 0 ? " " : "") + runs[i];
  }
};

}  // namespace

std::vector<Event> find_events(const Document& document, const std::vector<Date>& dates) {
  std::vector<Event> events;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (!is_span_of_days(dates[i]))
      continue;
    const std::size_t index = block_at(document, dates[i].text.begin);
    if (index >= document.blocks.size())
      continue;
    const Block& block = document.blocks[index];
    const std::size_t floor = std::max(block.text.begin, i > 0 ? dates[i - 1].text.end : 0);
    if (floor > dates[i].text.begin)
      continue;
    if (std::optional<Event> event = EventReader(document, block, dates[i], floor).read()) {
      event->date = i;
      events.push_back(std::move(*event));
    }
  }
  return events;
}

bool differ_by_a_slip(const Date& a, const Date& b) {
  if (a.days.size() != b.days.size())
    return false;
  bool years = false;
  bool months = false;
  bool days = false;
  for (std::size_t i = 0; i < a.days.size(); ++i) {
    years = years || a.days[i].year != b.days[i].year;
    months = months || a.days[i].month != b.days[i].month;
    days = days || a.days[i].day != b.days[i].day;
  }
  return static_cast<int>(years) + static_cast<int>(months) + static_cast<int>(days) == 1;
}

}  // namespace unlint
