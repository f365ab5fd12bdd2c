#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace unlint {

/// The first place of some words in a text, from `from` on; npos for none. Unlike
/// std::string_view::find it does not stop at each byte that the words begin with: it looks for
/// their rarest letter or, where none is rare, for several bytes together.
inline std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0) {
  constexpr std::string_view rare_letters = "jqxzkvyN";
  const std::size_t rare = words.find_first_of(rare_letters);
  if (rare == std::string_view::npos) {
    const void* found = from > text.size() ? nullptr
                                           : memmem(text.data() + from, text.size() - from,
                                                    words.data(), words.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                 : std::string_view::npos;
  }
  for (std::size_t at = text.find(words[rare], from + rare); at != std::string_view::npos;
       at = text.find(words[rare], at + 1))
    if (text.substr(at - rare, words.size()) == words)
      return at - rare;
  return std::string_view::npos;
}

}  // namespace unlint
