#include "reference/symbol_repair.h"

#include <array>
#include <utility>
#include <vector>

#include "authority/series.h"
#include "reference/symbol_shape.h"
#include "text/suggest.h"

namespace unlint {
namespace {

// What people call the organs, and the letters that their symbols begin with.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> organ_names = {
    {{"UNGA", "A"},
     {"GA", "A"},
     {"UNSC", "S"},
     {"SC", "S"},
     {"ECOSOC", "E"},
     {"UNHRC", "A/HRC"},
     {"UNFCCC", "FCCC"}}};

bool is_meant(std::string_view root, std::string_view rest) {
  const std::string symbol = std::string(root) + std::string(rest);
  return is_complete(symbol);
}

// PRST/2013/16, HRC/44/45: the organ is missing before a body or series of its own.
std::string with_organ(std::string_view root, std::string_view rest) {
  std::string found;
  for (const std::string_view organ : {"A", "S", "E"}) {
    const std::string meant = std::string(organ) + '/' + std::string(root);
    const Series* series = series_of(meant + std::string(rest));
    if (!series || series->prefix.size() < meant.size() || !is_meant(meant, rest))
      continue;
    if (!found.empty())
      return {};
    found = meant;
  }
  return found;
}

}  // namespace

std::string meant_root(std::string_view root, std::string_view rest) {
  for (const auto& [name, organ] : organ_names)
    // Press releases are revised, too: SC/6570/Rev.1.
    if (root == name && !(is_known_root(root) && rest.find("/Rev.") != std::string_view::npos))
      return is_meant(organ, rest) ? std::string(organ) : std::string();
  if (std::string meant = with_organ(root, rest); !meant.empty())
    return meant;
  std::string found;
  for (const std::string_view known : known_roots()) {
    if (known.size() < 3 || root.size() < 3 || edit_distance(root, known) != 1 ||
        !is_meant(known, rest))
      continue;
    if (!found.empty())
      return {};
    found = known;
  }
  return found;
}

std::string meant_code(std::string_view before, std::string_view letters, std::string_view after) {
  std::string found;
  const bool country = letters.size() == 3 && is_country(letters);
  for (const std::string_view code : known_codes()) {
    const Component* known = component(code);
    const bool suffix = known && known->kind == Component::Class::suffix;
    if (country || (suffix && after.substr(0, 1) != "."))
      continue;
    if (code.size() < 3 || letters.size() + 1 < code.size() || edit_distance(letters, code) != 1 ||
        !is_complete(std::string(before) + std::string(code) + std::string(after)))
      continue;
    // Of several, one that the register knows at this place.
    const std::string prefix = std::string(before) + std::string(code);
    const Series* series = series_of(prefix + std::string(after));
    if (series && series->prefix == prefix)
      return std::string(code);
    if (!found.empty())
      return {};
    found = code;
  }
  return found;
}

}  // namespace unlint
