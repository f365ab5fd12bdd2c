#include "cli/diff.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace unlint {
namespace {

constexpr std::size_t context = 3;
constexpr int most_changes = 4000;  // beyond that, the whole middle is one change

using Lines = std::vector<std::string_view>;

/// Lines with their line feeds.
Lines lines_of(std::string_view text) {
  Lines lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    lines.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return lines;
}

/// A stretch that stands in both, or was taken out, or put in.
struct Piece {
  char mark;  // ' ', '-' or '+'
  std::string_view line;
};

/// The shortest way from one list of lines to the other (Myers 1986).
class ShortestEdit {
 public:
  ShortestEdit(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  std::vector<Piece> pieces() {
    const int n = static_cast<int>(before_.size()), m = static_cast<int>(after_.size());
    const int limit = std::min(n + m, most_changes);
    std::vector<int> furthest(2 * static_cast<std::size_t>(limit) + 3, 0);
    for (int changes = 0; changes <= limit; ++changes) {
      rounds_.emplace_back(furthest.begin() + limit + 1 - changes,
                           furthest.begin() + limit + 2 + changes);
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int* here = furthest.data() + (diagonal + limit + 1);
        const bool down = diagonal == -changes || (diagonal != changes && here[-1] < here[1]);
        int x = down ? here[1] : here[-1] + 1;
        while (x < n && x - diagonal < m && same(x, x - diagonal))
          ++x;
        *here = x;
        if (x >= n && x - diagonal >= m)
          return walked_back(changes);
      }
    }
    return everything();
  }

 private:
  bool same(int x, int y) const {
    return before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)];
  }

  std::vector<Piece> walked_back(int changes) const {
    std::vector<Piece> pieces;
    int x = static_cast<int>(before_.size()), y = static_cast<int>(after_.size());
    for (; changes > 0; --changes) {
      const std::vector<int>& round = rounds_[static_cast<std::size_t>(changes)];
      const auto at = [&](int diagonal) {
        const int place = diagonal + changes;
        return round[static_cast<std::size_t>(place)];
      };
      const int diagonal = x - y;
      const bool down =
          diagonal == -changes || (diagonal != changes && at(diagonal - 1) < at(diagonal + 1));
      const int from = down ? at(diagonal + 1) : at(diagonal - 1);
      const int start = down ? from : from + 1;
      while (x > start)
        take_both(pieces, x, y);
      if (down)
        pieces.push_back({'+', after_[static_cast<std::size_t>(--y)]});
      else
        pieces.push_back({'-', before_[static_cast<std::size_t>(--x)]});
    }
    while (x > 0)
      take_both(pieces, x, y);
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
  }

  void take_both(std::vector<Piece>& pieces, int& x, int& y) const {
    --y;
    pieces.push_back({' ', before_[static_cast<std::size_t>(--x)]});
  }

  std::vector<Piece> everything() const {
    std::vector<Piece> pieces;
    for (const std::string_view line : before_)
      pieces.push_back({'-', line});
    for (const std::string_view line : after_)
      pieces.push_back({'+', line});
    return pieces;
  }

  const Lines& before_;
  const Lines& after_;
  std::vector<std::vector<int>> rounds_;
};

std::string range(std::size_t first, std::size_t count) {
  const std::string begin = std::to_string(count == 0 ? first : first + 1);
  return count == 1 ? begin : begin + "," + std::to_string(count);
}

/// One hunk: the pieces from `first` to `last`, after so many lines of each text.
std::string hunk(const std::vector<Piece>& pieces, std::size_t first, std::size_t last,
                 std::size_t old_line, std::size_t new_line) {
  std::size_t old_count = 0, new_count = 0;
  std::string body;
  for (std::size_t i = first; i < last; ++i) {
    old_count += pieces[i].mark != '+' ? 1 : 0;
    new_count += pieces[i].mark != '-' ? 1 : 0;
    body += pieces[i].mark;
    body += pieces[i].line;
    if (pieces[i].line.back() != '\n')
      body += "\n\\ No newline at end of file\n";
  }
  return "@@ -" + range(old_line, old_count) + " +" + range(new_line, new_count) + " @@\n" + body;
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  if (before == after)
    return {};
  const Lines old_lines = lines_of(before), new_lines = lines_of(after);
  const std::vector<Piece> pieces = ShortestEdit(old_lines, new_lines).pieces();
  std::string out = "--- " + std::string(path) + "\n+++ " + std::string(path) + "\n";
  std::size_t old_line = 0, new_line = 0, counted = 0;
  for (std::size_t i = 0; i < pieces.size();) {
    if (pieces[i].mark == ' ') {
      ++i;
      continue;
    }
    const std::size_t first = i - std::min(i - counted, context);
    std::size_t last_change = i;
    for (std::size_t j = i; j < pieces.size() && j <= last_change + 2 * context; ++j)
      if (pieces[j].mark != ' ')
        last_change = j;
    const std::size_t last = std::min(pieces.size(), last_change + 1 + context);
    const auto advance = [&](std::size_t until) {
      for (; counted < until; ++counted) {
        old_line += pieces[counted].mark != '+' ? 1 : 0;
        new_line += pieces[counted].mark != '-' ? 1 : 0;
      }
    };
    advance(first);
    out += hunk(pieces, first, last, old_line, new_line);
    advance(last);
    i = last;
  }
  return out;
}

}  // namespace unlint
