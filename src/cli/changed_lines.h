#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "text/source_file.h"

namespace unlint {

/// Lines of a file, both ends included, from 1.
struct LineRange {
  std::size_t first = 1;
  std::size_t last = 1;
};

/// What differs from an earlier state of the repository that the current folder lies in, files
/// that git does not know yet included.
class ChangedLines {
 public:
  /// Asks git. Throws UsageError where it does not know the state, or there is no repository.
  explicit ChangedLines(const std::string& since);

  /// True where something in the file is changed.
  bool touch(const std::string& path) const;

  /// The findings of a file that lie on a changed line.
  Diagnostics among(const std::string& path, const SourceFile& source, Diagnostics findings) const;

 private:
  const std::vector<LineRange>* ranges_of(const std::string& path) const;

  std::map<std::string, std::vector<LineRange>> files_;  // by absolute path
};

/// The changed lines that a `git diff --unified=0` names, by path relative to the repository.
std::map<std::string, std::vector<LineRange>> changed_lines_of(const std::string& diff);

}  // namespace unlint
