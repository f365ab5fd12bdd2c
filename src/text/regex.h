#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/span.h"

namespace unlint {

/// One match: the whole, and the groups that have a name and took part.
struct Match {
  Span span;
  std::vector<std::pair<std::string_view, Span>> groups;  // names live as long as the Regex
};

/// What to look for before an expression: clauses of words in lower case. Every match, in lower
/// case, holds at least one word of each clause, so that a text without can be passed over.
using Anchors = std::vector<std::vector<std::string>>;

/// A regular expression of RE2's dialect over UTF-8. `^` and `$` stand for the edges of a line, and
/// no class ever matches a line break, so a match stays within one block of a prose text. `\b`,
/// `\w` and `\d` are ASCII. Compiled on first use; use from several threads is safe.
class Regex {
 public:
  explicit Regex(std::string pattern);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  /// The pattern that matches these words and nothing else.
  static std::string quoted(std::string_view words);

  const std::string& pattern() const;

  /// RE2's own words for what is wrong with the pattern; empty where it compiles.
  std::string trouble() const;

  /// Its anchors; none where there are only words that stand everywhere.
  Anchors anchors() const;

  /// The names of the groups, in order of appearance.
  std::vector<std::string> group_names() const;

  /// Calls `visit` for each match within `range` of `text`, left to right, without overlap; the
  /// text around the range counts for `\b`, `^` and `$`. Spans are bytes of `text`.
  void for_each_match(std::string_view text, Span range,
                      const std::function<void(const Match&)>& visit) const;
  void for_each_match(std::string_view text, const std::function<void(const Match&)>& visit) const;

  /// True where the expression matches somewhere in the text.
  bool found_in(std::string_view text) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace unlint
