#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/language_id.h"
#include "text/span.h"

namespace unlint {

/// How many numbers a noun such as “resolutions” announces by its ending.
enum class NounNumber : unsigned char { unclear, one, several };

/// What the ending says; `unclear` in Chinese, and where one form serves both: “резолюции”.
NounNumber noun_number(std::string_view noun, LanguageId language);

/// What the article or possessive before a noun says: “sa”, “las”; `unclear` where it says nothing.
NounNumber determiner_number(std::string_view text, Span noun, LanguageId language);

/// A noun to write in place of another, with the words before it that change as well.
struct NounChange {
  Span text;
  std::optional<std::string> replacement;  // none where more of the sentence would have to change
};

/// Makes the noun announce `wanted` numbers: “ses résolutions” for “sa résolution”.
NounChange change_noun(std::string_view text, Span noun, NounNumber wanted, LanguageId language);

}  // namespace unlint
