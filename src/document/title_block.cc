#include "document/title_block.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace unlint {
namespace {

/// How an authorship line begins.
constexpr std::array<std::string_view, 40> beginnings = {"Report of",
                                                         "Report by",
                                                         "Report from",
                                                         "Report Of",
                                                         "Reports of",
                                                         "Report prepared by",
                                                         "Note by",
                                                         "Note By",
                                                         "Note of",
                                                         "Note from",
                                                         "Note verbale",
                                                         "Notes verbales",
                                                         "Letter dated",
                                                         "Identical letters",
                                                         "Working paper",
                                                         "Background paper",
                                                         "Background document",
                                                         "Conference room paper",
                                                         "Statement submitted by",
                                                         "Memorandum by",
                                                         "Rapport du",
                                                         "Rapport de",
                                                         "Rapport établi",
                                                         "Note du",
                                                         "Note de",
                                                         "Lettre datée",
                                                         "Lettres identiques",
                                                         "Informe del",
                                                         "Informe de",
                                                         "Nota del",
                                                         "Nota de",
                                                         "Carta de fecha",
                                                         "Доклад Ген",
                                                         "Доклад Сек",
                                                         "Записка",
                                                         "Письмо",
                                                         "秘书长的",
                                                         "秘书处的",
                                                         "تقرير الأمين",
                                                         "مذكرة من"};

/// Neither a sentence nor a paragraph.
bool may_be_authorship(const Document& document, const Block& block) {
  constexpr std::size_t longest_line = 200;
  const std::string_view line = document.prose.slice(block.text);
  if (line.size() > longest_line || !block.label.empty() || block.kind == BlockKind::footnote ||
      block.kind == BlockKind::table_cell || block.kind == BlockKind::code || line.empty() ||
      std::string_view(".;:,").find(line.back()) != std::string_view::npos)
    return false;
  return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view each) {
    return line.front() == each.front() && line.starts_with(each);
  });
}

Span authorship_of(const Document& document) {
  constexpr std::size_t first_blocks = 24;
  for (std::size_t i = 0; i < document.blocks.size() && i < first_blocks; ++i) {
    const Block& block = document.blocks[i];
    // A paragraph with a number opens the text.
    if (!block.label.empty() && block.kind == BlockKind::paragraph)
      return {};
    if (may_be_authorship(document, block))
      return block.text;
  }
  return {};
}

std::size_t stars_at_end(std::string_view line) {
  const std::size_t last = line.find_last_not_of('*');
  return last == std::string_view::npos ? 0 : line.size() - last - 1;
}

std::size_t stars_at_begin(std::string_view line) {
  return std::min(line.find_first_not_of('*'), line.size());
}

Span agenda_note_of(const Document& document) {
  const Span item = document.masthead.agenda_item;
  const std::size_t stars = item.empty() ? 0 : stars_at_end(document.prose.slice(item));
  Span found;
  for (const Block& block : document.blocks) {
    if (stars == 0)
      break;
    if (stars_at_begin(document.prose.slice(block.text)) != stars)
      continue;
    if (!found.empty())
      return {};
    found = block.text;
  }
  return found;
}

}  // namespace

void mark_title_block(Document& document) {
  document.masthead.authorship = authorship_of(document);
  document.masthead.agenda_note = agenda_note_of(document);
}

}  // namespace unlint
