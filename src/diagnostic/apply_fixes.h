#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.h"

namespace unlint {

enum class FixSafety { safe_only, any };

struct FixedText {
  std::string text;
  std::size_t applied = 0;  // fixes, not edits
  std::size_t waiting = 0;  // fixes that overlap an applied one: they wait for the next run
};

/// The edits of ordered diagnostics that go into a text of some size together, first come first
/// served.
struct ChosenFixes {
  std::vector<Edit> edits;  // ascending, without interference
  std::size_t applied = 0, waiting = 0;
};
ChosenFixes choose_fixes(std::size_t size, const Diagnostics& diagnostics, FixSafety safety);

/// The text with the fixes of ordered diagnostics applied, first come first served.
FixedText apply_fixes(std::string_view text, const Diagnostics& diagnostics, FixSafety safety);

}  // namespace unlint
