#include "reference/part_numbers.h"

#include <array>

#include "reference/reading.h"

namespace unlint {
namespace {

// One number with its subparagraphs; where it ends, or the place.
std::size_t read_number(std::string_view text, std::size_t at, Span block) {
  std::size_t end = figures_end(text, at);
  if (end == at)
    while (end < block.end && (text[end] == 'I' || text[end] == 'V' || text[end] == 'X'))
      ++end;
  if (end == at || end > at + 6 || is_ascii_letter(char_at(text, end)) || char_at(text, end) == '/')
    return at;
  for (std::size_t open = spaces_end(text, end); char_at(text, open) == '(';
       open = spaces_end(text, end)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string_view::npos || close > open + 5 || letters_end(text, open + 1) != close)
      break;
    end = close + 1;
  }
  return end;
}

}  // namespace

std::size_t read_part_numbers(std::string_view text, std::size_t at, Span block,
                              PartName::Kind kind, std::vector<Span>& numbers) {
  static constexpr std::array<std::string_view, 18> joints = {
      ", and ", ", ",  " and ", " or ", " to ", "–",   "-",     " et ", " à ",
      " ou ",   " y ", " a ",   " e ",  " o ",  " и ", " или ", " و ",  " إلى "};
  std::size_t end = read_number(text, at, block);
  while (end > at) {
    numbers.push_back({at, end});
    std::size_t next = end;
    for (const std::string_view joint : joints)
      if (starts_with(text, end, joint)) {
        next = end + joint.size();
        break;
      }
    // “para. 8, 70/116” goes on with another resolution.
    if (next == end || kind == PartName::Kind::part || next >= block.end)
      return end;
    const std::size_t next_end = read_number(text, next, block);
    if (next_end == next || char_at(text, next_end) == '/' || starts_with(text, next_end, " ("))
      return end;
    at = next;
    end = next_end;
  }
  return numbers.empty() ? at : numbers.back().end;
}

}  // namespace unlint
