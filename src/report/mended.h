#pragma once

#include <string>

#include "diagnostic/diagnostic.h"
#include "text/source_file.h"

namespace unlint {

/// What stands in the place of a finding once its fix is applied; empty where there is none, or
/// where it changes something outside that place.
std::string mended(const SourceFile& source, const Diagnostic& finding);

}  // namespace unlint
