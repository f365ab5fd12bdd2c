#pragma once

#include <cstddef>

namespace unlint {

/// A half-open range of bytes, `[begin, end)`: of a file as it was read, or of a prose text where
/// the name says so.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend constexpr bool operator==(Span a, Span b) { return a.begin == b.begin && a.end == b.end; }
  friend constexpr bool operator<(Span a, Span b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }
};

/// Line and column as a person counts them: both from 1, a column is one code point.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  friend constexpr bool operator==(Position a, Position b) {
    return a.line == b.line && a.column == b.column;
  }
};

}  // namespace unlint
