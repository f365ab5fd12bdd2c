#include "reference/block_language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "text/ascii.h"
#include "text/utf8.h"

namespace unlint {
namespace {

// Letters by which a language can be told. Dashes and figures, which a fix may rewrite, say nothing
// of it; a letter of another script than Latin says as much as two.
constexpr std::size_t fewest_letters = 60;

// What a look at the bytes tells of the scripts of a text.
struct Scripts {
  std::size_t latin = 0;     // letters from A to Z
  std::size_t accented = 0;  // é, ñ
  std::size_t other = 0;     // bytes of Cyrillic, Arabic and Chinese letters
};

// The three are counted in one number, 21 bits each: this is asked of every byte there is.
constexpr unsigned bits = 21;
constexpr std::size_t most_counted = (std::size_t{1} << bits) - 1;

constexpr std::array<std::uint64_t, 256> make_counts() {
  std::array<std::uint64_t, 256> counts{};
  for (std::size_t value = 0; value < counts.size(); ++value)
    if (value < 0x80)
      counts[value] = is_ascii_letter(static_cast<char>(value)) ? 1 : 0;
    else if (value == 0xC3)
      counts[value] = std::uint64_t{1} << bits;
    else if (value == 0xD0 || value == 0xD1 || (value >= 0xD8 && value <= 0xDB) ||
             (value >= 0xE4 && value <= 0xE9))
      counts[value] = std::uint64_t{1} << (2 * bits);
  return counts;
}

constexpr std::array<std::uint64_t, 256> counts = make_counts();

Scripts scripts_of(std::string_view text) {
  std::uint64_t sum = 0;
  for (const char byte : text.substr(0, most_counted))
    sum += counts[static_cast<unsigned char>(byte)];
  return {sum & most_counted, (sum >> bits) & most_counted, sum >> (2 * bits)};
}

// True where the text holds letters from A to Z, and none of the others: so it is with most blocks
// of an English document, which are ASCII but for a dash or a quotation mark.
bool is_plain_latin(std::string_view text) {
  for (std::size_t at = ascii_end(text, 0); at < text.size(); at = ascii_end(text, at + 1))
    if (counts[static_cast<unsigned char>(text[at])] != 0)
      return false;
  return std::any_of(text.begin(), text.end(), is_ascii_letter);
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
  if (block.size() < fewest_letters || (document == LanguageId::en && is_plain_latin(block)))
    return document;
  const Scripts scripts = scripts_of(block);
  if (scripts.latin + scripts.accented + 2 * scripts.other < fewest_letters)
    return document;
  switch (document) {
    case LanguageId::ru:
    case LanguageId::zh:
    case LanguageId::ar:
      return scripts.latin >= fewest_letters && scripts.latin > 4 * scripts.other
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
