#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language_id.h"
#include "reference/citation.h"
#include "reference/part_letter.h"
#include "text/span.h"

namespace unlint {

/// A number as resolutions and decisions bear it, taken apart. Offsets are bytes of the prose text.
struct CitationNumber {
  NumberStyle style = NumberStyle::session;
  Span text;            // the number, with its first part letter
  std::size_t end = 0;  // after all part letters
  int serial = 0;
  int session = 0;      // of `60/251`, `S-24/2`, `(XXI)`, `1/CP.21`
  int year = 0;         // of `2013/5`, `1325 (2000)`
  std::string special;  // "S" or "ES" for special sessions, else empty
  std::string roman;    // "XXI", "S-VI"; as it should be written
  std::string code;     // "CP" of 1/CP.21
  std::string letters;  // "A"; "A,B" and "A-E" where several stand within “3411 A and B (XXX)”
  std::vector<PartSpan> more_parts;  // “53/243 A and B”: the B
  std::string number;       // as it should be written, without letters: "60/251", "1325 (2000)"
  bool surprising = false;  // only believed right after its word: 60-251, 1/2
  std::vector<Citation::Deviated> deviations;
};

/// The number whose first figures begin at `figures`; none where they are no such number.
std::optional<CitationNumber> read_citation_number(std::string_view text, std::size_t figures,
                                                   Span block, LanguageId language);

}  // namespace unlint
