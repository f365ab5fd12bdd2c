#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "text/source_file.h"

namespace unlint {

/// One file and what was found in it.
struct FileReport {
  const SourceFile* source = nullptr;
  Diagnostics diagnostics;
};

/// How many references of one kind were seen, and how many were not understood.
struct Coverage {
  std::size_t seen = 0;
  std::size_t not_understood = 0;
};

/// What the last lines of a report tell.
struct Summary {
  std::size_t files = 0;
  std::size_t errors = 0, warnings = 0, notes = 0;
  std::size_t fixable = 0;                   // findings that `--fix` would mend
  std::size_t fixed = 0;                     // fixes applied by this run
  std::map<std::string, Coverage> coverage;  // by kind: "symbol", "date" …
  std::map<std::string, std::size_t> rules;  // findings by rule
};

/// Counts the findings of one file.
void count(const Diagnostics& diagnostics, Summary& summary);

/// Adds the counts of one summary to another.
void add(Summary& sum, const Summary& part);

enum class Detail { quiet, usual, verbose };

/// How the text report is dressed.
struct TextStyle {
  bool color = false;
  bool statistics = false;        // counts by rule in place of the findings
  Detail detail = Detail::usual;  // quiet: no last lines
};

/// Turns findings into text. Every function is pure, so files may be written by several threads and
/// put together in order:
///
///     begin()  file(a)  between()  file(b)  …  end(summary)
///
/// `between()` stands only between two files whose text is not empty.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual std::string begin() const { return {}; }
  virtual std::string file(const FileReport& report) const = 0;
  virtual std::string between() const { return {}; }
  virtual std::string end(const Summary&) const { return {}; }
};

/// One output format of `check`.
struct Format {
  std::string_view name;
  std::unique_ptr<Writer> (*make)(const TextStyle&);
};

/// Every format; the first is the usual one.
const std::vector<Format>& formats();

/// The format of that name, or null.
const Format* find_format(std::string_view name);

}  // namespace unlint
