#include "text/source_file.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

std::vector<std::uint32_t> find_line_starts(std::string_view bytes) {
  assert(bytes.size() <= std::numeric_limits<std::uint32_t>::max());
  std::vector<std::uint32_t> starts = {0};
  // A table that grows is copied: that costs small texts less than counting, large ones memory.
  constexpr std::size_t large = 1 << 20;
  if (bytes.size() > large)
    starts.reserve(1 + static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')));
  // Most files hold no carriage return at all; then one search a line is enough.
  std::size_t next_return = bytes.find('\r');
  std::size_t next_feed = bytes.find('\n');
  while (next_feed != std::string_view::npos || next_return != std::string_view::npos) {
    std::size_t start = std::min(next_feed, next_return) + 1;
    if (next_return < next_feed && start == next_feed)
      ++start;
    starts.push_back(static_cast<std::uint32_t>(start));
    if (next_return < start)
      next_return = bytes.find('\r', start);
    if (next_feed < start)
      next_feed = bytes.find('\n', start);
  }
  return starts;
}

}  // namespace

SourceFile::SourceFile(std::string path, std::string bytes)
    : path_(std::move(path)), bytes_(std::move(bytes)), line_starts_(find_line_starts(bytes_)) {}

Position SourceFile::position(std::size_t offset) const {
  offset = std::min(offset, bytes_.size());
  while (!is_boundary(bytes_, offset))
    --offset;
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::size_t line = static_cast<std::size_t>(after - line_starts_.begin());
  return {line, count_code_points(slice({line_starts_[line - 1], offset})) + 1};
}

std::size_t SourceFile::offset(Position position) const {
  if (position.line > line_starts_.size())
    return bytes_.size();
  const Span span = line(std::max<std::size_t>(position.line, 1));
  std::size_t offset = span.begin;
  for (std::size_t column = 1; column < position.column && offset < span.end; ++column)
    offset += decode(bytes_, offset).length;
  return offset;
}

Span SourceFile::line(std::size_t number) const {
  const std::size_t begin = line_starts_[number - 1];
  if (number == line_starts_.size())
    return {begin, bytes_.size()};
  std::size_t end = line_starts_[number] - 1;
  if (end > begin && bytes_[end] == '\n' && bytes_[end - 1] == '\r')
    --end;
  return {begin, end};
}

}  // namespace unlint
