#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "reference/reading.h"
#include "reference/symbol_reader.h"

namespace unlint {
namespace {

// Cyrillic and Greek letters, and in the same place of the second line what each is taken for: a
// Latin letter or, of the last, a figure.
constexpr std::u32string_view foreign_letters = U"АΑВΒСϹЕΕНΗІΙЈКΚМΜΝОΟРΡЅТΤХΧУΥΖѴасϲԁеоοрνѕіјхуЗ";
constexpr std::string_view latin_letters = "AABBCCEEHHIIJKKMMNOOPPSTTXXYYZVaccdeoopvsijxy3";
static_assert(foreign_letters.size() == latin_letters.size());

// A symbol is the same in every language; its suffixes are not translated.
constexpr std::array<TranslatedSuffix, 12> translated_suffixes = {{{"Доб", "Add"},
                                                                   {"Испр", "Corr"},
                                                                   {"Корр", "Corr"},
                                                                   {"Пересм", "Rev"},
                                                                   {"Ред", "Rev"},
                                                                   {"Попр", "Amend"},
                                                                   {"Поправка", "Amend"},
                                                                   {"Adición", "Add"},
                                                                   {"Corrección", "Corr"},
                                                                   {"Révision", "Rev"},
                                                                   {"Revisión", "Rev"},
                                                                   {"Révisé", "Rev"}}};

constexpr std::array<TranslatedSuffix, 11> suffix_words = {{{"Addendum", "Add"},
                                                            {"addendum", "Add"},
                                                            {"Additif", "Add"},
                                                            {"Adenda", "Add"},
                                                            {"Corrigendum", "Corr"},
                                                            {"corrigendum", "Corr"},
                                                            {"Rectificatif", "Corr"},
                                                            {"Revision", "Rev"},
                                                            {"revision", "Rev"},
                                                            {"Revised", "Rev"},
                                                            {"Amendment", "Amend"}}};

}  // namespace

const TranslatedSuffix* translated_suffix(std::string_view text, std::size_t offset) {
  // Cyrillic letters, or “Ad”, “Co”, “Re” and “Ré”; a glance at two bytes tells most elements
  // apart.
  const char first = char_at(text, offset);
  const char second = char_at(text, offset + 1);
  const bool latin = (first == 'A' && second == 'd') || (first == 'C' && second == 'o') ||
                     (first == 'R' && (second == 'e' || second == '\xC3'));
  if (!latin && first != '\xD0' && first != '\xD1')
    return nullptr;
  const auto* const found = std::find_if(
      translated_suffixes.begin(), translated_suffixes.end(), [&](const TranslatedSuffix& each) {
        const std::size_t end = offset + each.printed.size();
        return starts_with(text, offset, each.printed) && char_at(text, end) == '.' &&
               is_figure(char_at(text, end + 1));
      });
  return found == translated_suffixes.end() ? nullptr : found;
}

std::string_view suffix_of_word(std::string_view word) {
  const auto* const found =
      std::find_if(suffix_words.begin(), suffix_words.end(),
                   [&](const TranslatedSuffix& each) { return each.printed == word; });
  return found == suffix_words.end() ? std::string_view() : found->code;
}

char look_alike(char32_t code_point) {
  // Full-width forms mirror ASCII.
  if ((code_point >= 0xFF21 && code_point <= 0xFF3A) ||
      (code_point >= 0xFF41 && code_point <= 0xFF5A))
    return static_cast<char>(code_point - 0xFF01 + 0x21);
  const std::size_t place = foreign_letters.find(code_point);
  return place == std::u32string_view::npos ? '\0' : latin_letters[place];
}

}  // namespace unlint
