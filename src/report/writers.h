#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
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
  std::size_t fixable = 0;
  std::map<std::string, Coverage> coverage;  // by kind: "symbol", "date" …
};

/// How the text report is dressed.
struct TextStyle {
  bool color = false;
};

/// Writes findings as they come, file by file in order.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual void begin() {}
  virtual void add(const FileReport& file) = 0;
  virtual void end(const Summary& summary) = 0;
};

}  // namespace unlint
