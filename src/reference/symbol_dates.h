#pragma once

#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/symbol.h"

namespace unlint {

/// Notes symbols whose session or year disagrees with the date that the sentence gives the
/// document: “S/2014/123 of 12 June 2012”, “the letter dated 12 June 2012 from … (S/2014/123)”.
/// Both are in order of the prose text.
void judge_dates_of(std::vector<Symbol>& symbols, const std::vector<Date>& dates,
                    const Document& document);

/// The date that follows a symbol as its document's: “A/75/400 of 5 August 2020”; null for none.
const Date* date_given_to(const Symbol& symbol, const std::vector<Date>& dates,
                          const Document& document);

}  // namespace unlint
