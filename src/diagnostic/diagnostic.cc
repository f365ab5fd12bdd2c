#include "diagnostic/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace unlint {

const char* name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

bool operator<(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.span, a.rule, a.message) < std::tie(b.span, b.rule, b.message);
}

void put_in_order(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end());
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
}

}  // namespace unlint
