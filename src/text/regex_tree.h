#pragma once

#include <bitset>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace unlint {

/// Some bytes.
using ByteSet = std::bitset<256>;

/// What an expression (RE2's dialect) may match, byte by byte. It may tell of more than the
/// expression matches, never of less: edges of words and lines are not told, and beyond ASCII one
/// character of a class may be any.
struct RegexTree {
  enum class Kind : unsigned char {
    byte,          // one of `bytes`
    sequence,      // all parts, one behind the other; without parts nothing
    alternatives,  // one of the parts
    repeated,      // the one part, `least` to `most` times
  };
  static constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

  Kind kind = Kind::sequence;
  ByteSet bytes;
  std::vector<RegexTree> parts;
  std::size_t least = 0;
  std::size_t most = 0;
};

/// The tree of an expression; none where it holds syntax that is not known here.
std::optional<RegexTree> regex_tree(std::string_view pattern);

/// How many bytes a match holds at most; none where there is no bound.
std::optional<std::size_t> longest_match(const RegexTree& tree);

}  // namespace unlint
