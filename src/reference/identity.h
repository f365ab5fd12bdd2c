#pragma once

#include <string>
#include <string_view>

#include "reference/date.h"

namespace unlint {

struct Document;

/// Who a document is, told by its masthead or by `[document]` of unlint.toml: what a bare number or
/// "its resolution" in it refers to.
struct Identity {
  std::string symbol;  // canonical; empty where unknown
  std::string body;    // "A", "S", "E", "A/HRC", "CTOC/COP" …; empty where unknown
  int session = 0;     // 0 where unknown
  Day date;            // of the masthead; year 0 where unknown
};

/// The body whose document a symbol is: "CTOC/COP" for "CTOC/COP/WG.2/2013/5".
std::string body_of_symbol(std::string_view symbol);

/// What the masthead tells; parts that `given` holds win.
Identity identify(const Document& document, const Identity& given);

}  // namespace unlint
