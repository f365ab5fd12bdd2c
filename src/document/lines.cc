#include "document/lines.h"

#include <algorithm>
#include <array>

#include "document/directive.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 9> edge_spaces = {
    "\u00A0", "\u3000", "\uFEFF", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202F"};

bool is_plain_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

Span trimmed(std::string_view bytes, Span span) {
  const auto is_lead = [](char byte) {
    return byte == '\xC2' || byte == '\xE2' || byte == '\xE3' || byte == '\xEF';
  };
  for (bool again = true; again && !span.empty();) {
    again = is_plain_space(bytes[span.begin]);
    span.begin += again ? 1 : 0;
    if (again || !is_lead(bytes[span.begin]))
      continue;
    for (const std::string_view space : edge_spaces)
      if (!again && bytes.substr(span.begin, std::min(space.size(), span.size())) == space) {
        span.begin += space.size();
        again = true;
      }
  }
  while (!span.empty() &&
         (is_plain_space(bytes[span.end - 1]) ||
          (bytes[span.end - 1] == '\xA0' && span.size() > 1 && bytes[span.end - 2] == '\xC2')))
    span.end -= bytes[span.end - 1] == '\xA0' ? 2 : 1;
  return span;
}

std::size_t line_width(std::string_view text) {
  // A line of more bytes is long in every script; then its exact width does not matter.
  constexpr std::size_t long_line = 250;
  if (text.size() > long_line)
    return text.size() / 2;
  std::size_t width = ascii_end(text, 0);
  for (std::size_t at = width; at < text.size(); ++at) {
    const auto value = static_cast<unsigned char>(text[at]);
    width += (value & 0xC0U) != 0x80U ? 1 : 0;
    width += value >= 0xE3 && value <= 0xEF ? 1 : 0;
  }
  return width;
}

constexpr std::size_t narrowest_gap = 3;  // in spaces

/// The gap between two columns from an offset of a line on; empty at the line's end where there is
/// none.
Span column_gap(std::string_view line, std::size_t from) {
  for (std::size_t at = line.find_first_of(" \t", from); at != std::string_view::npos;) {
    const std::size_t end = std::min(line.find_first_not_of(" \t", at), line.size());
    if (end - at >= narrowest_gap || line.substr(at, end - at).find('\t') != std::string_view::npos)
      return {at, end};
    at = line.find_first_of(" \t", end);
  }
  return {line.size(), line.size()};
}

/// "3", "- 3 -", "Page 3", "3/24".
bool is_page_number(std::string_view line) {
  for (const std::string_view word : {std::string_view("Page "), std::string_view("page ")})
    if (line.substr(0, word.size()) == word)
      line.remove_prefix(word.size());
  if (line.size() > 9)
    return false;
  std::size_t figures = 0;
  for (const char byte : line) {
    if (!is_figure(byte) && byte != '-' && byte != ' ' && byte != '/')
      return false;
    figures += is_figure(byte) ? 1 : 0;
  }
  return figures > 0 && figures <= 6;
}

/// "GE.10-12527 (E)", "14-03642".
bool is_job_number(std::string_view line) {
  if (line.size() > 24)
    return false;
  std::size_t at = 0;
  while (at < line.size() && (is_ascii_capital(line[at]) || line[at] == '.'))
    ++at;
  const std::size_t hyphen = line.find('-', at);
  if (at > 4 || hyphen != at + 2 || line.size() < hyphen + 5)
    return false;
  return is_figure(line[at]) && is_figure(line[at + 1]) &&
         std::all_of(line.begin() + hyphen + 1, line.begin() + hyphen + 5, is_figure);
}

}  // namespace

bool is_lone_symbol(std::string_view line) {
  if (line.size() < 4 || line.size() > 60 || !is_ascii_capital(line.front()))
    return false;
  const std::size_t stroke = line.find('/');
  if (stroke > 9)  // or there is none
    return false;
  bool has_figure = false;
  std::size_t letters = 0;  // of the word at hand
  for (const char byte : line) {
    const bool letter = is_ascii_capital(byte) || (byte >= 'a' && byte <= 'z');
    letters = letter ? letters + 1 : 0;
    has_figure = has_figure || is_figure(byte);
    if (letters > 9 || (!letter && !is_figure(byte) &&
                        std::string_view("/.-()[]* ,").find(byte) == std::string_view::npos))
      return false;
  }
  return has_figure && std::count(line.begin(), line.end(), ' ') <= 2;
}

