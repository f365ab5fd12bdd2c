#include "language/language_id.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 6> codes = {"en", "fr", "es", "ru", "zh", "ar"};

struct Word {
  std::string_view word;
  LanguageId language;
};

// The commonest words that belong to one of the three only; ascending.
constexpr std::array<Word, 54> common_words = {{
    {"and", LanguageId::en},  {"are", LanguageId::en},  {"as", LanguageId::en},
    {"at", LanguageId::en},   {"au", LanguageId::fr},   {"aux", LanguageId::fr},
    {"by", LanguageId::en},   {"con", LanguageId::es},  {"dans", LanguageId::fr},
    {"del", LanguageId::es},  {"des", LanguageId::fr},  {"du", LanguageId::fr},
    {"el", LanguageId::es},   {"est", LanguageId::fr},  {"et", LanguageId::fr},
    {"for", LanguageId::en},  {"from", LanguageId::en}, {"had", LanguageId::en},
    {"has", LanguageId::en},  {"in", LanguageId::en},   {"is", LanguageId::en},
    {"it", LanguageId::en},   {"its", LanguageId::en},  {"las", LanguageId::es},
    {"le", LanguageId::fr},   {"les", LanguageId::fr},  {"leur", LanguageId::fr},
    {"los", LanguageId::es},  {"of", LanguageId::en},   {"or", LanguageId::en},
    {"ou", LanguageId::fr},   {"par", LanguageId::fr},  {"para", LanguageId::es},
    {"por", LanguageId::es},  {"pour", LanguageId::fr}, {"qui", LanguageId::fr},
    {"se", LanguageId::es},   {"ses", LanguageId::fr},  {"sobre", LanguageId::es},
    {"su", LanguageId::es},   {"sur", LanguageId::fr},  {"sus", LanguageId::es},
    {"that", LanguageId::en}, {"the", LanguageId::en},  {"their", LanguageId::en},
    {"this", LanguageId::en}, {"to", LanguageId::en},   {"una", LanguageId::es},
    {"une", LanguageId::fr},  {"was", LanguageId::en},  {"which", LanguageId::en},
    {"with", LanguageId::en}, {"y", LanguageId::es},    {"à", LanguageId::fr},
}};

/// Where the words begin that begin with each byte.
constexpr std::array<std::uint8_t, 257> words_from = [] {
  std::array<std::uint8_t, 257> from{};
  for (std::size_t byte = 0; byte < 256; ++byte) {
    from[byte + 1] = from[byte];
    while (from[byte + 1] < common_words.size() &&
           static_cast<unsigned char>(common_words[from[byte + 1]].word.front()) == byte)
      ++from[byte + 1];
  }
  return from;
}();

/// The words that speak for each language, counted until one is clearly ahead.
class Votes {
 public:
  void add(LanguageId language, std::size_t votes) {
    votes_[static_cast<std::size_t>(language)] += votes;
  }

  LanguageId leader() const {
    const auto most = std::max_element(votes_.begin(), votes_.end());
    return all_languages[static_cast<std::size_t>(most - votes_.begin())];
  }

  /// True where no other language has a share of the votes of one: 1 / `times` of them.
  bool leads(LanguageId language, std::size_t times) const {
    const auto of = [&](LanguageId each) { return votes_[static_cast<std::size_t>(each)]; };
    const std::size_t most = std::max<std::size_t>(of(language), 1);
    return std::all_of(all_languages.begin(), all_languages.end(), [&](LanguageId other) {
      return other == language || times * of(other) < most;
    });
  }

  bool decided_for(LanguageId language) const {
    constexpr std::size_t enough = 40;
    return votes_[static_cast<std::size_t>(language)] >= enough && leads(language, 4);
  }

 private:
  std::array<std::size_t, 6> votes_{};
};

constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t value = 0; value < 256; ++value) {
    const std::size_t lower = value | 0x20U;
    // 0xC2, 0xE2 and 0xE3 begin spaces, note marks, dashes and quotation marks.
    bytes[value] = (lower >= 'a' && lower <= 'z') ||
                   (value >= 0x80 && value != 0xC2 && value != 0xE2 && value != 0xE3);
  }
  return bytes;
}();

bool is_word_byte(char byte) { return word_bytes[static_cast<unsigned char>(byte)]; }

std::optional<LanguageId> language_of_word(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  if (first == 0xD0 || first == 0xD1)
    return LanguageId::ru;
  if (first >= 0xD8 && first <= 0xDB)
    return LanguageId::ar;
  if (first >= 0xE4 && first <= 0xE9)
    return LanguageId::zh;
  constexpr std::size_t longest = 5;
  if (word.size() > longest)
    return std::nullopt;
  const auto lower = [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
  };
  const auto head = static_cast<unsigned char>(lower(word.front()));
  for (std::size_t i = words_from[head]; i < words_from[head + 1U]; ++i)
    if (std::equal(word.begin(), word.end(), common_words[i].word.begin(),
                   common_words[i].word.end(),
                   [&](char read, char wanted) { return lower(read) == wanted; }))
      return common_words[i].language;
  return std::nullopt;
}

/// The votes of a text, as far as it must be read to decide.
Votes votes_of(std::string_view text) {
  constexpr std::size_t enough = 20000;
  text = text.substr(0, enough);
  Votes votes;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at]) || is_continuation(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(text[at]))
      ++at;
    const std::string_view word = text.substr(begin, at - begin);
    const std::optional<LanguageId> language = language_of_word(word);
    if (!language)
      continue;
    // Chinese does not part its words: two characters count as one.
    votes.add(*language, *language == LanguageId::zh ? (word.size() + 5) / 6 : 1);
    // Only votes decide: a date that is mended leaves the text in its language.
    if (votes.decided_for(*language))
      break;
  }
  return votes;
}

}  // namespace

std::string_view code(LanguageId language) { return codes[static_cast<std::size_t>(language)]; }

std::optional<LanguageId> language_of_code(std::string_view wanted) {
  for (const LanguageId language : all_languages)
    if (code(language) == wanted)
      return language;
  return std::nullopt;
}

LanguageId detect_language(std::string_view text) { return votes_of(text).leader(); }

bool is_surely_in(LanguageId language, std::string_view text) {
  return votes_of(text).leads(language, 2);
}

}  // namespace unlint
