#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "authority/authority.h"
#include "diagnostic/diagnostic.h"
#include "document/document.h"
#include "document/readers.h"
#include "language/language_id.h"
#include "reference/references.h"
#include "rule/rulebook.h"
#include "rule/suppression.h"
#include "text/source_file.h"

namespace unlint {

/// What one file holds: the whole pipeline's results, from bytes to findings.
struct Linted {
  Document document;
  References references;
  Diagnostics diagnostics;
  std::vector<Suppressed> suppressed;
};

/// What must be known beside the file itself.
struct LintOptions {
  std::optional<LanguageId> language;  // detected where none is given
  ReferenceSettings references;        // [document] of unlint.toml, today's date
  SuppressionSettings suppressions;    // [[suppress]] of unlint.toml
  Authority authority;                 // [[authority]] of unlint.toml, indexes of folders
  Prefilter prefilter = Prefilter::on;
};

/// Takes what a text refers to; where it is linted in parts, part after part, with where each
/// begins.
using TakeReferences = std::function<void(const References&, std::size_t offset)>;

/// Reads, finds, judges: the program, seen from above.
Linted lint(const SourceFile& source, const Rulebook& rulebook, const LintOptions& options = {});

/// A plain text or Markdown of more bytes is linted in parts, so that a gigabyte takes little more
/// memory than itself; no document is as long. What rests on more than the words about it (numbers
/// in sequence, cross-references …) is not judged then, and of `document` and `references` only the
/// language and the identity are told.
inline constexpr std::size_t most_bytes_at_once = std::size_t{3} << 20;

/// The same for a file that had to be rendered: findings tell their locator, and offer only fixes
/// that can be written into the file.
Linted lint(const OpenedFile& file, const Rulebook& rulebook, const LintOptions& options = {},
            const TakeReferences& take = {});

}  // namespace unlint
