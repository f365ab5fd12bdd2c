#pragma once

#include "document/document.h"

namespace unlint {

/// Notes the authorship line among the first blocks of a document (“Report of the
/// Secretary-General”, “Note by the Secretariat”, in the six languages), and the note that the
/// asterisks of the agenda item lead to. Neither is there where a masthead tells none, or more than
/// one note begins with as many asterisks.
void mark_title_block(Document& document);

}  // namespace unlint