bool is_page_furniture(std::string_view line) {
  const bool bar_code = line.size() > 6 && line.front() == '*' && line.back() == '*' &&
                        std::all_of(line.begin() + 1, line.end() - 1, is_figure);
  return bar_code || line == "/..." || line == "/…" || is_page_number(line) ||
         is_job_number(line) || is_lone_symbol(line);
}

bool has_wide_gap(std::string_view line) {
  // Each run of three holds one of every third bytes.
  for (std::size_t at = narrowest_gap - 1; at < line.size(); at += narrowest_gap) {
    if (line[at] != ' ')
      continue;
    std::size_t begin = at;
    while (begin > 0 && line[begin - 1] == ' ')
      --begin;
    std::size_t end = at + 1;
    while (end < line.size() && line[end] == ' ')
      ++end;
    if (end - begin >= narrowest_gap)
      return true;
  }
  return false;
}

bool has_columns(const SourceFile& source, const std::vector<Line>& lines, std::size_t most) {
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(most, lines.size()));
  return std::any_of(lines.begin(), end, [&](const Line& line) {
    const std::string_view words = source.slice(line.text);
    return has_wide_gap(words) || words.find('\t') != std::string_view::npos;
  });
}

bool is_running_head(std::string_view line) {
  constexpr std::size_t widest_within_words = 8;
  const Span gap = column_gap(line, 0);
  return gap.size() > widest_within_words && column_gap(line, gap.end).empty() &&
         (is_page_furniture(line.substr(0, gap.begin)) || is_page_furniture(line.substr(gap.end)));
}

bool is_drawn_line(std::string_view line) {
  constexpr std::string_view strokes = "_-=*.~ \t";
  if (line.size() < 2 || strokes.find(line.front()) == std::string_view::npos)
    return line == "—" || line == "–";
  return line.find_first_not_of(strokes) == std::string_view::npos;
}

std::vector<Line> split_lines(const SourceFile& source) {
  const std::string_view bytes = source.bytes();
  std::vector<Line> lines;
  lines.reserve(source.line_count());
  std::size_t blank = 0;
  bool page = false;
  std::size_t next_page = bytes.find('\f');
  std::size_t begin = bytes.substr(0, 3) == "\uFEFF" ? 3 : 0;
  for (std::size_t number = 1; number <= source.line_count();) {
    const std::size_t line_end = source.line(number).end;
    const bool cut = next_page < line_end;
    const std::size_t end = cut ? next_page : line_end;
    const std::size_t after = cut                             ? next_page + 1
                              : number == source.line_count() ? bytes.size()
                                                              : source.line(number + 1).begin;
    const Span text = trimmed(bytes, {begin, std::max(begin, end)});
    if (is_directive_line(source.slice(text))) {
      // As if it were not there.
    } else if (text.empty()) {
      ++blank;
    } else {
      const std::string_view words = source.slice(text);
      lines.push_back({text, after, line_width(words), blank, page, parse_label(words)});
      blank = 0;
      page = false;
    }
    if (cut) {
      page = true;
      next_page = bytes.find('\f', after);
    } else {
      ++number;
    }
    begin = after;
  }
  return lines;
}

std::vector<Line> columns_of(const SourceFile& source, const std::vector<Line>& lines,
                             std::size_t most) {
  std::vector<Line> columns;
  for (std::size_t i = 0; i < std::min(lines.size(), most); ++i) {
    const std::string_view words = source.slice(lines[i].text);
    for (std::size_t begin = 0; begin < words.size();) {
      const Span gap = column_gap(words, begin);
      Line column = lines[i];
      column.text = {lines[i].text.begin + begin, lines[i].text.begin + gap.begin};
      column.after = gap.empty() ? lines[i].after : lines[i].text.begin + gap.end;
      column.width = line_width(source.slice(column.text));
      column.label = parse_label(source.slice(column.text));
      column.blank_before = begin == 0 ? lines[i].blank_before : 0;
      column.page_before = begin == 0 && lines[i].page_before;
      columns.push_back(column);
      begin = gap.end;
    }
  }
  return columns;
}

}  // namespace unlint
