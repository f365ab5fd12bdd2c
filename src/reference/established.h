#pragma once

#include <string>

#include "document/document.h"
#include "reference/identity.h"

namespace unlint {

/// What a document establishes about itself, for other documents that refer to it. Empty where it
/// does not tell.
struct Established {
  std::string symbol;    // canonical: "A/RES/75/100"
  std::string title;     // without its number
  std::string adopted;   // "2020-12-07": of a resolution
  Span adopted_at;       // where that day stands: bytes of the prose text
  std::string body;      // "A", "CTOC/COP"
  int session = 0;       // 0 where unknown
  std::string language;  // "en"
  std::string issued;    // "2020-12-15": the day of the masthead
};

/// The highest number that the paragraphs of a document reach by counting up from 1, annexes
/// included; 0 where they bear none.
int last_paragraph(const Document& document);

/// Reads the masthead, the line that tells the adoption and the title. They stand in the first
/// lines, so the document may be cut after them; but of some resolutions the day stands in the
/// last.
Established established_by(const Document& document, const Identity& given = {});

}  // namespace unlint
