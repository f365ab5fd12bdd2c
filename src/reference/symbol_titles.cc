#include "reference/symbol_titles.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "reference/citation_form.h"
#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 8> title_words = {
    "entitled", "titled", "intitulé", "titulad", "озагл", "под названием", "题为", "المعنون"};

// Where the quotation that ends before a bracket begins, after “entitled”; `close` for none.
std::size_t quotation_begin(std::string_view text, Span block, std::size_t close,
                            std::string_view open) {
  constexpr std::size_t longest_title = 600;
  constexpr std::size_t nearby = 32;
  const std::size_t floor = std::max(block.begin, close - std::min(close, longest_title));
  const std::size_t begin = text.substr(0, close).rfind(open);
  if (begin == std::string_view::npos || begin < floor)
    return close;
  const std::size_t from = std::max(block.begin, begin - std::min(begin, nearby));
  const std::string_view before = text.substr(from, begin - from);
  const bool entitled = std::any_of(
      title_words.begin(), title_words.end(),
      [&](std::string_view word) { return before.find(word) != std::string_view::npos; });
  return entitled ? begin + open.size() : close;
}

// “… entitled ‘…’ (” and the symbol
Span title_before_bracket(std::string_view text, Span block, std::size_t symbol) {
  if (char_before(text, symbol) != '(')
    return {};
  const std::size_t end = spaces_begin(text, symbol - 1, block);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> quotes = {
      {{"“", "”"}, {"«", "»"}, {"\"", "\""}}};
  for (const auto& [open, close] : quotes) {
    if (!text.substr(block.begin, end - block.begin).ends_with(close))
      continue;
    const std::size_t title_end = end - close.size();
    const std::size_t begin = quotation_begin(text, block, title_end, open);
    if (begin < title_end)
      return {spaces_end(text, begin), spaces_begin(text, title_end, block)};
  }
  return {};
}

}  // namespace

Span title_given_to(const Symbol& symbol, const Document& document) {
  const std::string_view text = document.prose.text();
  const std::size_t index = block_at(document, symbol.text.begin);
  if (index >= document.blocks.size())
    return {};
  const Span block = document.blocks[index].text;
  const Span before = title_before_bracket(text, block, symbol.text.begin);
  if (!before.empty())
    return before;
  return title_after(text, symbol.text.end, block, document.language);
}

}  // namespace unlint
