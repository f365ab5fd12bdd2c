#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "report/file_report.h"
#include "text/span.h"

namespace unlint {

/// How many references of one kind were seen, and how many were not understood.
struct Coverage {
  std::size_t seen = 0;
  std::size_t not_understood = 0;
};

/// A finding told at the end of a run, when its file is gone.
struct Highlight {
  Severity severity = Severity::error;
  std::string path;
  Position begin, end;
  std::string rule, message, help;
};

/// One reference of many files: where it stands.
struct SheetEntry {
  std::string url;                  // may be empty
  bool understood = true;           // its canonical form is known
  std::vector<std::string> places;  // "report.txt:12:40"
};

/// References by kind and canonical form (the words as written where that is not known).
using ReferenceSheet = std::map<std::pair<std::string, std::string>, SheetEntry>;

/// What the last lines of a report tell.
struct Summary {
  std::size_t files = 0;
  std::size_t unread = 0;  // inputs that could not be read
  std::size_t errors = 0, warnings = 0, notes = 0;
  std::size_t suppressed = 0;
  std::size_t fixable = 0;                   // findings that `--fix` would mend
  std::size_t fixed = 0;                     // fixes applied by this run
  std::map<std::string, Coverage> coverage;  // by kind: "symbol", "date" …
  std::map<std::string, std::size_t> rules;  // findings by rule
  std::vector<Highlight> highlights;         // the first few of each severity
  ReferenceSheet sheet;                      // for reports that show it
};

/// How many findings of one severity a summary keeps: GitHub shows no more annotations of a kind
/// for a step.
inline constexpr std::size_t highlights_of_a_severity = 10;

/// How many findings there were of a severity.
std::size_t findings(const Summary& summary, Severity severity);

/// Counts the findings of one file.
void count(const Diagnostics& diagnostics, Summary& summary);

/// Keeps the first findings of each severity.
void highlight(const FileReport& report, Summary& summary);

/// Enters the references of a file in the sheet.
void enter_references(const FileReport& report, Summary& summary);

/// Adds what is told of later files to what is told of earlier ones.
void add(Summary& sum, const Summary& part);

}  // namespace unlint
