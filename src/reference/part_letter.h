#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

// The letters of the parts of a resolution: A, B, C; ألف باء جيم; А, В, С in Cyrillic. Offsets are
// bytes of the prose text.

namespace unlint {

/// A part letter at a place: its Latin form and where it ends.
struct PartLetter {
  char letter = 0;
  std::size_t end = 0;
};

/// The part letter that stands at `at`, alone as a word.
std::optional<PartLetter> part_letter(std::string_view text, std::size_t at);

/// The part letter after a number that ends at `end`, written oddly: “ c”, “/C”, “ (C)”.
std::optional<PartLetter> odd_part_letter(std::string_view text, std::size_t end);

/// A further letter of a list and where it stands.
struct PartSpan {
  char letter = 0;
  Span text;
};

/// Reads “ and B”, “ to E”, “–E”, “/B” from `at` on: appends ",B" or "-E" to `letters`; where it
/// ends.
std::size_t more_letters(std::string_view text, std::size_t at, std::string& letters,
                         std::vector<PartSpan>& parts);

/// The letter, up to `last`, whose Arabic name begins at `at`, whatever follows it.
std::optional<PartLetter> arabic_letter_at(std::string_view text, std::size_t at, char last);

/// What joins the last two part letters of a list where it should be a word: 53/243 A & B, A/B, A,
/// B; empty where all is well.
Span odd_letter_joint(std::string_view text, std::size_t first_end,
                      const std::vector<PartSpan>& parts);

/// The Arabic name of a part letter, “ألف” for A; empty where it is not known.
std::string_view arabic_letter(char letter);

/// "A,B" and "A-E" as a text writes them: "A and B", "A to E".
std::string spelled(const std::string& letters);

}  // namespace unlint
