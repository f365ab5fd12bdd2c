#pragma once

#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/identity.h"

namespace unlint {

/// Notes the days that a document cannot tell of: those that lie many years after it without being
/// a deadline, and those after it of which it says that they were (“adopted on”, “held from … to”).
/// When the document was written is told by its masthead or symbol, else by its other dates.
void judge_distance(std::vector<Date>& dates, const Document& document, const Identity& identity);

}  // namespace unlint
