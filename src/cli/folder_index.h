#pragma once

#include <memory>
#include <string>

#include "authority/fact_table.h"
#include "cli/inputs.h"
#include "cli/options.h"

namespace unlint {

/// The line that names the columns of an index.
std::string index_header();

/// What one file establishes, as a line of an index.
struct IndexLine {
  std::string text;     // empty where the file does not say what document it is
  std::string trouble;  // a line for standard error; empty where all is well
};

/// Reads as much of a file as tells what document it is.
IndexLine index_line(const Input& input, const Options& options);

/// What the files establish, for the check of these very files; null for fewer than two. What
/// cannot be read is left out, without a word: the check tells it.
std::shared_ptr<const FactTable> index_of(const Inputs& inputs, const Options& options);

}  // namespace unlint
