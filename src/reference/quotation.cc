#include "reference/quotation.h"

#include <algorithm>
#include <array>

#include "reference/reading.h"
#include "text/utf8.h"

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

bool is_letter_or_figure(std::string_view text, std::size_t at) {
  if (at >= text.size())
    return false;
  const CodePoint point = decode(text, at);
  return is_letter(point.value) || is_digit(point.value);
}

bool is_turned(std::string_view text, std::size_t at) {
  return starts_with(text, at, "”") || starts_with(text, at, "“");
}

// Arabic texts write ”…“: what stands between a space and a letter opens, whichever it is.
bool opens_in_arabic(std::string_view text, std::size_t at, std::size_t length) {
  return is_turned(text, at) && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '(') &&
         at + length < text.size() && static_cast<unsigned char>(text[at + length]) >= 0xD8 &&
         static_cast<unsigned char>(text[at + length]) <= 0xDB;
}

// German and Arabic close with the mark that opens elsewhere.
bool closes_in_its_place(std::string_view text, std::size_t at, std::size_t length) {
  return is_turned(text, at) && at > 0 && text[at - 1] != ' ' && text[at - 1] != '(' &&
         text[at - 1] != '[' && !is_letter_or_figure(text, at + length) &&
         mark_length(text, at + length, opening_marks) == 0;
}

bool is_open(std::string_view text, std::size_t begin, std::size_t at) {
  int depth = 0;
  bool straight = false;
  for (std::size_t i = begin; i < at; ++i) {
    if (text[i] == '"') {
      straight = !straight;
      continue;
    }
    if (static_cast<unsigned char>(text[i]) < 0xC2 || static_cast<unsigned char>(text[i]) > 0xE3)
      continue;
    const std::size_t opening = mark_length(text, i, opening_marks);
    const std::size_t closing = mark_length(text, i, closing_marks);
    const std::size_t length = std::max(opening, closing);
    if (length == 0)
      continue;
    if (opens_in_arabic(text, i, length) || (opening > 0 && !closes_in_its_place(text, i, length)))
      ++depth;
    else
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
