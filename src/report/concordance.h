#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unlint {

/// A reference of one language version.
struct VersionReference {
  std::string kind;  // "symbol", "resolution", "decision", "date"
  std::string name;  // "A/RES/72/262 A"
  std::string key;   // the same in every version, however it is written there
  Position at;
};

/// One language version of a document.
struct Version {
  std::string path;
  std::string language;  // "fr"
  std::vector<VersionReference> references;
  std::size_t paragraphs = 0;  // numbered ones
  std::size_t footnotes = 0;
};

/// A reference and how often each version holds it.
struct ConcordanceRow {
  struct Cell {
    std::size_t count = 0;
    Position first;  // where it stands first
  };
  std::string kind;
  std::string name;
  std::vector<Cell> cells;  // one a version
  bool agrees = true;       // each version holds it, or versions may differ in it
};

/// Every reference of a document in the order in which the versions tell them, then the numbers of
/// paragraphs and of footnotes. Corrigenda may concern one language: they always agree.
std::vector<ConcordanceRow> concordance(const std::vector<Version>& versions);

/// The names of the formats of `compare`; the first is the usual one.
const std::vector<std::string>& concordance_formats();

/// The rows that do not agree, or all, in one of `concordance_formats()`.
std::string concordance_report(std::string_view format, const std::vector<Version>& versions,
                               const std::vector<ConcordanceRow>& rows, bool all);

}  // namespace unlint
