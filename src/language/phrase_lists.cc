#include "language/phrase_lists.h"

#include <cstddef>

namespace unlint {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    if (end > begin)
      parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::vector<Phrase> phrases(TomlTable& table, std::string_view key) {
  std::vector<Phrase> found;
  for (const std::string& text : table.strings(key))
    found.emplace_back(text);
  return found;
}

}  // namespace unlint
