#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace unlint {

/// The fields of one line of a tab-separated table; missing ones are empty. The views are into it.
template <std::size_t Fields>
std::array<std::string_view, Fields> fields_of_row(std::string_view line) {
  std::array<std::string_view, Fields> row;
  for (std::size_t i = 0; i < Fields; ++i) {
    const std::size_t tab = line.find('\t');
    row[i] = line.substr(0, tab);
    line = tab == std::string_view::npos ? std::string_view() : line.substr(tab + 1);
  }
  return row;
}

/// Calls `visit` with the fields of each row of a tab-separated table, without its header and
/// without lines that begin with `#`. Missing fields are empty. The views are into `text`.
template <std::size_t Fields, typename Visit>
void for_each_row(std::string_view text, const Visit& visit) {
  bool header = true;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    if (line.empty() || line.front() == '#')
      continue;
    if (header) {
      header = false;
      continue;
    }
    visit(fields_of_row<Fields>(line));
  }
}

/// The number a field holds; 0 where it holds none.
inline int number_in(std::string_view field) {
  int value = 0;
  for (const char c : field) {
    if (c < '0' || c > '9')
      return value;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// The rows of a table below its comments and its header.
std::string_view rows_below_header(std::string_view table);

/// The line of rows in bytewise order whose first field is `key`, found by halving; empty where
/// there is none.
std::string_view line_with_key(std::string_view rows, std::string_view key);

/// What a code of `rules/authority/sources.tsv` stands for, for messages: "roll-call votes of the
/// General Assembly, as of 2026-11-22".
const std::string& fact_source(char code);

}  // namespace unlint
