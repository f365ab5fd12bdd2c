#include "report/source_line.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t window_cells = 100;
constexpr char32_t replacement = U'\uFFFD';

/// Characters that would move the cursor, change the terminal or turn the line around.
bool is_hazard(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/// What is shown for a code point.
char32_t shown(const CodePoint& point) {
  if (point.value == U'\t')
    return U' ';
  return !point.valid || is_hazard(point.value) ? replacement : point.value;
}

/// As much of a line about a place as can matter to the window: a line may be a megabyte.
Span surroundings(const SourceFile& source, Span line, Span place) {
  constexpr std::size_t enough = 10 * window_cells;
  const std::string_view bytes = source.bytes();
  std::size_t begin = place.begin - std::min(place.begin - line.begin, enough);
  while (begin > line.begin && !is_boundary(bytes, begin))
    --begin;
  std::size_t end = std::min(line.end, place.begin + 2 * enough);
  while (end < line.end && !is_boundary(bytes, end))
    ++end;
  return {begin, end};
}

/// One code point of a line, on the screen.
struct Cell {
  char32_t shown;
  std::size_t width;
  std::size_t source;  // byte of the file
};

std::vector<Cell> cells_of(const SourceFile& source, Span line) {
  const std::string_view text = source.slice(line);
  std::vector<Cell> cells;
  cells.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode(text, i);
    const char32_t character = shown(point);
    const int width = character == replacement ? 1 : display_width(character);
    cells.push_back({character, static_cast<std::size_t>(width), line.begin + i});
    i += point.length;
  }
  return cells;
}

std::size_t width_of(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
  std::size_t width = 0;
  for (std::size_t i = first; i < last; ++i)
    width += cells[i].width;
  return width;
}

/// The indices of the cells to show: all of a short line, else a window with the marked cells in
/// its middle; of a place wider than the window, its beginning.
Span window(const std::vector<Cell>& cells, Span marked) {
  if (width_of(cells, 0, cells.size()) <= window_cells)
    return {0, cells.size()};
  Span shown_cells = {marked.begin, marked.begin};
  std::size_t width = 0;
  const auto take_right = [&](std::size_t limit) {
    while (shown_cells.end < limit && width + cells[shown_cells.end].width <= window_cells)
      width += cells[shown_cells.end++].width;
  };
  take_right(marked.end);
  const std::size_t left_limit = width + (window_cells - width) / 2;
  while (shown_cells.begin > 0 && width + cells[shown_cells.begin - 1].width <= left_limit)
    width += cells[--shown_cells.begin].width;
  take_right(cells.size());
  while (shown_cells.begin > 0 && width + cells[shown_cells.begin - 1].width <= window_cells)
    width += cells[--shown_cells.begin].width;
  // A combining accent stays with its letter.
  while (shown_cells.begin > 0 && cells[shown_cells.begin].width == 0)
    --shown_cells.begin;
  while (shown_cells.end < cells.size() && cells[shown_cells.end].width == 0)
    ++shown_cells.end;
  return shown_cells;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode(text, i);
    append_utf8(out, shown(point));
    i += point.length;
  }
  return out;
}

SourceLine source_line(const SourceFile& source, Span span) {
  const Span line = source.line(source.position(span.begin).line);
  const Span near = surroundings(source, line, span);
  const std::vector<Cell> cells = cells_of(source, near);
  const auto index_of = [&](std::size_t byte) {
    return static_cast<std::size_t>(std::lower_bound(cells.begin(), cells.end(), byte,
                                                     [](const Cell& cell, std::size_t wanted) {
                                                       return cell.source < wanted;
                                                     }) -
                                    cells.begin());
  };
  const Span marked = {index_of(span.begin), index_of(std::min(span.end, near.end))};
  const Span visible = window(cells, {marked.begin, std::max(marked.begin, marked.end)});
  const bool cut_before = visible.begin > 0 || near.begin > line.begin;
  SourceLine result;
  if (cut_before)
    result.text = "… ";
  result.caret_begin = (cut_before ? 2 : 0) + width_of(cells, visible.begin, marked.begin);
  result.caret_count =
      std::max<std::size_t>(1, width_of(cells, marked.begin, std::min(marked.end, visible.end)));
  for (std::size_t i = visible.begin; i < visible.end; ++i)
    append_utf8(result.text, cells[i].shown);
  if (visible.end < cells.size() || near.end < line.end)
    result.text += " …";
  return result;
}

}  // namespace unlint
