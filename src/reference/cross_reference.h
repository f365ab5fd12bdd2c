#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "document/document.h"
#include "text/regex.h"
#include "text/span.h"

namespace unlint {

/// A paragraph of the same document that the text points at: the 18 of "paragraphs 18 and 19
/// above".
struct CrossReference {
  enum class Side : unsigned char { above, below };
  Side side = Side::above;
  int number = 0;
  bool part = false;  // "18 (a)": a part of the paragraph is meant
  Span figures;       // bytes of the prose text
  Span text;          // the whole: "paragraphs 18 and 19 above"
};

/// The paragraphs that these blocks (indices, ascending) point at, in order of the text; the ends
/// of a range each count.
std::vector<CrossReference> find_cross_references(const Document& document,
                                                  std::span<const std::size_t> blocks);

/// What every text holds that points at its own paragraphs, whatever its language.
const Regex& cross_reference_trigger();

}  // namespace unlint
