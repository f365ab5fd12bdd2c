#include "authority/serials.h"

#include <algorithm>

#include "authority/table.h"
#include "text/ascii.h"

namespace unlint {

std::string_view parent_document(std::string_view symbol) {
  const std::size_t stroke = symbol.rfind('/');
  if (stroke == std::string_view::npos)
    return {};
  const std::string_view last = symbol.substr(stroke + 1);
  for (const std::string_view suffix : {"Add.", "Corr.", "Rev."})
    if (last.starts_with(suffix))
      return symbol.substr(0, stroke);
  return {};
}

Serial serial_of(std::string_view symbol) {
  std::string_view rest = symbol;
  if (const std::string_view parent = parent_document(rest); !parent.empty())
    rest = parent;
  rest = rest.substr(0, rest.find(' '));
  std::size_t begin = rest.size();
  while (begin > 0 && is_figure(rest[begin - 1]))
    --begin;
  constexpr std::size_t most_figures = 6;
  if (begin == rest.size() || begin == 0 || rest.size() - begin > most_figures ||
      (rest[begin - 1] != '/' && rest[begin - 1] != '.'))
    return {};
  return {rest.substr(0, begin), number_in(rest.substr(begin))};
}

bool HeldNumbers::has(int number) const {
  return std::binary_search(numbers.begin(), numbers.end(), number);
}

bool HeldNumbers::is_whole() const {
  constexpr std::size_t few = 10;
  return numbers.size() >= few && numbers.size() * 100 >= numbers.back() * std::size_t{95};
}

}  // namespace unlint
