#include "document/document.h"

#include <algorithm>
#include <numeric>

namespace unlint {

std::string_view name(BlockKind kind) {
  switch (kind) {
    case BlockKind::masthead:
      return "masthead";
    case BlockKind::heading:
      return "heading";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::footnote:
      return "footnote";
    case BlockKind::table_cell:
      return "table-cell";
    case BlockKind::quotation:
      return "quotation";
    case BlockKind::code:
      return "code";
  }
  return "paragraph";
}

std::vector<std::size_t> every_block(const Document& document) {
  std::vector<std::size_t> every(document.blocks.size());
  std::iota(every.begin(), every.end(), std::size_t{0});
  return every;
}

std::size_t block_at(const Document& document, std::size_t offset) {
  const auto after = std::upper_bound(
      document.blocks.begin(), document.blocks.end(), offset,
      [](std::size_t wanted, const Block& block) { return wanted < block.text.begin; });
  if (after == document.blocks.begin() || offset >= std::prev(after)->text.end)
    return document.blocks.size();
  return static_cast<std::size_t>(after - document.blocks.begin()) - 1;
}

}  // namespace unlint
