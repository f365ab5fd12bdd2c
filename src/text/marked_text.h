#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unlint {

/// A text with places marked by `⟦` and `⟧`, as examples and tests write it.
///
///     "on ⟦8th December⟧ 2006"  ->  "on 8th December 2006", {[3, 15)}
struct MarkedText {
  std::string text;
  std::vector<Span> spans;  // bytes of `text`, in order of their beginnings
  std::string trouble;      // what is wrong with the marks; empty where they pair
};

MarkedText unmark(std::string_view marked);

/// The reverse: the text with each span between marks.
std::string mark(std::string_view text, const std::vector<Span>& spans);

}  // namespace unlint
