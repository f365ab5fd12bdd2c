#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "rule/examples.h"
#include "text/marked_text.h"
#include "text/utf8.h"

namespace unlint {

/// Texts put together from the examples of the rules, with the damage that typing and pasting do:
/// characters dropped, swapped and put in, words of one line within another. Well-formed UTF-8; the
/// same texts for the same seed on every machine.
class SplicedTexts {
 public:
  SplicedTexts(const std::vector<Example>& examples, std::uint32_t seed) : random_(seed) {
    for (const Example& example : examples) {
      if (example.bad)
        lines_.push_back(unmark(*example.bad).text);
      if (example.good)
        lines_.push_back(*example.good);
    }
  }

  std::string next() {
    constexpr std::size_t most_lines = 8;
    std::string text;
    for (std::size_t lines = below(most_lines) + 1; lines > 0; --lines)
      text += damaged(any_line()) + '\n';
    return text;
  }

 private:
  std::mt19937 random_;
  std::vector<std::string> lines_;

  std::size_t below(std::size_t count) { return random_() % count; }

  const std::string& any_line() { return lines_[below(lines_.size())]; }

  /// An offset of a text at which a character begins, or its end.
  std::size_t place_in(std::string_view text) {
    std::size_t at = below(text.size() + 1);
    while (!is_boundary(text, at))
      --at;
    return at;
  }

  /// Up to so many bytes of a text, whole characters from any place on.
  std::string_view piece_of(std::string_view text, std::size_t most) {
    const std::size_t begin = place_in(text);
    std::size_t end = std::min(text.size(), begin + below(most + 1));
    while (!is_boundary(text, end))
      --end;
    return text.substr(begin, end - begin);
  }

  std::string damaged(std::string line) {
    static constexpr std::string_view pieces[] = {
        "A/",    "/",     ".",    "-",    "–",          " ",  "\u00A0", "(",   ")",
        "Rev.1", "Add.1", "2014", "1",    "L",          "І",  "О",      "C",   "S",
        "[",     "]",     "“",    "”",    "\"",         ",",  ";",      "*",   "_",
        "<",     ">",     "&",    "年",   "月",         "日", "第",     "of ", " de ",
        " and ", " to ",  "no. ", "\n1 ", "resolution "};
    constexpr std::size_t most_slips = 4;
    for (std::size_t slips = below(most_slips + 1); slips > 0; --slips) {
      const std::size_t at = place_in(line);
      switch (below(5)) {
        case 0:
          line.insert(at, pieces[below(std::size(pieces))]);
          break;
        case 1: {
          const std::string_view rest = std::string_view(line).substr(at);
          line.erase(at, rest.empty() ? 0 : decode(rest, 0).length);
          break;
        }
        case 2: {
          const std::string again(piece_of(line, 14));
          line.insert(at, again);
          break;
        }
        case 3: {
          const std::string_view rest = std::string_view(line).substr(at);
          const std::size_t first = rest.empty() ? 0 : decode(rest, 0).length;
          const std::size_t second = first == rest.size() ? 0 : decode(rest, first).length;
          std::rotate(line.begin() + static_cast<std::ptrdiff_t>(at),
                      line.begin() + static_cast<std::ptrdiff_t>(at + first),
                      line.begin() + static_cast<std::ptrdiff_t>(at + first + second));
          break;
        }
        default:
          line.resize(at);
          line += piece_of(any_line(), 200);
      }
    }
    return line;
  }
};

}  // namespace unlint
