#include "text/suggest.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "text/utf8.h"

namespace unlint {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    points += point.value;
    at += point.length;
  }
  return points;
}

/// Three rows of the table of distances are enough: a swap looks back two.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

bool is_swapped(std::string_view a, std::string_view b) {
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0] && a[0] != a[1];
}

// What is left of two words without the letters that both begin with, and both end with.
std::pair<std::string_view, std::string_view> differences(std::string_view a, std::string_view b) {
  const auto begin = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  a.remove_prefix(begin);
  b.remove_prefix(begin);
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  return {a, b};
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance(code_points(a), code_points(b));
}

Spelling::Spelling(std::string text) : text_(std::move(text)), points_(code_points(text_)) {
  for (const char32_t point : points_)
    held_ |= std::uint64_t{1} << (point % 64);
}

std::size_t Spelling::distance(const Spelling& other, std::size_t limit) const {
  // An edit makes a word longer by one letter at most, and adds one that was not in it.
  const std::size_t longer = std::max(size(), other.size()) - std::min(size(), other.size());
  const auto added = static_cast<std::size_t>(
      std::max(std::popcount(held_ & ~other.held_), std::popcount(other.held_ & ~held_)));
  const std::size_t least = std::max(longer, added);
  return least > limit ? least : unlint::distance(points_, other.points_);
}

std::string suggest(std::string_view word, const std::vector<std::string>& candidates) {
  const std::u32string wanted = code_points(word);
  const std::string* nearest = nullptr;
  std::size_t least = 0;
  for (const std::string& candidate : candidates) {
    const std::u32string offered = code_points(candidate);
    const std::size_t found = distance(wanted, offered);
    if (found * 3 > std::max(wanted.size(), offered.size()))
      continue;
    if (nearest == nullptr || found < least) {
      nearest = &candidate;
      least = found;
    }
  }
  return nearest == nullptr ? std::string() : *nearest;
}

std::string quoted(std::string_view words) { return "“" + std::string(words) + "”"; }

bool is_transposed(std::string_view a, std::string_view b) {
  const auto [left, right] = differences(a, b);
  return is_swapped(left, right);
}

bool is_one_edit_away(std::string_view a, std::string_view b) {
  const auto [left, right] = differences(a, b);
  return std::max(left.size(), right.size()) == 1 || is_swapped(left, right);
}

}  // namespace unlint
