#pragma once

#include <string_view>

namespace unlint {

/// Is this, letter by letter, the shape of a symbol: a known series, elements that its kind of
/// symbol has, in an order that exists, and a number? What is not may be a symbol all the same; a
/// guess at what was meant must be.
bool is_well_formed(std::string_view canonical);

/// Is it well-formed, and does it name a document and not only a session or a year?
bool is_complete(std::string_view canonical);

}  // namespace unlint
