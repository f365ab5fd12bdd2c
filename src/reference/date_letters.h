#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/quotation.h"

namespace unlint {

/// True where one of the letters that are mistaken for figures (O, o, I, l and their like in
/// Cyrillic and Greek) stands right beside the figures that begin at `figures`.
bool touches_figure_letter(std::string_view text, std::size_t figures);

/// The dates of blocks in which such letters stand in place of figures (12 June 2O14): each is
/// noted as such, and written with figures. `latest_year`: later years are implausible.
std::vector<Date> find_dates_with_letters(const Document& document,
                                          const std::vector<std::size_t>& blocks, int latest_year,
                                          const Quotations& quotations);

}  // namespace unlint
