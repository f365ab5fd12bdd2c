#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// What a text points at within itself.
enum class LandmarkKind : unsigned char { section, annex, table, figure, footnote };

/// A part of the document that bears a number others can point at.
///
///     II. Libraries            section 2
///     B. Archives              section 2, letter 2
///     Annex III                annex 3
///     Table 4. Visitors        table 4
struct Landmark {
  LandmarkKind kind = LandmarkKind::section;
  int number = 0;  // 0: an annex without a number
  int letter = 0;  // of a section within a section; 0 for none
  Span mark;       // where the number stands: bytes of the prose text
};

/// The sections, annexes, tables, figures and footnotes of a document, in order.
std::vector<Landmark> find_landmarks(const Document& document);

/// The value of a number written in figures, Roman or Chinese numerals; 0 for none.
int landmark_number(std::string_view written);

}  // namespace unlint
