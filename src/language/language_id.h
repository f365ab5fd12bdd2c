#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace unlint {

/// The six official languages of the United Nations.
enum class LanguageId : unsigned char { en, fr, es, ru, zh, ar };

inline constexpr std::array<LanguageId, 6> all_languages = {
    LanguageId::en, LanguageId::fr, LanguageId::es, LanguageId::ru, LanguageId::zh, LanguageId::ar};

/// The two-letter code, "en".
std::string_view code(LanguageId language);

/// The language of a two-letter code.
std::optional<LanguageId> language_of_code(std::string_view wanted);

/// The language most of a text is written in: by script, then by its commonest words. English where
/// nothing speaks for another.
LanguageId detect_language(std::string_view text);

/// True where the words of a text leave no doubt of its language: more than twice as many speak for
/// it as for any other, or none for any.
bool is_surely_in(LanguageId language, std::string_view text);

}  // namespace unlint
