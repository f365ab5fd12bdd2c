#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/language.h"
#include "reference/citation_number.h"
#include "text/span.h"

namespace unlint {

/// The number that was meant where the one at `figures` is written as no body writes it: 60–251,
/// 1325 [2000], 1514 (15), S 10/2. Only for places that a reference word announces; what makes it
/// no citation of ours after all is for the caller to see. None where nothing is recognized.
std::optional<CitationNumber> read_damaged_number(std::string_view text, std::size_t figures,
                                                  Span block, const Language& language);

/// True where nothing follows the figures at `figures` that could belong to a number, and only a
/// space stands before them, so that they are a serial at most: so it is with most figures.
bool are_bare_figures(std::string_view text, std::size_t figures, Span block);

/// The General Assembly's number that a bare serial stands for: 1514 is 1514 (XV). None where the
/// tables leave the session open.
std::optional<CitationNumber> complete_assembly_number(const CitationNumber& serial);

}  // namespace unlint
