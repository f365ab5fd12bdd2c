#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// Tells what a document quotes from what it says itself. A statement by a President is read out in
/// quotation marks, which every paragraph opens and the last one closes: its words are the
/// document's own.
class Quotations {
 public:
  explicit Quotations(const Document& document);

  /// True where a quotation that has begun in the block is still open at `at`.
  bool holds(Span block, std::size_t at) const;

 private:
  std::string_view text_;
  bool is_statement_;
};

}  // namespace unlint
