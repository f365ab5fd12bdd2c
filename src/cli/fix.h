#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "cli/settings.h"
#include "diagnostic/apply_fixes.h"
#include "document/readers.h"
#include "lint.h"

namespace unlint {

/// A document after its fixes: the text, what remains to be said of it, how many fixes went in.
struct FixedDocument {
  OpenedFile file;
  std::string bytes;  // of a file that was rendered
  Linted linted;
  std::size_t fixed = 0;
};

/// Leaves of the findings those that count.
using Filter = std::function<Diagnostics(const SourceFile&, Diagnostics)>;

/// How fixes are written.
struct FixStyle {
  FixSafety safety = FixSafety::safe_only;
  Tracking tracking;
};

/// Applies the fixes of the findings that count and lints again until nothing changes, at most ten
/// times.
FixedDocument fix_document(OpenedFile file, std::string bytes, const FileSettings& settings,
                           const FixStyle& style, const Filter& filter);

/// Puts bytes in the place of a file in one step: a temporary file beside it, with its permissions,
/// is renamed. A symbolic link stays one. Throws std::runtime_error with the reason.
void replace_file(const std::string& path, std::string_view bytes);

}  // namespace unlint
