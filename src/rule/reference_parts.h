#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/findings.h"
#include "rule/rule.h"

namespace unlint {

/// The names by which a template takes apart the reference that stands where it speaks of:
/// "symbol.session", "date.month", "citation.organ" …
const std::vector<std::string>& reference_part_names();

/// Those of the names in a template that take a reference apart.
std::vector<std::string> parts_named_in(std::string_view message_template);

/// The values of some of these names for a stretch of the prose text. A part that the reference
/// does not have is empty, and so is every part where no such reference touches the stretch.
Captures parts_at(const Subject& subject, Span in_text, const std::vector<std::string>& names);

}  // namespace unlint
