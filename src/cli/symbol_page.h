#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authority/own_series.h"
#include "diagnostic/diagnostic.h"
#include "reference/symbol.h"

namespace unlint {

/// A line of a page of `unlint explain`: a title and its value; empty where there is no value.
std::string page_line(std::string_view title, std::string_view value);

/// What `unlint explain` says of a symbol: its parts, its body, the session, what is wrong with it
/// and the nearest right one. `printed` is the symbol as it stands; `own` are the series that a
/// house adds to the register.
std::string symbol_page(const Symbol& symbol, std::string_view printed,
                        const std::vector<OwnSeries>& own, const Diagnostics& diagnostics);

}  // namespace unlint
