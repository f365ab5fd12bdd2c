#include "document/readers.h"
namespace unlint {
Document read_markdown(const SourceFile& source) { return read_plain_text(source); }
}  // namespace unlint
