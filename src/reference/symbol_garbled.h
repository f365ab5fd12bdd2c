#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/symbol.h"
#include "text/span.h"

namespace unlint {

/// The symbol that holds the figures beginning at `figures` where its strokes and full stops are
/// lost or are other signs: “A/HRC44/45”, “E-CN.4-2004-56”, “FCCC_SBI_2014_L.2”. Only one that the
/// letters and numbers themselves leave no doubt about; none otherwise.
std::optional<Symbol> find_garbled(std::string_view text, std::size_t figures, Span block,
                                   std::size_t floor);

}  // namespace unlint
