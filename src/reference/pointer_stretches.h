#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "reference/landmark.h"
#include "text/span.h"

namespace unlint {

/// May the number of a landmark begin with this byte: a figure, a Roman numeral?
bool begins_number(char byte);

/// Tells where in a text pointers of a kind may stand: about the numbers that follow one of its
/// words. Not for Chinese. An expression takes ten times as long to look through a block.
class PointerStretches {
 public:
  PointerStretches(std::string_view text, LandmarkKind kind);

  /// The stretches of a block that hold all of its pointers; ascending, and apart.
  std::vector<Span> of(Span block);

 private:
  std::string_view text_;
  std::string_view initials_;
  std::vector<Span> found_;

  void add(std::size_t number, Span block);
  bool may_be_ours(std::string_view word) const;
  std::size_t list_end(std::size_t at, std::size_t end) const;
};

}  // namespace unlint
