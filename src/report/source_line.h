#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// Text fit for a terminal: control characters, bidirectional overrides, line breaks and bytes that
/// are not UTF-8 become U+FFFD, tabs become a space.
std::string printable(std::string_view text);

/// A line of a file as a report shows it, cut to a window around the place in question, and where
/// the carets go, in terminal cells.
///
///     … held on June 12, 2014 in Vienna …
///               ^^^^^^^^^^^^^
struct SourceLine {
  std::string text;
  std::size_t caret_begin = 0;  // cells before the first caret
  std::size_t caret_count = 1;  // never 0
};

/// The first line of a span. Display widths count: a wide character takes two cells, a combining
/// accent none.
SourceLine source_line(const SourceFile& source, Span span);

}  // namespace unlint
