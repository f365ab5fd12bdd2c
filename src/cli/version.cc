#include "cli/version.h"

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace unlint {
namespace {

std::optional<std::vector<int>> numbers_of(std::string_view version) {
  std::vector<int> numbers;
  const char* at = version.data();
  const char* const end = at + version.size();
  for (;;) {
    int number = 0;
    const auto read = std::from_chars(at, end, number);
    if (read.ec != std::errc() || number < 0)
      return {};
    numbers.push_back(number);
    if (read.ptr == end)
      return numbers;
    if (*read.ptr != '.')
      return {};
    at = read.ptr + 1;
  }
}

}  // namespace

VersionCheck check_version(std::string_view version, std::string_view wanted) {
  const std::size_t size = wanted.find_first_not_of("<>=");
  if (size == std::string_view::npos)
    return VersionCheck::no_version;
  const std::string_view relation = wanted.substr(0, size);
  wanted.remove_prefix(wanted.find_first_not_of(' ', size) == std::string_view::npos
                           ? size
                           : wanted.find_first_not_of(' ', size));
  const auto asked = numbers_of(wanted);
  auto own = numbers_of(version);
  if (!asked || !own)
    return VersionCheck::no_version;
  own->resize(asked->size());  // "0.1" speaks of every 0.1.x
  bool fits = false;
  if (relation.empty() || relation == "=" || relation == "==")
    fits = *own == *asked;
  else if (relation == ">=")
    fits = *own >= *asked;
  else if (relation == ">")
    fits = *own > *asked;
  else if (relation == "<=")
    fits = *own <= *asked;
  else if (relation == "<")
    fits = *own < *asked;
  else
    return VersionCheck::no_version;
  return fits ? VersionCheck::fits : VersionCheck::other;
}

}  // namespace unlint
