#pragma once

#include <cstddef>
#include <functional>
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

/// Tells the lines of a document one by one, folded as in `Prose`; empty where there are no more.
using TellLine = std::function<std::string(std::size_t index)>;

/// What the first lines of a document are, as many as belong to its masthead; none where it has no
/// masthead. No line below it but the next is asked for.
std::vector<MastheadPart> recognize_masthead(const TellLine& line);

/// Notes where a part stands, if it is the first of its kind; of two organs the lower one counts.
void set_part(Masthead& masthead, MastheadPart part, Span text);

/// Recognizes the masthead among the first blocks of a document whose format does not tell it, and
/// its title: the first heading below.
void mark_masthead(Document& document);

}  // namespace unlint
