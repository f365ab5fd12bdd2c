#pragma once

#include <vector>

#include "document/document.h"
#include "reference/references.h"

namespace unlint {

/// What a document refers to besides symbols, dates and citations, for a list of references:
/// instruments of the Treaty Series, supplements to the Official Records, sales numbers, sessions
/// and meetings. In order of their kinds, then of the text; no rule judges them.
std::vector<ReferenceRecord> named_references(const Document& document,
                                              const References& references);

}  // namespace unlint
