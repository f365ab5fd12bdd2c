#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// The kinds of marks that count the items of a list or the headings of a document.
enum class MarkScript : unsigned char {
  figures,   // 12
  small,     // a … z, aa
  capital,   // A … Z
  roman,     // iv
  numeral,   // IV
  cyrillic,  // а … я, without ё, й and the signs
  arabic,    // أ ب ج, in the order of the abjad
  chinese,   // 一 … 九十九
};

/// What a mark may stand for: the third of the small letters, or the hundredth small numeral ("c").
struct OrdinalMark {
  MarkScript script = MarkScript::figures;
  int value = 0;

  friend bool operator==(const OrdinalMark& a, const OrdinalMark& b) = default;
};

/// Everything that a mark without its brackets and stop may stand for; nothing where it is none.
/// "i" is the ninth letter and the first numeral; a Cyrillic "с" is also read as the "c" it looks
/// like.
std::vector<OrdinalMark> readings_of(std::string_view mark);

/// The mark as it is written; empty beyond the end of its alphabet.
std::string written(const OrdinalMark& mark);

}  // namespace unlint
