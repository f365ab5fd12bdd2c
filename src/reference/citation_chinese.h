#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/citation_number.h"
#include "text/span.h"

namespace unlint {

/// The number of a resolution before 1976 in Chinese figures that begins at `at`: 一五一四（十五）,
/// 一㈠, 二二〇〇A（二十一）; none where no session follows in brackets.
std::optional<CitationNumber> read_chinese_number(std::string_view text, std::size_t at,
                                                  Span block);

}  // namespace unlint
