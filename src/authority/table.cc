#include "authority/table.h"

#include <algorithm>
#include <map>

#include "text/embedded.h"
#include "text/search.h"

namespace unlint {

std::string_view rows_below_header(std::string_view table) {
  const auto drop_line = [&] {
    table.remove_prefix(std::min(table.find('\n'), table.size() - 1) + 1);
  };
  while (!table.empty() && table.front() == '#')
    drop_line();
  if (!table.empty())
    drop_line();
  return table;
}

std::string_view line_with_key(std::string_view rows, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = rows.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = find_last_words(rows.substr(low, middle - low), "\n");
    const std::size_t begin = before == std::string_view::npos ? low : low + before + 1;
    const std::size_t end = std::min(rows.find('\n', begin), rows.size());
    const std::string_view line = rows.substr(begin, end - begin);
    const int order = line.substr(0, line.find('\t')).compare(key);
    if (order == 0)
      return line;
    if (order < 0)
      low = end + 1;
    else
      high = begin;
  }
  return {};
}

const std::string& fact_source(char code) {
  static const std::map<char, std::string> sources = [] {
    std::map<char, std::string> read;
    for_each_row<3>(embedded_file("rules/authority/sources.tsv"), [&](const auto& row) {
      if (row[0].size() == 1)
        read[row[0].front()] = std::string(row[1]) + ", as of " + std::string(row[2]);
    });
    return read;
  }();
  static const std::string unknown;
  const auto found = sources.find(code);
  return found == sources.end() ? unknown : found->second;
}

}  // namespace unlint
