#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "language/language_id.h"
#include "text/span.h"

namespace unlint {

/// An ordinal in words, as it names a session: "Seventy-fifth" in "Seventy-fifth session".
struct SessionWords {
  enum class Kind : unsigned char { regular, special, emergency };
  Span ordinal;  // the ordinal alone: bytes of the text it was read from
  int number = 0;
  Kind kind = Kind::regular;
};

/// The session that a piece of text names in words of the language; none where it names none, or
/// more than one. From `rules/authority/ordinals.tsv`.
std::optional<SessionWords> session_in(std::string_view text, Span piece, LanguageId language);

/// The ordinal of a session in the words of the language, beginning in the letter case of `like`;
/// empty where the table does not reach.
std::string session_words(int number, LanguageId language, std::string_view like);

}  // namespace unlint
