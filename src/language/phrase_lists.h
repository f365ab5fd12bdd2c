#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "text/toml_reader.h"

namespace unlint {

/// The pieces of a text between its separators, without empty ones.
std::vector<std::string> split(const std::string& text, char separator);

/// The strings of a key as phrases.
std::vector<Phrase> phrases(TomlTable& table, std::string_view key);

/// Sorts by length, longest first, so that none hides another; as they stood where it is equal.
template <typename Entry, typename Text>
void longest_first(std::vector<Entry>& entries, Text text) {
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry& a, const Entry& b) { return text(a).size() > text(b).size(); });
}

}  // namespace unlint
