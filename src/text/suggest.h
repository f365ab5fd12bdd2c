#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// The candidate that was probably meant by a misspelt word; empty where none is near (edit
/// distance, transpositions counted once, at most a third of the length).
std::string suggest(std::string_view word, const std::vector<std::string>& candidates);

/// How many single-code-point edits (insert, delete, replace, swap neighbours) lead from one word
/// to the other.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// “words”, as messages quote them.
std::string quoted(std::string_view words);

}  // namespace unlint
