#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "document/document.h"
#include "reference/landmark.h"
#include "text/regex.h"

namespace unlint {

/// A place of the same document that the text points at: "see section II.B below", "annex IV to the
/// present report", "table 3", "footnote 7 above". What the text says to belong to another document
/// is none.
struct Pointer {
  enum class Side : unsigned char { untold, above, below };
  LandmarkKind kind = LandmarkKind::section;
  Side side = Side::untold;
  int number = 0;
  int letter = 0;  // of "section II.B"
  Span figures;    // bytes of the prose text
};

/// The places of a kind that these blocks (indices, ascending) point at, in order of the text, in
/// the six languages.
std::vector<Pointer> find_pointers(const Document& document, LandmarkKind kind,
                                   std::span<const std::size_t> blocks);

/// What every text holds that points to places of a kind within itself.
const Regex& pointer_trigger(LandmarkKind kind);

}  // namespace unlint
