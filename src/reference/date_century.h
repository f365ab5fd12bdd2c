#pragma once

#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/quotation.h"

namespace unlint {

/// The centuries that a document names in words or Roman figures, which hold no figure by which
/// they would be found: “the twenty-first century”.
std::vector<Date> find_worded_centuries(const Document& document, const Quotations& quotations);

}  // namespace unlint
