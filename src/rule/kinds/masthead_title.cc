#include <algorithm>
#include <array>
#include <vector>

#include "reference/reading.h"
#include "rule/kinds/masthead_checks.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// "75/100. Title": figures, a stroke, figures; where they end, or 0.
std::size_t number_end(std::string_view line) {
  std::size_t at = starts_with(line, 0, "ES-") ? 3 : starts_with(line, 0, "S-") ? 2 : 0;
  const std::size_t session = figures_end(line, at);
  if (session == at || char_at(line, session) != '/')
    return 0;
  at = figures_end(line, session + 1);
  return at > session + 1 ? at : 0;
}

/// The number at the head of the title, where it is not that of the symbol; else empty.
Span disagreeing_number(const Subject& subject, const std::string& symbol, std::string& expected) {
  constexpr std::string_view series = "A/RES/";
  if (!starts_with(symbol, 0, series))
    return {};
  const std::string_view whole = std::string_view(symbol).substr(series.size());
  expected = whole.substr(0, number_end(whole));
  const std::vector<Block>& blocks = subject.document.blocks;
  for (std::size_t i = 0; i < std::min(blocks.size(), most_title_blocks); ++i) {
    const std::string_view line = subject.document.prose.slice(blocks[i].text);
    const std::size_t end = number_end(line);
    if (end == 0 || blocks[i].kind == BlockKind::masthead ||
        (char_at(line, end) != '.' && char_at(line, end) != ' '))
      continue;
    if (expected.empty() || line.substr(0, end) == expected)
      return {};
    return {blocks[i].text.begin, blocks[i].text.begin + end};
  }
  return {};
}

bool holds_any(std::string_view text, const std::vector<std::string_view>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// The one whole date of a block; null where there is none, or more than one.
const Date* only_date(const Subject& subject, Span block) {
  const Date* found = nullptr;
  for (const Date& date : subject.references.dates)
    if (block.contains(date.text)) {
      if (found != nullptr)
        return nullptr;
      found = &date;
    }
  const bool whole = found != nullptr && found->shape == Date::Shape::single &&
                     !found->days.empty() && found->days[0].day != 0 && found->days[0].year != 0;
  return whole ? found : nullptr;
}

/// The date in "46th plenary meeting / 16 December 2020", the date alone or after the words.
const Date* closing_date(const Subject& subject, std::size_t block) {
  static const std::vector<std::string_view> meetings = {"plenary meeting", "séance plénière",
                                                         "sesión plenaria", "пленарное заседание",
                                                         "全体会议",        "الجلسة العامة"};
  constexpr std::size_t longest = 90;
  const std::vector<Block>& blocks = subject.document.blocks;
  const std::string_view line = subject.document.prose.slice(blocks[block].text);
  if (line.size() > longest || !holds_any(line, meetings))
    return nullptr;
  if (const Date* date = only_date(subject, blocks[block].text))
    return date->text.end == blocks[block].text.end ? date : nullptr;
  if (block + 1 >= blocks.size())
    return nullptr;
  const Date* date = only_date(subject, blocks[block + 1].text);
  return date != nullptr && date->text.size() + 8 > blocks[block + 1].text.size() ? date : nullptr;
}

/// The date that is the last line above the notes, of a resolution adopted without a meeting.
const Date* last_line_date(const Subject& subject) {
  const std::vector<Block>& blocks = subject.document.blocks;
  for (std::size_t i = blocks.size(); i-- > most_title_blocks / 2;) {
    if (blocks[i].kind == BlockKind::footnote)
      continue;
    const Date* date = only_date(subject, blocks[i].text);
    return date != nullptr && date->text.size() + 2 > blocks[i].text.size() ? date : nullptr;
  }
  return nullptr;
}

/// What stands below the symbol of an addendum, corrigendum or revision.
struct SuffixLine {
  std::string_view suffix;
  std::vector<std::string_view> lines;
};

const std::array<SuffixLine, 2>& suffix_lines() {
  static const std::array<SuffixLine, 2> lines = {
      {{"/Add.",
        {"Addendum", "Additif", "Adición", "Добавление", "增编", "إضافة", "ADDENDUM", "ADDITIF"}},
       {"/Corr.",
        {"Corrigendum", "Rectificatif", "Corrección", "Исправление", "更正", "تصويب", "CORRIGENDUM",
         "RECTIFICATIF"}}}};
  return lines;
}

}  // namespace

