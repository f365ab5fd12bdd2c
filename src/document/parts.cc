#include "document/parts.h"

#include "text/utf8.h"

namespace unlint {
namespace {

/// Where a part may best end that holds at most these bytes.
std::size_t best_end(std::string_view bytes) {
  constexpr std::size_t near = 1 << 16;
  const std::size_t floor = bytes.size() > near ? bytes.size() - near : 0;
  const std::string_view tail = bytes.substr(floor);
  for (const std::string_view mark : {"\n\n", "\n\r\n", "\n", "\r", " "})
    if (const std::size_t at = tail.rfind(mark); at != std::string_view::npos)
      return floor + at + mark.size();
  return bytes.size();
}

}  // namespace

std::vector<Span> parts_of(std::string_view text, std::size_t most) {
  std::vector<Span> parts;
  std::size_t begin = 0;
  while (text.size() - begin > most) {
    std::size_t end = begin + best_end(text.substr(begin, most));
    while (end > begin + 1 && !is_boundary(text, end))
      --end;
    parts.push_back({begin, end});
    begin = end;
  }
  parts.push_back({begin, text.size()});
  return parts;
}

}  // namespace unlint
