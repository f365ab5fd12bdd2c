#pragma once

#include <vector>

#include "reference/symbol.h"

namespace unlint {

/// Notes an addendum beside a draft, “A/75/L.127 and A/75/127/Add.1”, that lacks the draft's “L.”;
/// and, in a document that writes the suffixes of some documents short (“A/64/440 and Corr.1”) and
/// of others in full (“A/64/441 and A/64/441/Corr.1”), those of the rarer form.
void judge_forms(std::vector<Symbol>& symbols);

}  // namespace unlint
