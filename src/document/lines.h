#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/label.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// One line of a plain text that holds something.
struct Line {
  Span text;                     // bytes of the file, without space at either end
  std::size_t after = 0;         // where the next line begins
  std::size_t width = 0;         // in cells, near enough to compare lines
  std::size_t blank_before = 0;  // how many blank lines stand above it
  bool page_before = false;      // a form feed stands above it
  Label label;
};

/// The lines of a file that are not blank, in order. A form feed ends a line, too.
std::vector<Line> split_lines(const SourceFile& source);

/// True where a line holds three spaces together: two columns, or a row of a table.
bool has_wide_gap(std::string_view line);

/// True where one of the first `most` lines is parted into columns, by a wide gap or a tab.
bool has_columns(const SourceFile& source, const std::vector<Line>& lines, std::size_t most);

/// The first `most` lines, each cut where a gap of three spaces or a tab parts two columns, as
/// where the symbol of a masthead stands beside the name of the organization.
std::vector<Line> columns_of(const SourceFile& source, const std::vector<Line>& lines,
                             std::size_t most);

/// True for a line that a page of paper brings along: a page number, a document symbol alone, the
/// job number of a printer.
bool is_page_furniture(std::string_view line);

/// True for the head or foot of a page in columns: a symbol or a page number, a wide gap, a title.
bool is_running_head(std::string_view line);

/// True for a document symbol that stands alone.
bool is_lone_symbol(std::string_view line);

/// True for a line drawn with strokes, dots or stars.
bool is_drawn_line(std::string_view line);

}  // namespace unlint
