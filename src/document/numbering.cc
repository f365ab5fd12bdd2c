#include "document/numbering.h"

#include <charconv>

#include "text/ascii.h"

namespace unlint {
namespace {}  // namespace

std::vector<NumberedBlock> numbered_blocks(const Document& document, Numbered numbered) {
  std::vector<NumberedBlock> found;
  const bool paragraphs = numbered == Numbered::paragraphs;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.kind != (paragraphs ? BlockKind::paragraph : BlockKind::footnote) ||
        (paragraphs && block.level != 0))
      continue;
    const std::string_view label = document.prose.slice(block.label);
    int number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    const std::string_view rest = label.substr(static_cast<std::size_t>(end - label.data()));
    if (error != std::errc() || number <= 0)
      continue;
    const Span figures{block.label.begin, block.label.end - rest.size()};
    const bool sub = paragraphs && rest.size() > 1 && rest[0] == '.' && is_figure(rest[1]);
    if (sub && (found.empty() || found.back().number != number))
      found.push_back({number, figures, i, true});
    const std::string_view after = document.prose.slice({block.label.end, block.text.end});
    // Arabic paragraphs are numbered "12 -", Chinese ones also "12、".
    const bool paragraph =
        rest == "." || rest == "、" || rest == "．" ||
        (rest.empty() && (after.substr(0, 2) == " -" || after.substr(0, 4) == " –"));
    if ((paragraphs && paragraph) || (rest.empty() && !paragraphs))
      found.push_back({number, figures, i, block.text.end == block.label.end});
  }
  return found;
}

}  // namespace unlint
