#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/output_file.h"
#include "report/writers.h"

namespace unlint {

/// The reports of one run, each in its format and at its destination.
class Reports {
 public:
  /// Where something else goes to standard output, the report meant for it goes to standard error,
  /// without colours. Throws UsageError where a file cannot be written.
  Reports(const Options& options, std::function<std::vector<RuleDescription>()> rules,
          bool standard_output_taken);

  /// True where a report lists the references of each file.
  bool show_references() const;

  /// What each report says of a file. For several threads.
  std::vector<std::string> of_file(const FileReport& report) const;

  void begin();

  /// Adds what `of_file` gave; in the order of the files.
  void add(const std::vector<std::string>& texts);

  /// Both, with no text held: where nothing else is waiting to be added.
  void add(const FileReport& file);

  /// Writes the last lines, and for GitHub the page of the job, where GITHUB_STEP_SUMMARY names a
  /// file for it.
  void end(const Summary& summary);

 private:
  struct Report {
    std::string format;
    std::unique_ptr<Writer> writer;
    OutputFile file;
    bool has_text = false;
    bool in_file = false;  // the text of a file has begun
    std::string held;      // until the summary is known

    void put(std::string_view text);
    void add_piece(std::string_view text);
  };
  std::vector<Report> reports_;
};

}  // namespace unlint
