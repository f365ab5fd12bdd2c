#pragma once

#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// The sales numbers of United Nations publications in a document, in the six languages:
/// "E.96.IV.13" after “Sales No.”; bytes of the prose text.
std::vector<Span> find_sales_numbers(const Document& document);

}  // namespace unlint
