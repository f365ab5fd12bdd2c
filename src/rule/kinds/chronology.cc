#include <algorithm>
#include <array>
#include <string>

#include "language/language.h"
#include "reference/event.h"
#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// What a document says of time in two places, so that both can be held against each other.
enum class Chronology : unsigned char {
  event,     // one meeting, two dates
  title,     // the title's dates, the text's
  adoption,  // the heading's date of adoption, the closing line's
  list,      // a list of resolutions in the order of their dates, but for one
};

/// Reports dates that disagree with others of the same document.
class ChronologyRule : public Rule {
 public:
  explicit ChronologyRule(std::vector<Chronology> reported) : reported_(std::move(reported)) {}

  void check(const Subject& subject, Findings& findings) const override {
    if (reports(Chronology::event) || reports(Chronology::title))
      check_events(subject, findings);
    if (reports(Chronology::adoption))
      check_adoption(subject, findings);
    if (reports(Chronology::list))
      check_lists(subject, findings);
  }

 private:
  bool reports(Chronology what) const {
    return std::count(reported_.begin(), reported_.end(), what) > 0;
  }

  static void report(const Subject& subject, const Date& date, const Date& other,
                     Findings& findings) {
    findings.add(date.text, {{"other", std::string(subject.document.prose.slice(other.text))}});
  }

  // Each date against the first other of the same event; the one told less often is reported, of
  // two the later.
  void check_events(const Subject& subject, Findings& findings) const {
    const std::vector<Date>& dates = subject.references.dates;
    const std::vector<Event>& events =
        subject.shared->of([&] { return find_events(subject.document, dates); });
    for (std::size_t i = 0; i < events.size(); ++i)
      for (std::size_t j = 0; j < events.size(); ++j) {
        const Event& suspect = events[i];
        const Event& other = events[j];
        if (i == j || suspect.in_title || !is_asked(suspect, other) ||
            !differ_by_a_slip(dates[suspect.date], dates[other.date]))
          continue;
        const std::size_t own = told(events, dates, suspect);
        const std::size_t others = told(events, dates, other);
        if (other.in_title || own < others || (own == others && i > j)) {
          report(subject, dates[suspect.date], dates[other.date], findings);
          break;
        }
      }
  }

  bool is_asked(const Event& suspect, const Event& other) const {
    const bool owners =
        suspect.owner.empty() || other.owner.empty() || suspect.owner == other.owner;
    const bool places =
        suspect.place.empty() || other.place.empty() || suspect.place == other.place;
    if (other.in_title)
      return reports(Chronology::title) && places &&
             (suspect.name == other.name ? !suspect.name.empty() && suspect.owner.empty()
                                         : suspect.name.empty() && suspect.place == other.place);
    return reports(Chronology::event) && owners && places && !suspect.name.empty() &&
           suspect.name == other.name;
  }

  // How often the event is given this date.
  static std::size_t told(const std::vector<Event>& events, const std::vector<Date>& dates,
                          const Event& event) {
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [&](const Event& each) {
          return each.name == event.name &&
                 dates[each.date].canonical == dates[event.date].canonical;
        }));
  }

  // “Resolution adopted … on 27 December 2019” and, below, “52nd plenary meeting / 27 December”.
  static void check_adoption(const Subject& subject, Findings& findings) {
    const Document& document = subject.document;
    const CalendarWords& words = language(document.language).calendar;
    constexpr std::size_t first_blocks = 25;
    const Date* adopted = nullptr;
    for (std::size_t i = 0; i < document.blocks.size() && i < first_blocks && !adopted; ++i)
      if (holds(document, i, words.adopted))
        adopted = last_day_in(subject, document.blocks[i].text);
    if (adopted == nullptr)
      return;
    for (std::size_t i = 1; i < document.blocks.size(); ++i) {
      const Span line = document.blocks[i].text;
      const Date* closing = last_day_in(subject, line);
      if (closing && closing->text.begin <= line.begin + 1 && closing->text.end + 2 >= line.end &&
          is_plenary_line(document, i - 1, words) && closing->canonical != adopted->canonical)
        report(subject, *closing, *adopted, findings);
    }
  }

  static bool is_plenary_line(const Document& document, std::size_t block,
                              const CalendarWords& words) {
    constexpr std::size_t longest = 80;
    return document.blocks[block].text.size() < longest && holds(document, block, words.plenary);
  }

  static bool holds(const Document& document, std::size_t block,
                    const std::vector<std::string>& words) {
    const std::string_view text = document.prose.slice(document.blocks[block].text);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return text.find(word) != std::string_view::npos;
    });
  }

  // The last whole day within a block, if its only one.
  static const Date* last_day_in(const Subject& subject, Span block) {
    const std::vector<Date>& dates = subject.references.dates;
    const auto first =
        std::lower_bound(dates.begin(), dates.end(), block.begin,
                         [](const Date& date, std::size_t at) { return date.text.begin < at; });
    if (first == dates.end() || first->text.end > block.end || first->days.size() != 1 ||
        !first->days[0].day || !first->days[0].year)
      return nullptr;
    const auto next = first + 1;
    return next != dates.end() && next->text.begin < block.end ? nullptr : &*first;
  }

  // “60/1 of 16 September 2005, 72/256 of 24 December 2107 and 73/276 of 22 December 2018”
  static void check_lists(const Subject& subject, Findings& findings) {
    const std::vector<Citation>& citations = subject.references.citations;
    for (std::size_t i = 1; i + 1 < citations.size(); ++i) {
      const Date* before = date_of(subject, citations[i - 1]);
      const Date* own = date_of(subject, citations[i]);
      const Date* after = date_of(subject, citations[i + 1]);
      if (!before || !own || !after || !follows(citations[i - 1], citations[i]) ||
          !follows(citations[i], citations[i + 1]))
        continue;
      const Day first = before->days[0];
      const Day day = own->days[0];
      const Day last = after->days[0];
      if (unlint::before(first, last) && (unlint::before(day, first) || unlint::before(last, day)))
        report(subject, *own, unlint::before(day, first) ? *before : *after, findings);
    }
  }

  static const Date* date_of(const Subject& subject, const Citation& citation) {
    if (!citation.date)
      return nullptr;
    const Date& date = subject.references.dates[*citation.date];
    return date.days.size() == 1 && date.days[0].day && date.days[0].year ? &date : nullptr;
  }

  // Members of one list: of one body, with little more than the date between them.
  static bool follows(const Citation& a, const Citation& b) {
    constexpr std::size_t longest_gap = 60;
    return a.organ == b.organ && a.kind == b.kind && !a.organ.empty() &&
           b.text.begin >= a.text.end && b.text.begin - a.text.end < longest_gap;
  }

  std::vector<Chronology> reported_;
};

}  // namespace

MadeRule make_chronology_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "chronology");
  if (!table)
    return {};
  const std::vector<std::string> names = {"event", "title", "adoption", "list"};
  if (table->strings("reports").empty())
    table->report(table->place("reports"), "“reports” must name what to report");
  std::vector<Chronology> reported;
  for (const std::size_t index : table->choices("reports", names))
    reported.push_back(static_cast<Chronology>(index));
  return {std::make_unique<ChronologyRule>(std::move(reported)), {"other"}};
}

}  // namespace unlint
