#pragma once

#include <vector>

#include "document/document.h"
#include "reference/identity.h"
#include "reference/symbol.h"

namespace unlint {

/// Notes symbols that cannot be true where they stand: of a session or year after the document's
/// own date (or after `today`, where it has none), and the document's own symbol in its running
/// text.
void judge_truth(std::vector<Symbol>& symbols, const Document& document, const Identity& identity,
                 const Day& today);

}  // namespace unlint
