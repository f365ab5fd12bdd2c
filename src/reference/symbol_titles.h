#pragma once

#include "document/document.h"
#include "reference/symbol.h"
#include "text/span.h"

namespace unlint {

/// The title that the text gives to the document of a symbol, without its quotation marks: “the
/// report entitled ‘…’ (A/75/400)”, “A/75/400, entitled ‘…’”; empty for none. Bytes of the prose
/// text.
Span title_given_to(const Symbol& symbol, const Document& document);

}  // namespace unlint
