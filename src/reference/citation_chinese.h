#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/citation_number.h"
#include "text/span.h"

namespace unlint {

/// A value written with Chinese figures, and where it ends.
struct ChineseNumber {
  int value = 0;
  std::size_t end = 0;
};

/// 一五一四, 一千五百一十四, 二十一; ends at `at` where no figure stands there.
ChineseNumber read_chinese_figures(std::string_view text, std::size_t at);

/// The number of a resolution before 1976 in Chinese figures that begins at `at`: 一五一四（十五）,
/// 一㈠, 二二〇〇A（二十一）; none where no session follows in brackets.
std::optional<CitationNumber> read_chinese_number(std::string_view text, std::size_t at,
                                                  Span block);

}  // namespace unlint
