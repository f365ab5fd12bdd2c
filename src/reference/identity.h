#pragma once

#include <string>

#include "reference/date.h"

namespace unlint {

/// Who a document is, told by its masthead or by `[document]` of unlint.toml: what a bare number or
/// "its resolution" in it refers to.
struct Identity {
  std::string symbol;  // canonical; empty where unknown
  std::string body;    // "A", "S", "E", "A/HRC", "CTOC/COP" …; empty where unknown
  int session = 0;     // 0 where unknown
  Day date;            // of the masthead; year 0 where unknown
};

}  // namespace unlint
