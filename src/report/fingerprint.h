#pragma once

#include <string>
#include <vector>

#include "report/file_report.h"

namespace unlint {

/// A name for each finding of a file that stays the same while text is added or removed elsewhere:
/// a digest of path, rule, the words reported and the words around them. No line number is in it;
/// of equal findings, the second, third … are told apart by their order. Unique within a run.
std::vector<std::string> fingerprints(const FileReport& report);

}  // namespace unlint
