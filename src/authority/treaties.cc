#include "authority/treaties.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

const std::map<int, std::vector<int>>& treaties() {
  static const std::map<int, std::vector<int>> table = [] {
    std::map<int, std::vector<int>> read;
    for_each_row<2>(
        embedded_file("rules/authority/treaties.tsv"),
        [&](const std::array<std::string_view, 2>& row) {
          std::vector<int>& volumes = read[number_in(row[0])];
          std::string_view rest = row[1];
          while (!rest.empty()) {
            volumes.push_back(number_in(rest));
            const std::size_t space = rest.find(' ');
            rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
          }
        });
    return read;
  }();
  return table;
}

/// True where one figure differs, or two neighbours have changed places.
bool is_slip(const std::string& a, const std::string& b) {
  if (a.size() != b.size())
    return false;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i])
      places.push_back(i);
  return places.size() == 1 || (places.size() == 2 && places[1] == places[0] + 1 &&
                                a[places[0]] == b[places[1]] && a[places[1]] == b[places[0]]);
}

}  // namespace

const std::vector<int>& treaty_volumes(int number) {
  static const std::vector<int> none;
  const auto found = treaties().find(number);
  return found == treaties().end() ? none : found->second;
}

std::optional<int> near_treaty(int number, const std::vector<int>& volumes) {
  std::optional<int> near;
  for (const auto& [known, published] : treaties()) {
    const bool shared = std::any_of(published.begin(), published.end(), [&](int volume) {
      return std::find(volumes.begin(), volumes.end(), volume) != volumes.end();
    });
    if (!shared || !is_slip(std::to_string(known), std::to_string(number)))
      continue;
    if (near)
      return {};
    near = known;
  }
  return near;
}

}  // namespace unlint
