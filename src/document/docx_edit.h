#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/readers.h"

namespace unlint {

/// A Word package with words replaced in its runs, formatting and every other byte of its parts
/// kept. The spans are those of its parts, joined as `unpack_docx` does. Empty where the package
/// cannot be written.
std::string edit_docx(std::string_view bytes, const std::vector<Replacement>& replacements,
                      const Tracking& tracking);

/// A remark on words of a package.
struct DocxRemark {
  std::vector<Span> words;  // pieces of its parts, joined; none for the document as a whole
  std::string place;        // where a person finds them: "header"
  std::vector<std::string> lines;
};

/// A Word package with each remark as a comment at its words. Words in a header, a footer or a text
/// box cannot carry comments: theirs stand in the text nearby, and tell the place.
std::string annotate_docx(std::string_view bytes, const std::vector<DocxRemark>& remarks,
                          const Tracking& author);

}  // namespace unlint
