#pragma once

#include <string>

#include "cli/options.h"
#include "report/summary.h"

namespace unlint {

/// Why a run must not pass, as far as `--max-warnings` and `--require-references` have a say; empty
/// where they are content.
std::string gate_remark(const Summary& summary, const Options& options);

/// True where a run must not pass: something at or above `--fail-on`, more warnings than
/// `--max-warnings` allows (which then decides on warnings alone), or fewer references than
/// `--require-references` wants.
bool is_stopped(const Summary& summary, const Options& options);

}  // namespace unlint
