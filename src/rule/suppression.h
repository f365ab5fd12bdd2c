#pragma once

#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "document/directive.h"
#include "rule/rulebook.h"
#include "text/source_file.h"

namespace unlint {

/// A `[[suppress]]` entry of unlint.toml that concerns the file at hand.
struct SuppressionEntry {
  std::string rule;             // id, family or glob
  std::string text;             // the words reported, as they are read; empty for all
  std::string reason;           // may be empty
  std::string origin;           // "unlint.toml:12"
  bool names_one_file = false;  // its path is no glob, so that it can be told unused
};

/// What must be known to suppress findings.
struct SuppressionSettings {
  std::vector<std::string> known_rules;  // ids, running or not; empty: those of the rulebook
  std::vector<SuppressionEntry> entries;
  bool require_reason = false;
};

/// A finding that was suppressed, and why.
struct Suppressed {
  Diagnostic diagnostic;
  std::string reason;       // may be empty
  std::string origin = {};  // the entry of unlint.toml: "unlint.toml:12"; empty for a comment
};

struct SuppressionResult {
  Diagnostics kept;  // with what is wrong with the suppressions themselves; in order
  std::vector<Suppressed> suppressed;
};

/// The findings that no comment of the file and no entry suppresses. Suppressions that suppress
/// nothing or are not understood become findings of the rules `suppressions/unused` and
/// `suppressions/malformed`, where the rulebook has them.
/// `hidden` are comments that the source, the text of a rendition, does not show.
SuppressionResult suppress(const SourceFile& source, const Rulebook& rulebook, Diagnostics findings,
                           const SuppressionSettings& settings,
                           const std::vector<HiddenDirective>& hidden = {});

}  // namespace unlint
