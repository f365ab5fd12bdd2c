#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reference/symbol.h"
#include "text/span.h"

namespace unlint {

/// One element as it stands in the text, in plain ASCII, before anybody has judged it.
struct RawElement {
  std::string text;
  Span span;  // bytes of the prose text
};

/// The elements that stand at a place, however they are separated.
struct RawSymbol {
  std::vector<RawElement> elements;
  std::vector<Symbol::Deviated> deviations;  // of separators and letters
  std::size_t end = 0;
};

/// Reads elements from `begin` on, stopping where no author would go on with a symbol.
RawSymbol read_elements(std::string_view text, std::size_t begin, Span block);

/// The length in bytes of a stroke or what is taken for one (`/`, `\`, U+2215, U+2044, U+FF0F); 0
/// for none.
std::size_t stroke_length(std::string_view text, std::size_t offset);

/// The length in bytes of brackets that a number is still to be put into, “[xx]”, “[…]”; 0 for
/// none.
std::size_t placeholder_length(std::string_view text, std::size_t offset);

/// The suffix of a symbol in another language, where one begins at `offset`: “Доб.1” is Add.1; null
/// for none.
struct TranslatedSuffix {
  std::string_view printed;  // "Доб"
  std::string_view code;     // "Add"
};
const TranslatedSuffix* translated_suffix(std::string_view text, std::size_t offset);

/// The code that a word stands for, "Add" for "Addendum"; empty for none.
std::string_view suffix_of_word(std::string_view word);

/// The Latin letter or figure that a Cyrillic, Greek or full-width look-alike stands for; 0 for
/// none.
char look_alike(char32_t code_point);

}  // namespace unlint
