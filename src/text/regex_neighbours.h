#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/regex_tree.h"
#include "text/span.h"

namespace unlint {

/// Kinds of bytes for each of the four bytes before and the four behind a word: eight times eight
/// bits.
using Neighbours = std::uint64_t;

/// Whatever stands there.
constexpr Neighbours any_neighbours = ~Neighbours{0};

/// The kinds of the bytes that stand beside a word of the text; beyond its ends, line breaks.
Neighbours neighbours_in(std::string_view text, Span word);

/// True where all that stands beside a word is among what may.
inline bool may_stand(Neighbours beside, Neighbours allowed) { return (beside & ~allowed) == 0; }

/// The places of an expression, each for one byte of a match, and which may follow which (V. M.
/// Glushkov, The abstract theory of automata, Russian Mathematical Surveys 16:5, 1961).
class RegexPlaces {
 public:
  explicit RegexPlaces(const RegexTree& tree);

  /// What may stand beside a word, in lower case, where it is a part of a match. Never too little.
  /// Of a word that every match holds it is enough to tell what stands beside it where it must be.
  Neighbours beside(std::string_view word, bool is_in_every_match) const;

 private:
  using Places = std::vector<std::uint32_t>;  // ascending, unique
  using Reached = std::vector<Places>;        // by place

  /// How a part of the expression begins and ends.
  struct Part {
    Places first, last;
    bool may_be_empty = true;
  };
  Part add(const RegexTree& tree);
  Part add_repeated(const RegexTree& tree);
  Part joined(Part before, Part after);
  void connect(const Places& from, const Places& to);
  bool is_too_large() const;

  bool spells(std::uint32_t place, char byte) const;  // a byte of a word in lower case
  bool admits(std::uint32_t place, char byte) const;  // perhaps in another case
  Places next(const Places& places, const Reached& reached) const;
  bool is_necessary(std::uint32_t place) const;
  Places necessary_path(std::string_view word) const;
  Places paths_end(std::string_view word, Places* begin) const;
  Neighbours kinds_beyond(Places places, const Reached& reached,
                          const std::vector<bool>& edge) const;

  std::vector<ByteSet> bytes_;  // by place
  Reached followers_, precursors_;
  std::vector<bool> first_, last_;  // by place: whether a match may begin or end there
  std::size_t connections_ = 0;
  bool may_be_empty_ = false;     // a match
  bool may_be_anything_ = false;  // too large to be told
};

}  // namespace unlint
