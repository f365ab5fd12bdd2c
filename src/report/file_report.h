#pragma once

#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "report/references_report.h"
#include "text/source_file.h"

namespace unlint {

/// A finding that does not count, and why.
struct SuppressedFinding {
  /// What says so: a comment beside it, an entry of unlint.toml, or the baseline.
  enum class By { comment, settings, baseline };
  Diagnostic diagnostic;
  std::string reason;  // may be empty
  By by = By::comment;
  std::string origin = {};  // where it is said: "unlint.toml:12", "unlint-baseline.jsonl"
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
