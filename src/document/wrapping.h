#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/lines.h"
#include "text/source_file.h"

namespace unlint {

/// How the lines of a plain text were made: one line a paragraph, or paragraphs wrapped at a width.
class Wrapping {
 public:
  /// Looks at the lines of the body, from `first` on.
  Wrapping(const SourceFile& source, const std::vector<Line>& lines, std::size_t first);

  /// True where line `next` continues the paragraph that runs from line `begin` to the line above.
  bool continues(std::size_t begin, std::size_t next) const;

  /// True where the sentence that line `last` leaves open goes on in line `next` further below,
  /// footnotes and a new page between them.
  bool resumes(std::size_t last, std::size_t next) const;

 private:
  bool forced_break(const Line& above, std::string_view next) const;

  const SourceFile& source_;
  const std::vector<Line>& lines_;
  bool wrapped_ = false;
  std::size_t width_ = 0;
};

/// True where a line ends as a sentence or clause of a list does: . ! ? : ;
bool ends_sentence(std::string_view line);

/// True where a line begins with a small letter of a script that has capitals.
bool begins_lower(std::string_view line);

}  // namespace unlint
