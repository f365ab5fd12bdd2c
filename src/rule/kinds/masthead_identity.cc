#include <algorithm>
#include <array>
#include <vector>

#include "authority/calendar.h"
#include "authority/series.h"
#include "reference/reading.h"
#include "rule/kinds/masthead_checks.h"

namespace unlint {
namespace {

/// The parts of a name or a symbol between strokes, underscores, hyphens and spaces.
std::vector<std::string_view> parts_of(std::string_view name) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find_first_of("/_- ()", begin), name.size());
    if (end > begin)
      parts.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string_view stem(std::string_view path) {
  const std::size_t folder = path.find_last_of("/\\");
  if (folder != std::string_view::npos)
    path.remove_prefix(folder + 1);
  // The suffix of the name, not the dot of "C.3".
  const std::size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? path : path.substr(0, dot);
}

/// "RES" and "L." without what follows the letters.
std::string_view letters_of(std::string_view part) {
  std::size_t end = 0;
  while (end < part.size() && is_ascii_letter(part[end]))
    ++end;
  return part.substr(0, end);
}

bool same_letters(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return (x | 0x20) == (y | 0x20);
         });
}

/// The figures of a part: "257" of "257B", "20" of "L.20".
std::string_view figures_of(std::string_view part) {
  const std::size_t begin = std::min(part.find_first_of("0123456789"), part.size());
  std::string_view figures = part.substr(begin, figures_end(part, begin) - begin);
  while (figures.size() > 1 && figures.front() == '0')
    figures.remove_prefix(1);
  return figures;
}

/// The year that an element of a symbol names; 0 for none.
int year_of(const std::string& symbol) {
  for (const SymbolElement& element : elements_of(symbol))
    if (element.role == SymbolElement::Role::year && element.text.size() == 4)
      return number(element.text);
  return 0;
}

/// The last year told by a line: "Vienna, 6–10 October 2014".
int year_in(const Subject& subject, Span line) {
  int year = 0;
  for (const Date& date : subject.references.dates)
    if (!line.empty() && line.contains(date.text) && !date.days.empty())
      year = date.days.back().year;
  return year;
}

struct Years {
  int from = 0;
  int to = 0;
  bool contains(int year) const { return from <= year && year <= to; }
};

/// The years that documents of a symbol are dated in.
std::optional<Years> years_of(const std::string& symbol) {
  const std::optional<SymbolSession> session = session_of(symbol);
  if (session && session->kind == SessionWords::Kind::regular && !starts_with(symbol, 0, "A/HRC/"))
    return Years{1945 + session->number, 1946 + session->number};
  const int year = year_of(symbol);
  if (year == 0 || symbol.find("CONF") != std::string::npos)
    return {};
  return Years{starts_with(symbol, 0, "S/") ? year : year - 1, year};
}

}  // namespace

void check_file_name(const Subject& subject, const std::string& symbol, Findings& findings) {
  const std::vector<std::string_view> named = parts_of(stem(subject.source.path()));
  const std::vector<std::string_view> own = parts_of(symbol);
  if (named.size() < own.size() || own.size() < 2 || !is_known_root(named[0]))
    return;
  bool differs = false;
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string_view figures = figures_of(own[i]);
    // The letters of another series, or no figures, show that the name holds something else.
    if (figures_of(named[i]).empty() != figures.empty() ||
        (!is_figure(named[i][0]) && !same_letters(letters_of(named[i]), letters_of(own[i]))))
      return;
    differs = differs || figures_of(named[i]) != figures;
  }
  if (!differs)
    return;
  std::string expected;
  for (std::size_t i = 0; i < own.size(); ++i)
    expected.append(i == 0 ? "" : "/").append(named[i]);
  findings.add(subject.document.masthead.symbol, {{"symbol", symbol}, {"expected", expected}});
}

void check_session_date(const Subject& subject, const std::string& symbol, Findings& findings) {
  const Masthead& masthead = subject.document.masthead;
  const std::optional<Years> years = years_of(symbol);
  const auto tell = [&](Span line, const std::string& expected) {
    findings.add(line, {{"symbol", symbol}, {"expected", expected}});
  };
  if (years && symbol.find("/Corr.") == std::string::npos) {
    const std::string expected =
        std::to_string(years->from) +
        (years->to > years->from ? "–" + std::to_string(years->to) : std::string());
    const int issued = subject.references.identity.date.year;
    if (issued > 0 && !masthead.date.empty() && !years->contains(issued) &&
        !years->contains(issued - 1))
      tell(masthead.date, expected);
    else if (const int venue = year_in(subject, masthead.venue);
             venue > 0 && !years->contains(venue))
      tell(masthead.venue, expected);
    return;
  }
  // Without a symbol, the session is told by its words and the body by the organ line.
  const std::optional<SessionWords> session =
      session_in(subject.document.prose.text(), masthead.session, subject.document.language);
  const int venue = year_in(subject, masthead.venue);
  if (!session || session->kind != SessionWords::Kind::regular || venue == 0)
    return;
  const std::string& body = subject.references.identity.body;
  // Below the Human Rights Council others count sessions of their own.
  if (body == "A/HRC" || body == "A")
    return;
  const std::optional<DayRange> days = session_days(body, session->number);
  if (days && (venue < days->from / 10000 || venue > days->to / 10000))
    tell(session->ordinal, describe(*days));
}

}  // namespace unlint
