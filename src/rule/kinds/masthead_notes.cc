#include <algorithm>
#include <optional>
#include <string>

#include "reference/reading.h"
#include "rule/kinds/masthead_checks.h"

namespace unlint {
namespace {

/// The stars at the end of a line: "Item 5 of the provisional agenda*".
std::size_t stars_at_end(std::string_view line) {
  const std::size_t last = line.find_last_not_of('*');
  return last == std::string_view::npos ? 0 : line.size() - last - 1;
}

/// The note that begins with as many stars; null where there is none, or more than one.
const Block* note_of(const Document& document, std::size_t stars) {
  const Block* found = nullptr;
  for (const Block& block : document.blocks) {
    const std::string_view words = document.prose.slice(block.text);
    if (std::min(words.find_first_not_of('*'), words.size()) != stars)
      continue;
    if (found != nullptr)
      return nullptr;
    found = &block;
  }
  return found;
}

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
  const Document& document = subject.document;
  const Span item = document.masthead.agenda_item;
  const std::size_t stars = item.empty() ? 0 : stars_at_end(document.prose.slice(item));
  const Block* note = stars == 0 ? nullptr : note_of(document, stars);
  if (note == nullptr)
    return;
  const auto named = std::find_if(
      subject.references.symbols.begin(), subject.references.symbols.end(),
      [&](const Symbol& each) { return note->text.contains(each.text) && !each.foreign; });
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

}  // namespace unlint
