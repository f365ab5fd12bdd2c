// One resolution, cited twice in one document: does it keep its date, its title, its organ?
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "reference/citation_form.h"
#include "reference/reading.h"

namespace unlint {
namespace {

/// One form of a thing and where it stands.
struct Told {
  std::size_t citation = 0;
  std::string value;
  Span text;
};

using ToldOf = std::map<std::string, std::vector<Told>>;

// Notes every form but the one used most, or of two used as often the first.
void note_others(std::vector<Citation>& citations, const ToldOf& all, CitationDeviation deviation) {
  for (const auto& [canonical, told] : all) {
    std::map<std::string, std::size_t> uses;
    for (const Told& each : told)
      ++uses[each.value];
    if (uses.size() < 2)
      continue;
    const Told* usual = &told.front();
    for (const Told& each : told)
      if (uses[each.value] > uses[usual->value])
        usual = &each;
    for (const Told& each : told)
      if (each.value != usual->value)
        citations[each.citation].deviations.push_back({deviation, each.text, {}, usual->value});
  }
}

// Letter case, quotation marks and spaces apart.
std::string comparable(std::string_view title) {
  std::string plain;
  for (const char c : to_lower(title))
    if (c != ' ' && c != ',' && c != '\'' && c != '"')
      plain += c;
  for (const std::string_view mark : {"’", "‘", "“", "”", "\u00a0"})
    for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark))
      plain.erase(at, mark.size());
  return plain;
}

// A title cut short is no other title.
void note_titles(std::vector<Citation>& citations,
                 const std::map<std::string, std::vector<std::size_t>>& titled,
                 std::string_view text) {
  const auto title = [&](std::size_t index) {
    const Span span = citations[index].title;
    return std::string(text.substr(span.begin, span.size()));
  };
  for (const auto& [canonical, indices] : titled)
    for (const std::size_t index : indices) {
      if (index == indices.front())
        continue;
      const std::string first = comparable(title(indices.front()));
      const std::string here = comparable(title(index));
      const std::size_t shared = std::min(first.size(), here.size());
      if (first.substr(0, shared) != here.substr(0, shared))
        citations[index].deviations.push_back(
            {CitationDeviation::two_titles, citations[index].title, {}, title(indices.front())});
    }
}

/// Nothing that could bear the title itself stands between: a comma, the figures of a note, “which
/// is”; no “agenda item”, no other number.
bool leads_to_title(std::string_view between) {
  constexpr std::size_t longest = 12;
  return between.size() <= longest && between.find_first_of(".;(") == std::string_view::npos &&
         between.find("、") == std::string_view::npos;
}

}  // namespace

void judge_agreement(std::vector<Citation>& citations, const std::vector<Date>& dates,
                     std::string_view text) {
  ToldOf by_date;
  ToldOf by_organ;
  std::map<std::string, std::vector<std::size_t>> by_title;
  for (std::size_t i = 0; i < citations.size(); ++i) {
    const Citation& citation = citations[i];
    if (citation.canonical.empty() || citation.letters.size() > 1)
      continue;
    if (!citation.title.empty())
      by_title[citation.canonical].push_back(i);
    Day day;
    if (citation.date && dates[*citation.date].days.size() == 1)
      day = dates[*citation.date].days.front();
    if (day.year && day.month && day.day)
      by_date[citation.canonical].push_back({i, iso(day), dates[*citation.date].text});
    if (citation.basis == Citation::Basis::words && citation.style == NumberStyle::session &&
        citation.letters.empty()) {
      const std::string key = citation.number + (day.year ? iso(day) : std::string());
      by_organ[key].push_back({i, citation.organ, citation.text});
    }
  }
  note_others(citations, by_date, CitationDeviation::two_dates);
  note_others(citations, by_organ, CitationDeviation::two_organs);
  note_titles(citations, by_title, text);
}

Span title_after(std::string_view text, std::size_t end, Span block, LanguageId language) {
  static constexpr std::array<std::array<std::string_view, 3>, 6> words = {
      {{"entitled ", "titled ", ""},
       {"intitulée ", "ayant pour titre ", ""},
       {"titulada ", "titulado ", ""},
       {"озаглавлен", "под названием ", ""},
       {"题为", "", ""},
       {"المعنون", "", ""}}};
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> quotes = {
      {{"“", "”"}, {"«", "»"}, {"\"", "\""}, {"„", "“"}}};
  constexpr std::size_t nearby = 48;
  const std::string_view near = text.substr(end, std::min(nearby, block.end - end));
  std::size_t word = std::string_view::npos;
  for (const std::string_view each : words[static_cast<std::size_t>(language)])
    if (!each.empty())
      word = std::min(word, near.find(each));
  if (word == std::string_view::npos || !leads_to_title(near.substr(0, word)))
    return {};
  for (const auto& [open, close] : quotes) {
    const std::size_t begin = text.substr(0, block.end).find(open, end + word);
    if (begin == std::string_view::npos || begin > end + word + 40)
      continue;
    const std::size_t from = begin + open.size();
    const std::size_t to = text.substr(0, block.end).find(close, from);
    if (to == std::string_view::npos || to > from + 600)
      continue;
    const Span inside{from, to};
    return {spaces_end(text, from), spaces_begin(text, to, inside)};
  }
  return {};
}

}  // namespace unlint
