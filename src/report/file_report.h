#pragma once

#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "report/references_report.h"
#include "text/source_file.h"

namespace unlint {

/// A finding that does not count, and why.
struct SuppressedFinding {
  Diagnostic diagnostic;
  std::string reason;  // may be empty
};

/// One file and what was found in it.
struct FileReport {
  const SourceFile* source = nullptr;
  Diagnostics diagnostics = {};
  std::string language = {};                       // "fr"; empty where not known
  std::vector<ReferenceRow> references = {};       // for reports that list them
  std::vector<SuppressedFinding> suppressed = {};  // for reports that tell of them
};

}  // namespace unlint
