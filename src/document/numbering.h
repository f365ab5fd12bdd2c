#pragma once

#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// A number that a paragraph or footnote bears as its label.
struct NumberedBlock {
  int number = 0;
  Span figures;           // bytes of the prose text
  std::size_t block = 0;  // index into Document::blocks
  bool weak = false;      // "4.1", or a number alone on its line: it counts, but proves nothing
};

/// What the numbers are of.
enum class Numbered : unsigned char { paragraphs, footnotes };

/// The numbers a document's paragraphs ("12.") or footnotes ("12") bear, in order; sub-levels do
/// not count, but "4.1" after 3 begins paragraph 4.
std::vector<NumberedBlock> numbered_blocks(const Document& document, Numbered numbered);

}  // namespace unlint
