#pragma once

#include <memory>

#include "reference/landmark.h"
#include "rule/rule.h"

namespace unlint {

/// The rule that reports a numbered table or figure which the text never mentions, in a document
/// that mentions its others.
std::unique_ptr<Rule> make_unmentioned(LandmarkKind kind);

}  // namespace unlint
