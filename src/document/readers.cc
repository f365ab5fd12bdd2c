#include "document/readers.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "document/docx_edit.h"
#include "document/title_block.h"
#include "text/utf8.h"

namespace unlint {
namespace {

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
  return ascii_end(bytes, 0) < bytes.size();
}

Document completed(Document document, const SourceFile& source,
                   std::optional<LanguageId> language) {
  document.typographic = has_typography(source.bytes());
  document.language = language.value_or(LanguageId::en);
  if (!language)
    document.language = detect_language(document.prose.text().substr(body_begin(document)));
  mark_title_block(document);
  return document;
}

/// The beginning of a text, in lower case, without space before it.
std::string head(std::string_view bytes) {
  constexpr std::size_t most = 1024;
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
    bytes.remove_prefix(byte_order_mark.size());
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  std::string head(bytes.substr(0, most));
  for (char& byte : head)
    byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
  return head;
}

/// Mark-up begins near the start of a file; text without any is not searched to its end.
bool may_be_marked_up(std::string_view bytes) {
  return bytes.substr(0, 1024).find('<') != std::string_view::npos;
}

bool is_html(std::string_view bytes) {
  if (!may_be_marked_up(bytes))
    return false;
  const std::string begin = head(bytes);
  return begin.starts_with("<!doctype html") || begin.starts_with("<html") ||
         (begin.starts_with("<?xml") && begin.find("<html") != std::string::npos);
}

bool is_akn(std::string_view bytes) {
  return may_be_marked_up(bytes) && head(bytes).find("<akomantoso") != std::string::npos;
}

bool is_word(std::string_view bytes) {
  // A package, or what an old or encrypted Word file begins with: the reader tells which.
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

// The first part of a package tells its kind, stored as it is.
bool is_odt(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") &&
         bytes.substr(0, 128).find("mimetypeapplication/vnd.oasis.opendocument") !=
             std::string_view::npos;
}

bool is_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

}  // namespace

const std::vector<Reader>& readers() {
  static const std::vector<Reader> table = {
      {"plain text", {".txt", ".text"}, read_plain_text},
      {"markdown", {".md", ".markdown"}, read_markdown},
      {"HTML", {".html", ".htm", ".xhtml"}, nullptr, render_html, Reader::Bytes::text, is_html},
      {"Akoma Ntoso", {".xml", ".akn"}, nullptr, render_akn, Reader::Bytes::text, is_akn},
      {"OpenDocument",
       {".odt"},
       nullptr,
       render_odt,
       Reader::Bytes::binary,
       is_odt,
       unpack_odt,
       repack_odt},
      {"Word",
       {".docx", ".docm"},
       nullptr,
       render_docx,
       Reader::Bytes::binary,
       is_word,
       unpack_docx,
       repack_docx,
       edit_docx},
      {"PDF", {".pdf"}, nullptr, render_pdf, Reader::Bytes::binary, is_pdf},
  };
  return table;
}

const Reader& reader_for(std::string_view path) {
  const std::string name = to_lower(path);
  for (const Reader& reader : readers())
    for (const std::string_view suffix : reader.suffixes)
      if (name.ends_with(suffix))
        return reader;
  return readers().front();
}

const Reader& reader_for(std::string_view path, std::string_view bytes) {
  for (const Reader& reader : readers())
    if (reader.recognizes != nullptr && reader.recognizes(bytes))
      return reader;
  const Reader& named = reader_for(path);
  // A name that promises a package over plain words: the words are read.
  return named.bytes == Reader::Bytes::binary && !bytes.empty() ? readers().front() : named;
}

OpenedFile open_file(std::string path, std::string bytes, const RenderOptions& options) {
  const Reader& reader = reader_for(path, bytes);
  if (reader.render == nullptr)
    return {SourceFile(std::move(path), std::move(bytes)), {}};
  Rendition rendition = bytes.empty() && reader.bytes == Reader::Bytes::binary
                            ? unreadable("is empty: a file of this kind never is")
                            : reader.render(bytes, options);
  if (rendition.text.text().size() > most_text_bytes)
    rendition = unreadable("holds more text than is ever read");
  std::string text(rendition.text.text());
  if (!text.empty())
    text += '\n';
  return {SourceFile(std::move(path), std::move(text)), std::move(rendition)};
}

Document read_document(const SourceFile& source, std::optional<LanguageId> language) {
  const Reader& reader = reader_for(source.path());
  // The text of a rendition, without its rendition: a paragraph a line.
  return completed(reader.read == nullptr ? read_plain_text(source) : reader.read(source), source,
                   language);
}

Document read_document(const OpenedFile& file, std::optional<LanguageId> language) {
  if (!file.rendition)
    return read_document(file.text, language);
  return completed(read_rendition(file.text, *file.rendition), file.text, language);
}

}  // namespace unlint
