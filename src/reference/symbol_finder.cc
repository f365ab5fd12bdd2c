#include "reference/symbol_finder.h"

#include <algorithm>

#include "authority/series.h"
#include "reference/reading.h"
#include "reference/symbol_judge.h"
#include "reference/symbol_reader.h"

namespace unlint {
namespace {

// The beginning of the run of symbol characters that ends at `figures`.
std::size_t token_begin(std::string_view text, std::size_t figures, std::size_t floor) {
  std::size_t at = figures;
  bool stroke_seen = false;
  while (at > floor) {
    const char c = text[at - 1];
    if (is_ascii_letter(c) || is_figure(c) || c == '-' || c == '.') {
      --at;
      continue;
    }
    if (c == '/' || c == '\\') {
      stroke_seen = true;
      --at;
      continue;
    }
    if (c == ' ') {
      // A/ 75/7 and A /75/7 and A/CONF. 157/24
      std::size_t before = at - 1;
      while (before > floor && text[before - 1] == ' ')
        --before;
      if (before == floor)
        break;
      const char previous = text[before - 1];
      const bool after_stroke = previous == '/' || previous == '\\' ||
                                (before >= floor + 3 && stroke_length(text, before - 3) == 3);
      const bool before_stroke = stroke_length(text, at) > 0 && is_ascii_letter(previous);
      bool after_code = false;
      if (previous == '.' && at == figures) {
        const std::size_t letters = letters_begin(text, before - 1);
        after_code = letters > floor && letters < before - 1 &&
                     stroke_length(text, letters - 1) > 0 &&
                     component(text.substr(letters, before - 1 - letters)) != nullptr;
      }
      if (!after_stroke && !before_stroke && !after_code)
        break;
      at = before;
      continue;
    }
    if (c == '(' || c == ')') {
      // ICCD/COP(14)/23
      if (c == ')' || (at >= floor + 2 && is_ascii_letter(text[at - 2]))) {
        --at;
        continue;
      }
      break;
    }
    if (static_cast<unsigned char>(c) < 0x80)
      break;
    const CodePoint point = decode_before(text, at);
    const std::size_t begin = at - point.length;
    if (stroke_length(text, begin) == point.length)
      stroke_seen = true;
    else if (!look_alike(point.value) &&
             !(dash_length(text, begin) == 3 && begin > floor && text[begin - 1] == 'S'))
      break;
    at = begin;
  }
  if (!stroke_seen)
    return figures;
  while (at < figures &&
         (text[at] == '.' || text[at] == '-' || text[at] == '/' || text[at] == '\\' ||
          text[at] == ' ' || text[at] == ')' || text[at] == '('))
    ++at;
  return at;
}

}  // namespace

std::optional<Symbol> find_symbol(std::string_view text, std::size_t figures, Span block,
                                  std::size_t floor) {
  const std::size_t begin = token_begin(text, figures, std::max(floor, block.begin));
  if (begin >= figures)
    return {};
  RawSymbol raw = read_elements(text, begin, block);
  if (raw.end <= figures || raw.elements.size() < 2)
    return {};
  return judge_symbol(text, std::move(raw), block);
}

}  // namespace unlint
