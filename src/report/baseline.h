#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "text/source_file.h"

namespace unlint {

/// A finding that is known and accepted. It tells no line, so that it survives edits elsewhere:
/// only what was reported and a few words around it.
struct BaselineEntry {
  std::string path;    // relative to the folder of the baseline
  std::string rule;    // id
  std::string text;    // the words reported; every run of white space is one space
  std::string before;  // the last words before them, within the paragraph
  std::string after;   // the first words after them

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 stumbles over the comparison
  friend auto operator<=>(const BaselineEntry& a, const BaselineEntry& b) = default;
};
using BaselineEntries = std::vector<BaselineEntry>;

/// The entry that records a finding.
BaselineEntry baseline_entry(const std::string& path, const SourceFile& source,
                             const Diagnostic& finding);

/// What became of the findings of one file.
struct BaselineMatch {
  Diagnostics fresh;              // recorded nowhere
  Diagnostics known;              // the others
  std::vector<std::size_t> used;  // the entries that were met again, ascending
};

/// Meets findings with the entries of their file: rule and words are the same, and at least half of
/// the words around them. Each entry stands for one finding, so a second copy is fresh.
BaselineMatch match_baseline(const BaselineEntries& entries, const SourceFile& source,
                             const Diagnostics& findings);

/// The entries as JSON lines, sorted.
std::string write_baseline(BaselineEntries entries);

struct BaselineText {
  BaselineEntries entries;
  std::size_t broken_line = 0;  // the first line that is no entry, from 1; 0 where all are
};

/// Reads what `write_baseline` wrote.
BaselineText read_baseline(std::string_view text);

}  // namespace unlint
