#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace unlint {

/// The first place of some words in a text, from `from` on; npos for none. Unlike
/// std::string_view::find it does not stop at each byte that the words begin with.
inline std::size_t find_words(std::string_view text, std::string_view words, std::size_t from = 0) {
  if (from > text.size())
    return std::string_view::npos;
  const void* found = memmem(text.data() + from, text.size() - from, words.data(), words.size());
  return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
               : std::string_view::npos;
}

}  // namespace unlint
