#pragma once

#include <string>

#include "cli/inputs.h"
#include "diagnostic/diagnostic.h"
#include "document/readers.h"
#include "reference/date.h"

namespace unlint {

/// The name under which this program changes and remarks on documents, and the day.
Tracking author_of_today(Day today);

/// True for a file that can hold tracked changes and comments.
bool can_track(const std::string& path, const ReadFile& file);

/// Writes the document to `target` with a comment for each finding. Returns why that was not
/// possible; empty where it was.
std::string annotate(const std::string& target, const std::string& shown, const ReadFile& file,
                     const Diagnostics& findings, const Tracking& author);

}  // namespace unlint
