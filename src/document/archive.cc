#include "document/archive.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace unlint {

const std::string* Archive::find(std::string_view name) const {
  for (const Part& part : parts)
    if (part.name == name)
      return &part.bytes;
  return nullptr;
}

std::string joined_parts(const Archive& archive) {
  std::string joined;
  for (const Archive::Part& part : archive.parts)
    joined.append(1, '\0').append(part.name).append(1, '\0').append(part.bytes);
  return joined;
}

std::string with_joined_parts(std::string_view bytes, const Archive& before,
                              std::string_view joined) {
  std::vector<Archive::Part> changed;
  while (!joined.empty()) {
    const std::size_t name_end = joined.find('\0', 1);
    const std::size_t end = std::min(joined.find('\0', name_end + 1), joined.size());
    Archive::Part part{std::string(joined.substr(1, name_end - 1)),
                       std::string(joined.substr(name_end + 1, end - name_end - 1))};
    joined.remove_prefix(end);
    if (const std::string* old = before.find(part.name); old != nullptr && *old != part.bytes)
      changed.push_back(std::move(part));
  }
  return replace_parts(bytes, changed);
}

}  // namespace unlint
