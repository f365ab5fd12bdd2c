#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rule/kinds.h"

namespace unlint {

/// The deviations that the key `reports` of a kind's table names, one or several. `last` is the
/// last of the enumeration; each has its `name()`.
template <typename Deviation>
std::vector<Deviation> read_deviations(TomlTable& file, std::string_view kind, Deviation last) {
  std::optional<TomlTable> table = kind_table(file, kind);
  if (!table)
    return {};
  std::vector<std::string> names;
  for (int value = 0; value <= static_cast<int>(last); ++value)
    names.emplace_back(name(static_cast<Deviation>(value)));
  table->must_hold("reports");
  if (table->strings("reports").empty())
    table->report(table->place("reports"), "“reports” must name what to report");
  std::vector<Deviation> result;
  for (const std::size_t index : table->choices("reports", names))
    result.push_back(static_cast<Deviation>(index));
  return result;
}

}  // namespace unlint
