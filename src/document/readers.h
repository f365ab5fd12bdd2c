#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/rendition.h"
#include "language/language_id.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// Which view of tracked changes is read.
enum class Revisions { accepted, original };

/// What may be wished for when a file is rendered.
struct RenderOptions {
  Revisions revisions = Revisions::accepted;
  bool comments = false;  // of Word documents: read them too
};

/// Words to be written in place of some bytes.
struct Replacement {
  Span span;
  std::string text;
};

/// Whose name and day tracked changes and comments bear; without an author, changes are plain.
struct Tracking {
  std::string author;
  std::string date;  // "2014-06-12T00:00:00Z"
};

/// One input format. A file that is its own text is read; any other is first rendered as one.
struct Reader {
  enum class Bytes { text, binary };  // text is decoded before it is rendered

  std::string_view name;                   // "markdown"
  std::vector<std::string_view> suffixes;  // ".md"
  Document (*read)(const SourceFile&) = nullptr;
  Rendition (*render)(std::string_view bytes, const RenderOptions&) = nullptr;
  Bytes bytes = Bytes::text;
  bool (*recognizes)(std::string_view bytes) = nullptr;  // by content, whatever the suffix

  // Of a package: its parts as the one text that the rendition leads back to, and the package with
  // that text edited.
  std::string (*unpack)(std::string_view bytes) = nullptr;
  std::string (*repack)(std::string_view bytes, std::string_view parts) = nullptr;

  // Of a package that knows runs and tracked changes: with words replaced in its parts.
  std::string (*edit)(std::string_view bytes, const std::vector<Replacement>& replacements,
                      const Tracking& tracking) = nullptr;
};

/// Every format that can be read; the first is plain text, which reads everything else.
const std::vector<Reader>& readers();

Document read_plain_text(const SourceFile& source);
Document read_markdown(const SourceFile& source);
Rendition render_html(std::string_view bytes, const RenderOptions& options);
Rendition render_akn(std::string_view bytes, const RenderOptions& options);
Rendition render_docx(std::string_view bytes, const RenderOptions& options);
Rendition render_pdf(std::string_view bytes, const RenderOptions& options);
Rendition render_odt(std::string_view bytes, const RenderOptions& options);
std::string unpack_odt(std::string_view bytes);
std::string repack_odt(std::string_view bytes, std::string_view parts);
std::string unpack_docx(std::string_view bytes);
std::string repack_docx(std::string_view bytes, std::string_view parts);

/// The reader for a path, by its suffix.
const Reader& reader_for(std::string_view path);

/// The reader for a file: content decides over the suffix.
const Reader& reader_for(std::string_view path, std::string_view bytes);

/// A file rendered, with the text that lines and columns count in; without a rendition where the
/// file is its own text.
struct OpenedFile {
  SourceFile text;
  std::optional<Rendition> rendition;
};

/// A bound on a text that is read as a whole.
inline constexpr std::size_t most_text_bytes = std::size_t{64} << 20;

/// The text of a file whose bytes are decoded where its format is text. Where the rendition has
/// trouble, the text is empty.
OpenedFile open_file(std::string path, std::string bytes, const RenderOptions& options = {});

/// What a reader sees of a file. Never fails: any bytes make a document. The language is detected
/// where none is given.
Document read_document(const SourceFile& source, std::optional<LanguageId> language = {});
Document read_document(const OpenedFile& file, std::optional<LanguageId> language = {});

}  // namespace unlint
