#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "language/language_id.h"
#include "text/source_file.h"

namespace unlint {

/// One input format.
struct Reader {
  std::string_view name;                   // "markdown"
  std::vector<std::string_view> suffixes;  // ".md"
  Document (*read)(const SourceFile&);
};

/// Every format that can be read; the first is plain text, which reads everything else.
const std::vector<Reader>& readers();

Document read_plain_text(const SourceFile& source);
Document read_markdown(const SourceFile& source);

/// The reader for a path, by its suffix.
const Reader& reader_for(std::string_view path);

/// What a reader sees of a file. Never fails: any bytes make a document. The language is detected
/// where none is given.
Document read_document(const SourceFile& source, std::optional<LanguageId> language = {});

}  // namespace unlint
