#include "reference/block_language.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.h"

namespace unlint {
namespace {

// What a look at the bytes tells of the scripts of a text.
struct Scripts {
  std::size_t latin = 0;     // letters from A to Z
  std::size_t accented = 0;  // é, ñ
  std::size_t other = 0;     // bytes of Cyrillic, Arabic and Chinese letters
};

Scripts scripts_of(std::string_view text) {
  Scripts scripts;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80)
      scripts.latin += is_ascii_letter(byte) ? 1 : 0;
    else if (value == 0xC3)
      ++scripts.accented;
    else if (value == 0xD0 || value == 0xD1 || (value >= 0xD8 && value <= 0xDB) ||
             (value >= 0xE4 && value <= 0xE9))
      ++scripts.other;
  }
  return scripts;
}

// French and Spanish have no long sentence without one of these.
bool holds_romance_word(std::string_view text) {
  static constexpr std::array<std::string_view, 6> words = {" de ", " la ",  " el ",
                                                            " le ", " les ", " los "};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

}  // namespace

LanguageId block_language(std::string_view block, LanguageId document) {
  constexpr std::size_t shortest = 80;     // bytes by which a language can be told
  constexpr std::size_t few_letters = 60;  // a name or a title within another text
  if (block.size() < shortest)
    return document;
  const Scripts scripts = scripts_of(block);
  switch (document) {
    case LanguageId::ru:
    case LanguageId::zh:
    case LanguageId::ar:
      return scripts.latin >= few_letters && scripts.latin > 4 * scripts.other
                 ? detect_language(block)
                 : document;
    case LanguageId::en:
      // English has few accents: at least one letter in fifty speaks for another language.
      if (scripts.other <= scripts.latin && scripts.accented * 50 < scripts.latin)
        return document;
      break;
    case LanguageId::fr:
    case LanguageId::es:
      if (scripts.other <= scripts.latin && (scripts.accented > 0 || holds_romance_word(block)))
        return document;
      break;
  }
  return detect_language(block);
}

}  // namespace unlint
