#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "report/file_report.h"
#include "report/summary.h"

namespace unlint {

enum class Detail { quiet, usual, verbose };

/// A rule in force, for reports that list the rules.
struct RuleDescription {
  std::string id;
  Severity severity = Severity::error;
  std::string message, help;  // as in the rule file: "day “{day}” …"
  std::string authority;
};

/// How a report is dressed, and what it knows of the run.
struct ReportSettings {
  bool color = false;
  bool statistics = false;        // counts by rule in place of the findings
  Detail detail = Detail::usual;  // quiet: no last lines
  // Those in force, ascending by id; asked only where they are listed.
  std::function<std::vector<RuleDescription>()> rules = [] {
    return std::vector<RuleDescription>();
  };
};

/// Takes a text, piece after piece.
using TakeText = std::function<void(std::string_view)>;

/// Turns findings into text. Every function is pure, so files may be written by several threads and
/// put together in order:
///
///     begin()  file(a)  between()  file(b)  …  end(summary)
///
/// `between()` stands only between two files whose text is not empty. Where `leads_with_summary()`,
/// `lead(summary)` follows `begin()`, and nothing is written before the run is over.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual std::string begin() const { return {}; }

  /// Hands on what there is to say of a file, a finding at a time: a large report is nowhere held
  /// as a whole.
  virtual void write_file(const FileReport& report, const TakeText& take) const = 0;

  /// The same as one text.
  std::string file(const FileReport& report) const;

  virtual std::string between() const { return {}; }
  virtual std::string end(const Summary&) const { return {}; }

  virtual bool leads_with_summary() const { return false; }
  virtual std::string lead(const Summary&) const { return {}; }

  /// True where the report shows the references of a file, not only its findings.
  virtual bool shows_references() const { return false; }
};

/// One output format of `check`.
struct Format {
  std::string_view name;
  std::unique_ptr<Writer> (*make)(const ReportSettings&);
};

/// Every format; the first is the usual one.
const std::vector<Format>& formats();

/// The format of that name, or null.
const Format* find_format(std::string_view name);

}  // namespace unlint
