#include "reference/established.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "language/language.h"
#include "reference/date.h"
#include "reference/date_finder.h"
#include "reference/reading.h"

namespace unlint {
namespace {

/// The blocks among which a document says what it is.
constexpr std::size_t first_blocks = 24;

/// What the line above a resolution says of its adoption. The day follows; in Chinese it precedes.
constexpr std::array<std::string_view, 13> adoption_words = {"esolution adopted by",
                                                             "esolutions adopted by",
                                                             "dopted by the Security Council",
                                                             "ésolution adoptée par",
                                                             "ésolutions adoptées par",
                                                             "esolución aprobada por",
                                                             "esoluciones aprobadas",
                                                             "Резолюция, принятая",
                                                             "Резолюции, принятые",
                                                             "قرار اتخذ",
                                                             "قراران اتخذ",
                                                             "大会决议",
                                                             "理事会决议"};

/// What the last lines say of the meeting; the day follows.
constexpr std::array<std::string_view, 6> meeting_words = {"plenary meeting", "séance plénière",
                                                           "sesión plenaria", "пленарное заседание",
                                                           "جلسة عامة",       "全体会议"};

/// Where one of the words begins; npos where none stands there.
template <std::size_t Count>
std::size_t first_of(const std::array<std::string_view, Count>& words, std::string_view line) {
  std::size_t found = std::string_view::npos;
  for (const std::string_view each : words)
    found = std::min(found, line.find(each));
  return found;
}

/// A day and where it is told.
struct ToldDay {
  std::string day;  // empty: none is told
  Span text;
};

/// The one day that a block names; none where it names several.
ToldDay only_day(std::string_view text, Span block, const DateFinder& dates) {
  ToldDay found;
  for (std::size_t at = block.begin; at < block.end;) {
    if (!is_figure(text[at])) {
      ++at;
      continue;
    }
    const std::optional<Date> date = dates.at(at, block);
    if (!date) {
      at = figures_end(text, at);
      continue;
    }
    const bool whole = date->days.size() == 1 && date->days[0].year && date->days[0].day;
    if (!whole || !found.day.empty())
      return {};
    found = {iso(date->days[0]), date->text};
    at = std::max(date->text.end, figures_end(text, at));
  }
  return found;
}

/// The day in the line that tells the adoption, among the first.
ToldDay day_told_first(const Document& document, const DateFinder& dates) {
  const std::string_view text = document.prose.text();
  constexpr std::size_t before = 40;
  constexpr std::size_t after = 160;
  const std::size_t last = std::min(document.blocks.size(), first_blocks);
  for (std::size_t i = 0; i < last; ++i) {
    const Span block = document.blocks[i].text;
    const std::size_t words = first_of(adoption_words, document.prose.slice(block));
    if (words == std::string_view::npos)
      continue;
    const std::size_t at = block.begin + words;
    Span nearby{at > block.begin + before ? at - before : block.begin,
                std::min(block.end, at + after)};
    // The line “[on the report of …]” may have been drawn into the block.
    nearby.end = std::min(nearby.end, text.find('[', at));
    while (!is_boundary(text, nearby.begin))
      ++nearby.begin;
    while (!is_boundary(text, nearby.end))
      --nearby.end;
    if (ToldDay told = only_day(text, nearby, dates); !told.day.empty())
      return told;
  }
  return {};
}

/// The day below the number of the plenary meeting, among the last lines.
ToldDay day_told_last(const Document& document, const DateFinder& dates) {
  constexpr std::size_t longest = 80;
  for (std::size_t i = document.blocks.size(); i-- > 0;) {
    const Span block = document.blocks[i].text;
    if (block.size() > longest ||
        first_of(meeting_words, document.prose.slice(block)) == std::string_view::npos)
      continue;
    const Span end = i + 1 < document.blocks.size() ? document.blocks[i + 1].text : block;
    if (end.size() > longest)
      continue;
    if (ToldDay told = only_day(document.prose.text(), {block.begin, end.end}, dates);
        !told.day.empty())
      return told;
  }
  return {};
}

ToldDay adoption_day(const Document& document) {
  constexpr int no_year_is_later = 2999;
  const DateFinder dates(document.prose.text(), language(document.language), no_year_is_later);
  ToldDay first = day_told_first(document, dates);
  return first.day.empty() ? day_told_last(document, dates) : first;
}

/// "75/193" for "A/RES/75/193 B".
std::string_view number_in_symbol(std::string_view symbol) {
  const std::size_t found = symbol.find("/RES/");
  if (found == std::string_view::npos)
    return {};
  symbol.remove_prefix(found + 5);
  return symbol.substr(0, symbol.find_first_of(" ("));
}

/// What stands after the number of a heading: "75/193. - Title" is "Title".
std::string_view after_number(std::string_view line, std::string_view number) {
  line.remove_prefix(number.size());
  const std::size_t begin = line.find_first_not_of(".- \t");
  return begin == std::string_view::npos ? std::string_view() : line.substr(begin);
}

std::string title_of(const Document& document, std::string_view symbol) {
  const std::string_view number = number_in_symbol(symbol);
  const std::size_t last = std::min(document.blocks.size(), first_blocks);
  for (std::size_t i = 0; i < last && !number.empty(); ++i) {
    const std::string_view line = document.prose.slice(document.blocks[i].text);
    if (line.starts_with(number) && !is_figure(char_at(line, number.size())))
      return std::string(after_number(line, number));
  }
  // The title of a resolution follows its number; what else looks like one is a heading.
  return number.empty() ? std::string(document.prose.slice(document.masthead.title))
                        : std::string();
}

}  // namespace

int last_paragraph(const Document& document) {
  constexpr std::size_t longest = 5;  // “1234.”
  int last = 0;
  for (const Block& block : document.blocks) {
    const std::string_view label = document.prose.slice(block.label);
    if (block.kind != BlockKind::paragraph || label.size() < 2 || label.size() > longest ||
        figures_end(label, 0) + 1 != label.size() || label.back() != '.')
      continue;
    // A date or a year at the beginning of a line counts for nothing.
    if (number(label.substr(0, label.size() - 1)) == last + 1)
      ++last;
  }
  return last;
}

Established established_by(const Document& document, const Identity& given) {
  const Identity identity = identify(document, given);
  Established established;
  established.symbol = identity.symbol;
  established.title = title_of(document, identity.symbol);
  if (identity.symbol.find("/RES/") != std::string::npos) {
    ToldDay told = adoption_day(document);
    established.adopted = std::move(told.day);
    established.adopted_at = told.text;
  }
  established.body = identity.body;
  established.session = identity.session;
  established.language = code(document.language);
  if (identity.date.year)
    established.issued = iso(identity.date);
  return established;
}

}  // namespace unlint
