#pragma once

#include <map>
#include <set>
#include <string>

#include "report/baseline.h"

namespace unlint {

/// The file of a baseline, and where its paths lead.
class BaselineFile {
 public:
  /// The name of a file that need not be there.
  explicit BaselineFile(std::string file);

  /// Reads the file. Throws UsageError where it is missing or broken.
  void read();

  /// The entries of a document.
  const BaselineEntries& entries_of(const std::string& path) const;

  /// A document's path as the baseline records it: relative to the folder of the baseline.
  std::string recorded_path(const std::string& path) const;

  /// Writes these entries; with them, those of documents that are there but were not linted now.
  void write(BaselineEntries entries, const std::set<std::string>& linted) const;

  const std::string& name() const { return file_; }

 private:
  std::string file_;
  std::string folder_;                            // absolute
  std::map<std::string, BaselineEntries> known_;  // by recorded path
};

}  // namespace unlint
