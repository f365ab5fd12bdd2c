#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// What a line of a masthead is.
enum class MastheadPart : unsigned char {
  name,  // United Nations
  symbol,
  organ,
  distribution,
  date,
  original,
  session,
  venue,
  agenda_item,
  other,
};

/// How many lines from the top are worth looking at.
inline constexpr std::size_t most_masthead_lines = 32;

/// What the first lines of a document are, as many as belong to its masthead; none where it has no
/// masthead. The lines are folded as in `Prose`.
std::vector<MastheadPart> recognize_masthead(const std::vector<std::string>& lines);

/// Notes where a part stands, if it is the first of its kind; of two organs the lower one counts.
void set_part(Masthead& masthead, MastheadPart part, Span text);

/// Recognizes the masthead among the first blocks of a document whose format does not tell it, and
/// its title: the first heading below.
void mark_masthead(Document& document);

}  // namespace unlint
