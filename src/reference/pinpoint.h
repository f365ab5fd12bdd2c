#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "language/language.h"
#include "reference/citation.h"
#include "reference/symbol.h"

namespace unlint {

/// A part of a cited resolution or decision, or words that point back at one: the 5 of "paragraph 5
/// of resolution 74/91", the I of "Resolution 55/25, annex I", "Ibid.", "the same resolution".
struct Pinpoint {
  Span text;    // the number; the word where it has none ("annex"); bytes of the prose text
  Place place;  // bytes of the file
  std::string_view kind;  // "paragraph", "annex", "section", "part", "ibid"; else of what is meant
  std::string canonical;  // "A/RES/74/91, para. 5"; empty where the organ cannot be known
  std::string organ;
};

/// The parts cited with the citations of a document, and the words that stand for one cited before,
/// in order of the text.
std::vector<Pinpoint> find_pinpoints(const Document& document, const Language& language,
                                     const std::vector<Citation>& citations,
                                     const std::vector<Symbol>& symbols);

}  // namespace unlint
