#include "reference/quotation.h"

#include <algorithm>
#include <array>

#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 3> opening_marks = {"“", "«", "《"};
constexpr std::array<std::string_view, 3> closing_marks = {"”", "»", "》"};

std::size_t mark_length(std::string_view text, std::size_t at,
                        const std::array<std::string_view, 3>& marks) {
  for (const std::string_view mark : marks)
    if (starts_with(text, at, mark))
      return mark.size();
  return 0;
}

// The length of the mark, curved or straight, that a block begins with; 0 for none.
std::size_t opening_length(std::string_view text, Span block) {
  const std::size_t begin = spaces_end(text, block.begin);
  if (begin >= block.end)
    return 0;
  const std::size_t length = text[begin] == '"' ? 1 : mark_length(text, begin, opening_marks);
  return length == 0 ? 0 : begin + length - block.begin;
}

bool is_open(std::string_view text, std::size_t begin, std::size_t at) {
  int depth = 0;
  bool straight = false;
  for (std::size_t i = begin; i < at; ++i) {
    if (text[i] == '"')
      straight = !straight;
    else if (mark_length(text, i, opening_marks) > 0)
      ++depth;
    else if (mark_length(text, i, closing_marks) > 0)
      depth = std::max(0, depth - 1);
  }
  return straight || depth > 0;
}

// The block is a paragraph of a quotation that goes on behind it, or ends with it.
bool is_quoted_throughout(std::string_view text, Span block) {
  constexpr std::size_t longest_mark = 4;
  return opening_length(text, block) > 0 && is_open(text, block.begin, block.end - longest_mark);
}

bool is_spoken(const Document& document) {
  constexpr std::size_t shortest_paragraph = 80;
  const std::string_view text = document.prose.text();
  std::size_t whole = 0;
  std::size_t quoted = 0;
  std::size_t paragraphs = 0;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::footnote || block.text.size() < shortest_paragraph)
      continue;
    whole += block.text.size();
    if (!is_quoted_throughout(text, block.text))
      continue;
    quoted += block.text.size();
    ++paragraphs;
  }
  const bool statement =
      document.prose.slice(document.masthead.symbol).find("/PRST/") != std::string_view::npos;
  return paragraphs >= (statement ? 1 : 2) && quoted * 5 >= whole * 3;
}

}  // namespace

Quotations::Quotations(const Document& document)
    : text_(document.prose.text()), is_statement_(is_spoken(document)) {}

bool Quotations::holds(Span block, std::size_t at) const {
  const std::size_t mark = is_statement_ ? opening_length(text_, block) : 0;
  return is_open(text_, block.begin + mark, std::max(at, block.begin + mark));
}

}  // namespace unlint
