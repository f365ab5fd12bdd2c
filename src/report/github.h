#pragma once

#include <string>

#include "report/summary.h"

namespace unlint {

/// The page in Markdown that GitHub shows for a job: counts, the first findings, the rules. Words
/// of the document cannot become markup.
std::string job_summary(const Summary& summary);

}  // namespace unlint
