#pragma once

#include <string>

#include "rule/load_rulebook.h"

namespace unlint {

/// Whether a rule offers a fix, told by its own examples: "safe", "unsafe" or "-".
std::string fix_of(const LoadedRulebook& loaded, const RuleHeader& header);

/// Everything a rule says of itself, with its examples.
std::string rule_page(const LoadedRulebook& loaded, const RuleHeader& header);

}  // namespace unlint
