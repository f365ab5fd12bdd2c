#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/findings.h"

namespace unlint {

/// The names in braces of a template: "day {day}" names "day". `{{` and `}}` stand for braces.
std::vector<std::string> names_in(std::string_view message_template);

/// The template with each `{name}` replaced by its value; a name without a value by nothing.
std::string fill(std::string_view message_template, const Captures& captures);

/// What is wrong with the braces of a template; empty where they pair.
std::string trouble_in(std::string_view message_template);

}  // namespace unlint
