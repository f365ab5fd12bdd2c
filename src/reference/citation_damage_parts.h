#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/language_id.h"
#include "reference/citation_number.h"
#include "text/span.h"

namespace unlint {

/// A number of a conference of parties, oddly written: CP.21/1, 1/cp.21, VII-11. Offsets are bytes
/// of the prose text, which ends with the block.
std::optional<CitationNumber> read_conference_number(std::string_view text, std::size_t figures,
                                                     Span block);

/// A serial number, in `figures`, whose year or roman session is oddly written: 1325 [2000],
/// 1325 of 2000, 1514 (15), 1514/XV. `number` holds what was read before it; true where it is whole
/// now.
bool read_odd_year(std::string_view text, Span figures, Span block, LanguageId language,
                   CitationNumber& number);

}  // namespace unlint
