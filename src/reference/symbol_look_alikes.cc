#include <cstddef>
#include <string_view>

#include "reference/symbol_reader.h"

namespace unlint {
namespace {

// Cyrillic and Greek letters, and in the same place of the second line what each is taken for.
constexpr std::u32string_view foreign = U"АΑВΒСЕΕНΗІΙКΚМΜΝОΟРΡЅТΤХΧУΥΖасеоοрху";
constexpr std::string_view latin = "AABBCEEHHIIKKMMNOOPPSTTXXYYZaceoopxy";
static_assert(foreign.size() == latin.size());

}  // namespace

char look_alike(char32_t code_point) {
  // Full-width forms mirror ASCII.
  if ((code_point >= 0xFF21 && code_point <= 0xFF3A) ||
      (code_point >= 0xFF41 && code_point <= 0xFF5A))
    return static_cast<char>(code_point - 0xFF01 + 0x21);
  const std::size_t place = foreign.find(code_point);
  return place == std::u32string_view::npos ? '\0' : latin[place];
}

}  // namespace unlint
