#pragma once

#include <cstddef>
#include <string>
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

/// A comment addressed to this program that a rendition does not show.
struct HiddenDirective {
  std::size_t at = 0;  // of the rendition's text: where it stands, or else the next words
  std::string words;   // what follows "unlint:", without space at either end
};

/// What a comment, without its marks, says to this program; empty where it is not addressed to it.
std::string_view directive_words(std::string_view comment);

/// The comments addressed to this program, in order of the file: HTML and XML comments in every
/// format, lines that begin with `%` or `#` in those without marks of their own.
std::vector<Directive> find_directives(const SourceFile& source);

/// True for a line, without space at either end, that is nothing but such a comment.
bool is_directive_line(std::string_view line);

}  // namespace unlint
