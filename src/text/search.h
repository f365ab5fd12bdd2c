#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace unlint {

/// Letters that are rare in the languages of Latin letters.
inline constexpr std::array<bool, 256> rare_letters = [] {
  std::array<bool, 256> rare{};
  for (const char letter : std::string_view("jqxzkvyN"))
    rare[static_cast<unsigned char>(letter)] = true;
  return rare;
}();

/// The first place of some words in a text, from `from` on; npos for none. Unlike
/// std::string_view::find it does not stop at each byte that the words begin with: it looks for
/// their rarest letter or, where none is rare, for several bytes together.
inline std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0) {
  const auto rarest = std::find_if(words.begin(), words.end(), [](char byte) {
    return rare_letters[static_cast<unsigned char>(byte)];
  });
  if (rarest == words.end()) {
    const void* found = from > text.size() ? nullptr
                                           : memmem(text.data() + from, text.size() - from,
                                                    words.data(), words.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                 : std::string_view::npos;
  }
  const auto rare = static_cast<std::size_t>(rarest - words.begin());
  for (std::size_t at = text.find(words[rare], from + rare); at != std::string_view::npos;
       at = text.find(words[rare], at + 1))
    if (text.substr(at - rare, words.size()) == words)
      return at - rare;
  return std::string_view::npos;
}

/// The last place of some words in a text; npos for none. Unlike std::string_view::rfind it
/// compares them only where their first byte stands.
inline std::size_t find_last_words(std::string_view text, std::string_view words) {
  if (words.empty() || words.size() > text.size())
    return words.empty() ? text.size() : std::string_view::npos;
  std::string_view left = text.substr(0, text.size() - words.size() + 1);
  while (const void* const found = memrchr(left.data(), words.front(), left.size())) {
    const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    if (text.substr(at, words.size()) == words)
      return at;
    left = left.substr(0, at);
  }
  return std::string_view::npos;
}

}  // namespace unlint
