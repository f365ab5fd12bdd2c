#pragma once

#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/official_records.h"
#include "reference/symbol.h"

namespace unlint {

/// What is said of the records of conferences and disagrees with the sales number or the symbol in
/// the brackets that follow:
///
///     Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995
///     (United Nations publication, Sales No. E.96.IV.13)
///
/// the days of a conference whose report is known, a sales number older than the conference, the
/// number of a session or review conference (`ICCD/COP(14)/23`, `BWC/CONF.VII/7`) and its year
/// (`NPT/CONF.2010/50`).
std::vector<OfficialRecord> find_conference_records(const Document& document,
                                                    const std::vector<Symbol>& symbols,
                                                    const std::vector<Date>& dates);

}  // namespace unlint
