#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/regex_tree.h"
#include "text/span.h"

namespace unlint {

/// The kinds of the four bytes before a word of a text and of the four behind it: eight times a bit
/// of eight. Beyond the ends of the text are line breaks.
std::uint64_t kinds_beside(std::string_view text, Span word);

/// How a word may stand where it is a part of a match.
struct WordPlace {
  std::uint64_t beside = ~std::uint64_t{0};  // the kinds of bytes that may stand there
  std::uint32_t small = 0;                   // by byte of the word: whether it is no capital
  std::uint32_t capital = 0;                 // by byte of the word: whether it must be one

  /// True where these kinds may stand beside it.
  bool admits(std::uint64_t kinds) const { return (kinds & ~beside) == 0; }

  /// True where it may be written so.
  bool admits(std::string_view written) const;
};

/// The places of an expression, each for one byte of a match, and which may follow which (V. M.
/// Glushkov, The abstract theory of automata, Russian Mathematical Surveys 16:5, 1961).
class RegexPlaces {
 public:
  explicit RegexPlaces(const RegexTree& tree);

  /// A word of one byte that every match holds, with each byte that may follow it, in lower case;
  /// the word alone where these are too many to be told.
  std::vector<std::string> lengthened(const std::string& word) const;

  /// How a word, given in lower case, may stand in a match; it may tell too much, never too little.
  /// Of a word that every match holds it is enough to tell how it stands where it must be.
  WordPlace of(std::string_view word, bool is_in_every_match) const;

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
  std::vector<Places> necessary_path(std::string_view word) const;
  std::vector<Places> paths(std::string_view word) const;
  std::uint64_t kinds_beyond(Places places, const Reached& reached,
                             const std::vector<bool>& edge) const;

  std::vector<ByteSet> bytes_;  // by place
  Reached followers_, precursors_;
  std::vector<bool> first_, last_;  // by place: whether a match may begin or end there
  std::size_t connections_ = 0;
  bool may_be_empty_ = false;     // a match
  bool may_be_anything_ = false;  // too large to be told
};

}  // namespace unlint
