#pragma once

#include <cstddef>
#include <string_view>

namespace unlint {

/// What a block begins with.
enum class LabelKind : unsigned char {
  none,
  number,    // 12.  2.1.  5 bis.  12)
  letter,    // (a)  (iv)  a)
  heading,   // III.  B.
  footnote,  // *  **  12 and a tab  1/
  bullet,    // • –
};

/// The label at the beginning of a line as it stands in the file.
struct Label {
  LabelKind kind = LabelKind::none;
  std::size_t length = 0;  // bytes, without the space that follows
};

/// Takes the label off the beginning of a line; the line has no space at its beginning.
Label parse_label(std::string_view line);

/// True where a kind of space, or nothing more, stands at `offset`.
bool is_space_or_end(std::string_view line, std::size_t offset);

}  // namespace unlint
