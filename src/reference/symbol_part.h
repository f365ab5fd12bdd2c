#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unlint {

/// What stands in brackets after a symbol, as it is written: "Vol. II" for "volume 2"; empty for
/// what names no part of a document.
std::string written_part(std::string_view inside);

/// The same with the word between two numerals in English: "Parts I and II" for “Parts I和II”.
std::string part_in_english(std::string part);

/// A part named at the begin of a text, where its bracket is missing or never closed.
struct NamedPart {
  std::string written;   // "Vol. II"; empty where none is named
  std::size_t size = 0;  // of the text that names it
};

/// The volume or part, with a numeral, that a text begins with: "Vol. II, para. 3".
NamedPart part_at(std::string_view text);

}  // namespace unlint
