#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/regex.h"
#include "text/regex_places.h"
#include "text/regex_tree.h"
#include "text/span.h"
#include "text/word_set.h"

namespace unlint {

/// Some kinds of blocks.
using BlockKinds = std::bitset<block_kind_count>;

/// Anchors in a row of bytes: each word with a line feed behind it and what may stand beside it in
/// a match of the expression, as its tree tells it; each clause with one line feed more.
std::string packed(const Anchors& anchors, const std::optional<RegexTree>& tree);

/// Many expressions looked for at once, by the fixed words that their matches hold.
class Triggers {
 public:
  struct Expression {
    std::string_view anchors;  // packed; they outlive the triggers
    BlockKinds kinds;          // the blocks it is looked for in
    std::size_t reach = 0;     // in bytes: a match is no longer; 0 where it may be
  };

  /// Where a match of an expression may be.
  struct Places {
    std::vector<std::size_t> blocks;  // ascending
    std::vector<Span> near;           // the stretches of these that may hold one, ascending and
                                      // apart; empty where it has no reach
  };

  explicit Triggers(std::vector<Expression> expressions);

  /// For each expression, where it may match. One pass over the text; expressions without anchors
  /// may stand in every block of their kinds.
  std::vector<Places> places(const Document& document) const;

 private:
  /// What a word says of an expression: that one of its clauses, a bit, is met.
  struct Clause {
    std::uint32_t expression;
    std::uint32_t bit;
    WordPlace place;  // where the word stands so
  };

  /// What is looked for in blocks of a kind. Kinds that the same expressions look at share it.
  struct Search {
    Search(const std::vector<Expression>& expressions, std::size_t kind);

    std::vector<Clause> clauses;            // by word
    std::vector<std::uint32_t> clauses_of;  // by word: where its clauses begin; and their end
    std::vector<std::uint16_t> sizes;       // by word
    std::vector<bool> has_reach;            // by word: in the first clause of one with a reach
    WordSet words;
  };

  /// The search of a kind of block, made when a document first holds one.
  struct LazySearch {
    std::once_flag once;
    std::unique_ptr<const Search> search;
  };
  const Search& search_in(std::size_t kind) const;

  class Hits;

  std::vector<Expression> expressions_;
  std::vector<std::uint32_t> all_clauses_;  // by expression: the bits of every clause
  std::array<std::size_t, block_kind_count> search_of_{};  // by kind of block: one it shares
  mutable std::array<LazySearch, block_kind_count> searches_;
};

}  // namespace unlint
