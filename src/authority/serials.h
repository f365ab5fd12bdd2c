#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace unlint {

/// A symbol cut at the figures of its serial number: "A/RES/74/" and 12 of "A/RES/74/12 B". The
/// series is empty where the symbol ends with none.
struct Serial {
  std::string_view series;
  int number = 0;
};

/// The serial number that a symbol ends with, or that part letters or a modification follow.
Serial serial_of(std::string_view symbol);

/// "A/75/7" for "A/75/7/Add.1"; empty for what modifies nothing.
std::string_view parent_document(std::string_view symbol);

/// The numbers of a series that are there, ascending, each once.
struct HeldNumbers {
  std::vector<int> numbers;

  bool has(int number) const;

  /// True where nearly all from 1 on are there, so that what is not there is worth a question.
  bool is_whole() const;
};

}  // namespace unlint
