#pragma once

#include <string_view>

#include "language/language_id.h"

namespace unlint {

/// The language of one block of a document that is written in `document`: the document's own,
/// unless the block is long enough to tell that it is in another one.
LanguageId block_language(std::string_view block, LanguageId document);

}  // namespace unlint