bool tells_adoption(std::string_view line) {
  static const std::vector<std::string_view> words = {"Resolution adopted by",
                                                      "Résolution adoptée par",
                                                      "Resolución aprobada por",
                                                      "Резолюция, принятая",
                                                      "قرار اتخذته",
                                                      "大会决议"};
  return holds_any(line.substr(0, 120), words);
}

void check_heading(const Subject& subject, const std::string& symbol, Findings& findings) {
  std::string expected;
  const Span number = disagreeing_number(subject, symbol, expected);
  if (!number.empty())
    findings.add(number, {{"symbol", symbol}, {"expected", expected}}, expected);
}

void check_symbol(const Subject& subject, const std::string& symbol, Findings& findings) {
  std::string expected;
  const Span number = disagreeing_number(subject, symbol, expected);
  if (!number.empty())
    findings.add(
        subject.document.masthead.symbol,
        {{"symbol", symbol}, {"expected", std::string(subject.document.prose.slice(number))}});
}

void check_closing_date(const Subject& subject, Findings& findings) {
  const std::vector<Block>& blocks = subject.document.blocks;
  const Date* adopted = nullptr;
  std::size_t title = 0;
  for (; title < std::min(blocks.size(), most_title_blocks) && adopted == nullptr; ++title)
    if (tells_adoption(subject.document.prose.slice(blocks[title].text)))
      adopted = only_date(subject, blocks[title].text);
  if (adopted == nullptr)
    return;
  const Date* closing = nullptr;
  for (std::size_t i = title; i < blocks.size(); ++i)
    if (blocks[i].kind != BlockKind::footnote && blocks[i].kind != BlockKind::table_cell)
      if (const Date* date = closing_date(subject, i)) {
        if (closing != nullptr)
          return;  // several parts, adopted on several days
        closing = date;
      }
  if (closing == nullptr)
    closing = last_line_date(subject);
  if (closing == nullptr || closing->days[0] == adopted->days[0])
    return;
  const std::string& symbol = subject.references.identity.symbol;
  findings.add(adopted->text, {{"symbol", symbol}, {"expected", iso(closing->days[0])}});
  findings.add(closing->text, {{"symbol", symbol}, {"expected", iso(adopted->days[0])}});
}

void check_bracket_line(const Subject& subject, const std::string& symbol, Findings& findings) {
  const std::optional<SymbolSession> own = session_of(symbol);
  if (!own || symbol.find("/RES/") == std::string::npos)
    return;
  const std::vector<Block>& blocks = subject.document.blocks;
  for (std::size_t i = 0; i < std::min(blocks.size(), most_title_blocks); ++i) {
    if (!subject.document.prose.slice(blocks[i].text).starts_with("["))
      continue;
    for (const Symbol& source : subject.references.symbols) {
      const std::optional<SymbolSession> session = session_of(source.canonical);
      if (blocks[i].text.contains(source.text) && session && session->kind == own->kind &&
          session->number != own->number && !starts_with(source.canonical, 0, "A/HRC/"))
        findings.add(source.text, {{"symbol", symbol}, {"expected", std::to_string(own->number)}});
    }
    return;
  }
}

void check_suffix_line(const Subject& subject, const std::string& symbol, Findings& findings) {
  constexpr std::size_t most_blocks = 40;
  const std::vector<Block>& blocks = subject.document.blocks;
  for (const SuffixLine& each : suffix_lines()) {
    const bool last = symbol.rfind('/') == symbol.find(each.suffix) &&
                      symbol.find(each.suffix) != std::string::npos;
    if (symbol.find(each.suffix) != std::string::npos && !last)
      continue;
    Span line;
    for (std::size_t i = 0; i < std::min(blocks.size(), most_blocks) && line.empty(); ++i) {
      const std::string_view text = subject.document.prose.slice(blocks[i].text);
      if (std::find(each.lines.begin(), each.lines.end(), text.substr(0, text.find('*'))) !=
          each.lines.end())
        line = blocks[i].text;
    }
    const std::string expected(each.lines.front());
    // A numbered addendum may be a report of its own.
    if (last && line.empty() && each.suffix == "/Corr." && blocks.size() > most_title_blocks)
      findings.add(subject.document.masthead.symbol, {{"symbol", symbol}, {"expected", expected}});
    if (!last && !line.empty() && symbol.find(each.suffix) == std::string::npos)
      findings.add(line, {{"symbol", symbol}, {"expected", expected}});
  }
}

}  // namespace unlint
