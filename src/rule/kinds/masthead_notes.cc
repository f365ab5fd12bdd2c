#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "reference/reading.h"
#include "rule/kinds/masthead_checks.h"

namespace unlint {
namespace {

/// The session or year that a symbol names, as written; empty where it names none.
std::string time_of(const std::string& symbol) {
  for (const SymbolElement& element : elements_of(symbol))
    if (element.role == SymbolElement::Role::session || element.role == SymbolElement::Role::year)
      return element.text;
  return {};
}

bool is_year(std::string_view time) { return time.size() == 4 && figures_end(time, 0) == 4; }

/// The year in which the document was issued, or its meeting held, if either is `year`.
bool tells_year(const Subject& subject, int year) {
  const Masthead& masthead = subject.document.masthead;
  for (const Date& date : subject.references.dates)
    for (const Span line : {masthead.date, masthead.venue})
      if (!line.empty() && line.contains(date.text) && !date.days.empty() &&
          date.days.back().year == year)
        return true;
  return false;
}

bool tells_any_year(const Subject& subject) {
  const Masthead& masthead = subject.document.masthead;
  return std::any_of(subject.references.dates.begin(), subject.references.dates.end(),
                     [&](const Date& date) {
                       return (!masthead.date.empty() && masthead.date.contains(date.text)) ||
                              (!masthead.venue.empty() && masthead.venue.contains(date.text));
                     });
}

}  // namespace

void check_agenda_note(const Subject& subject, const std::string& symbol, Findings& findings) {
  const Span note = subject.document.masthead.agenda_note;
  if (note.empty())
    return;
  const auto named =
      std::find_if(subject.references.symbols.begin(), subject.references.symbols.end(),
                   [&](const Symbol& each) { return note.contains(each.text) && !each.foreign; });
  if (named == subject.references.symbols.end())
    return;
  const std::string& body = subject.references.identity.body;
  const std::string agenda_body = body_of_symbol(named->canonical);
  const std::string agenda_time = time_of(named->canonical);
  const std::string own_time = time_of(symbol);
  const Captures captures = {{"symbol", symbol.empty() ? body : symbol},
                             {"expected", own_time.empty() ? body : own_time}};
  // A document of one body may be before another; the Assembly's bodies share its agenda.
  const bool same_organ = body.empty() || agenda_body.substr(0, agenda_body.find('/')) ==
                                              body.substr(0, body.find('/'));
  if (!same_organ && symbol.empty())
    return findings.add(named->text, captures);
  if (!same_organ || agenda_time.empty())
    return;
  if (!own_time.empty()) {
    if (is_year(own_time) == is_year(agenda_time) && own_time != agenda_time && agenda_body == body)
      findings.add(named->text, captures);
  } else if (is_year(agenda_time) && tells_any_year(subject) &&
             !tells_year(subject, number(agenda_time))) {
    findings.add(named->text, captures);
  }
}

namespace {

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

/// “Note by the Secretariat” for “Note from Secretariat”: as the Manual writes the line.
std::string authorship_as_written(std::string line) {
  struct Change {
    std::string_view what, with;
  };
  static constexpr std::array<Change, 11> changes = {
      {{"Secretary General", "Secretary-General"},
       {"secretary-general", "Secretary-General"},
       {"secretary general", "Secretary-General"},
       {" Of The ", " of the "},
       {" By The ", " by the "},
       {"Note from ", "Note by "},
       {"Report from the ", "Report of the "},
       {" of Secretary-General", " of the Secretary-General"},
       {" by Secretary-General", " by the Secretary-General"},
       {" of Secretariat", " of the Secretariat"},
       {" by Secretariat", " by the Secretariat"}}};
  for (const Change& change : changes)
    replace_all(line, change.what, change.with);
  return line;
}

}  // namespace

void check_authorship(const Subject& subject, Findings& findings) {
  const Span line = subject.document.masthead.authorship;
  if (line.empty() || subject.document.language != LanguageId::en)
    return;
  const std::string written(subject.document.prose.slice(line));
  const std::string expected = authorship_as_written(written);
  if (expected != written)
    findings.add(line, {{"symbol", std::string()}, {"expected", expected}}, expected);
}

}  // namespace unlint
