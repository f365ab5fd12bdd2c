#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "report/summary.h"
#include "report/writers.h"

namespace unlint {

/// What one run looked at and found, to be kept with what is published:
///
///     {"receipt":"unlint","version":"0.1.0","commit":…,"data":…,"pack":SHA-256,"rules":SHA-256,…}
///     {"file":"report.txt","sha256":…,"errors":"0","warnings":"2","notes":"1"}
///     {"suppressed":"dates/month-first","file":"report.txt","line":"12","reason":"the treaty's
///     own"}
///     {"files":"1","errors":"0","warnings":"2","notes":"1","suppressed_findings":"1"}
///
/// One JSON object a line, every value a string.
class Receipt {
 public:
  Receipt(const Options& options, const std::vector<RuleDescription>& rules);

  /// The lines of one file. For several threads.
  static std::string lines_of(const FileReport& report, const std::string& digest);

  /// Adds what `lines_of` gave; in the order of the files.
  void add(const std::string& lines) { text_ += lines; }

  /// Writes everything to the file that `--receipt` names. Throws UsageError.
  void write(const Summary& summary) const;

 private:
  std::string path_;
  std::string text_;
};

}  // namespace unlint
