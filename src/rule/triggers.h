#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"
#include "text/word_set.h"

namespace unlint {

/// Many expressions looked for at once, by the fixed words that their matches hold.
class Triggers {
 public:
  /// The anchors (Regex::anchors) of each expression.
  explicit Triggers(const std::vector<const std::vector<std::string>*>& anchors);

  /// For each expression, the indices of the blocks that may hold a match, ascending. One pass over
  /// the text; expressions without fixed words may stand in every block.
  std::vector<std::vector<std::size_t>> places(const Document& document) const;

 private:
  std::vector<std::vector<std::size_t>> expressions_of_;  // by word
  std::vector<std::size_t> anywhere_;                     // the expressions without fixed words
  std::size_t size_ = 0;                                  // how many expressions there are
  WordSet words_;
};

}  // namespace unlint
