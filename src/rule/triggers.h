#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/document.h"
#include "text/regex.h"
#include "text/word_set.h"

namespace unlint {

/// Some kinds of blocks.
using BlockKinds = std::bitset<block_kind_count>;

/// Many expressions looked for at once, by the fixed words that their matches hold.
class Triggers {
 public:
  struct Expression {
    const Anchors* anchors;
    BlockKinds kinds;  // the blocks it is looked for in
  };

  /// The anchors need not outlive the triggers.
  explicit Triggers(const std::vector<Expression>& expressions);

  /// For each expression, the indices of the blocks that may hold a match, ascending. One pass over
  /// the text; expressions without anchors may stand in every block of their kinds.
  std::vector<std::vector<std::size_t>> places(const Document& document) const;

 private:
  /// What a word says of an expression: that one of its clauses, a bit, is met.
  struct Clause {
    std::size_t expression;
    std::uint32_t bit;
  };

  /// What is looked for in blocks of a kind. Kinds that the same expressions look at share it.
  struct Search {
    explicit Search(const std::vector<Expression>& expressions, std::size_t kind);

    std::vector<std::vector<Clause>> clauses_of;  // by word
    WordSet words;
  };

  std::vector<BlockKinds> kinds_;           // by expression
  std::vector<std::uint32_t> all_clauses_;  // by expression: the bits of every clause
  std::vector<Search> searches_;
  std::array<std::size_t, block_kind_count> search_of_{};  // by kind of block
};

}  // namespace unlint
