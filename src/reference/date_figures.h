#pragma once

#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/quotation.h"

namespace unlint {

/// The dates of a document in Chinese figures (二〇一四年六月十二日): each is noted as such, with
/// its western form. Arabic-Indic and full-width figures read as western ones in every prose.
/// `latest_year`: later years are implausible.
std::vector<Date> find_dates_in_chinese_figures(const Document& document, int latest_year,
                                                const Quotations& quotations);

}  // namespace unlint
