#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "authority/own_series.h"
#include "reference/symbol.h"
#include "reference/symbol_reader.h"
#include "text/span.h"

namespace unlint {

/// The symbol that elements as read amount to, with its deviations; none where they are no symbol.
std::optional<Symbol> judge_symbol(std::string_view text, RawSymbol raw, Span block,
                                   const std::vector<OwnSeries>& series);

}  // namespace unlint
