#pragma once

#include "document/document.h"
#include "reference/symbol.h"

namespace unlint {

/// Notes what the prose hides of a symbol's characters in the file: line ends, figures of another
/// script, and characters that nobody sees (soft hyphens, zero-width marks; in Arabic, where marks
/// of direction stand among Latin letters by right, these are passed over).
void note_characters(Symbol& symbol, const Document& document);

}  // namespace unlint
