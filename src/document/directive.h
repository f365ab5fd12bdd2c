#pragma once

#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// A comment addressed to this program.
///
///     <!-- unlint: ignore=dates/comma -- a quotation -->
///     % unlint: ignore-begin=symbols
struct Directive {
  Span comment;  // bytes of the file, with the marks of the comment
  Span words;    // what follows "unlint:", without space at either end
};

/// The comments addressed to this program, in order of the file: HTML and XML comments in every
/// format, lines that begin with `%` or `#` in those without marks of their own.
std::vector<Directive> find_directives(const SourceFile& source);

/// True for a line, without space at either end, that is nothing but such a comment.
bool is_directive_line(std::string_view line);

}  // namespace unlint
