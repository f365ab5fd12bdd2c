#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "reference/identity.h"

namespace unlint {

/// A place where a resolution names itself again: the letter above one of its parts, "B", or its
/// number at the head of its title.
struct OwnNumber {
  Span text;              // bytes of the prose text
  Place place;            // bytes of the file
  std::string canonical;  // "A/RES/74/232 B"
};

/// The number at the head of a resolution's title, and, where its own symbol says that it has
/// lettered parts (A/RES/74/232 B, A/RES/74/250 A-B), the letters that head them. None in any other
/// document.
std::vector<OwnNumber> find_own_numbers(const Document& document, const Identity& identity);

}  // namespace unlint
