#pragma once

#include <cstddef>
#include <cstdint>
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

/// Two words of ASCII of which one has two neighbours the other way round: “HCR” and “HRC”.
bool is_transposed(std::string_view a, std::string_view b);

/// An edit distance of one, told of words of ASCII without a table.
bool is_one_edit_away(std::string_view a, std::string_view b);

/// A word ready to be held against others that may be misspelt for it.
class Spelling {
 public:
  explicit Spelling(std::string text);

  const std::string& text() const { return text_; }
  /// How many code points it has.
  std::size_t size() const { return points_.size(); }
  /// The edit distance to another word; something beyond `limit` where it is beyond.
  std::size_t distance(const Spelling& other, std::size_t limit) const;

 private:
  std::string text_;
  std::u32string points_;
  std::uint64_t held_ = 0;  // a bit for each code point in it, whatever its place
};

/// “words”, as messages quote them.
std::string quoted(std::string_view words);

}  // namespace unlint
