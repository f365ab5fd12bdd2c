#pragma once

#include <cstddef>
#include <optional>

#include "text/regex_tree.h"

namespace unlint {

/// The bytes from the first to the last, both included.
ByteSet byte_range(std::size_t first, std::size_t last);

/// One byte of these.
RegexTree one_byte_of(const ByteSet& bytes);

/// A class of characters in an expression. Beyond ASCII it is not told which.
struct CharacterClass {
  ByteSet ascii;
  bool others = false;  // some beyond ASCII

  /// All others of a line.
  void complement();
  void add(const CharacterClass& other);

  /// One character of the class.
  RegexTree tree() const;
};

/// The class that a letter behind a backslash stands for; none where it stands for no class.
std::optional<CharacterClass> class_named(char letter);

}  // namespace unlint
