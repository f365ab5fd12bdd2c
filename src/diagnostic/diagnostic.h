#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostic/shared_words.h"
#include "text/span.h"

namespace unlint {

enum class Severity { note, warning, error };

/// "note", "warning" or "error".
const char* name(Severity severity);

/// Bytes of the file and what to write in their place.
struct Edit {
  Span span;
  std::string text;

  friend bool operator==(const Edit& a, const Edit& b) = default;
};

/// Edits that belong together. Safe: the repair is certain and may be applied unseen.
struct Fix {
  bool safe = true;
  std::vector<Edit> edits;  // ascending, not overlapping

  friend bool operator==(const Fix& a, const Fix& b) = default;
};

/// What is wrong at one place of a file, and what to write instead.
struct Diagnostic {
  std::string rule;  // "dates/month-first"; for trouble in rule files and configuration, "rules" …
  Severity severity = Severity::error;
  Span span;              // bytes of the file
  std::string message;    // what is wrong
  std::string help;       // what to write, or what to look at; may be empty
  SharedWords authority;  // who says so
  std::optional<Fix> fix;
  std::string locator = {};  // where a person finds it: "paragraph 14"; empty for plain texts

  friend bool operator==(const Diagnostic& a, const Diagnostic& b) = default;
};

/// Ascending by span, then rule.
bool operator<(const Diagnostic& a, const Diagnostic& b);

using Diagnostics = std::vector<Diagnostic>;

/// Brings findings into their order, and leaves out what is said twice.
void put_in_order(Diagnostics& diagnostics);

}  // namespace unlint
