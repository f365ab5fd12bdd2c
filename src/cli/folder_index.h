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

/// How much of a file is read: what tells which document it is, or all of a resolution, to count
/// its paragraphs.
enum class IndexDepth : unsigned char { first_lines, whole };

/// Reads a file that far.
IndexLine index_line(const Input& input, const Options& options, IndexDepth depth);

/// True where a rule in force compares documents with each other.
bool rests_on_index(const Inputs& inputs);

/// What the files establish, for the check of these very files; null for fewer than two. What
/// cannot be read is left out, without a word: the check tells it.
std::shared_ptr<const FactTable> index_of(const Inputs& inputs, const Options& options);

}  // namespace unlint
