#pragma once

#include <vector>

#include "document/document.h"
#include "reference/official_records.h"

namespace unlint {

/// The volumes of the Official Records of the Security Council whose year in words is not that of
/// their supplement: "Fifty-fourth Year, Supplement for April, May and June 1998". In the six
/// languages; `OfficialRecord::symbol` is the year in figures.
std::vector<OfficialRecord> find_council_years(const Document& document);

}  // namespace unlint
