#include "document/readers.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "text/utf8.h"

namespace unlint {
namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Where the body begins: a masthead keeps English lines in other languages.
std::size_t body_begin(const Document& document) {
  for (const Block& block : document.blocks)
    if (block.kind != BlockKind::masthead && block.kind != BlockKind::code)
      return block.text.begin;
  return 0;
}

bool has_typography(std::string_view bytes) {
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
    bytes.remove_prefix(byte_order_mark.size());
  return std::any_of(bytes.begin(), bytes.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

}  // namespace

const std::vector<Reader>& readers() {
  static const std::vector<Reader> table = {
      {"plain text", {".txt", ".text"}, read_plain_text},
      {"markdown", {".md", ".markdown"}, read_markdown},
  };
  return table;
}

const Reader& reader_for(std::string_view path) {
  const std::string name = to_lower(path);
  for (const Reader& reader : readers())
    for (const std::string_view suffix : reader.suffixes)
      if (ends_with(name, suffix))
        return reader;
  return readers().front();
}

Document read_document(const SourceFile& source, std::optional<LanguageId> language) {
  Document document = reader_for(source.path()).read(source);
  document.typographic = has_typography(source.bytes());
  document.language = language.value_or(LanguageId::en);
  if (!language)
    document.language = detect_language(document.prose.text().substr(body_begin(document)));
  return document;
}

}  // namespace unlint
