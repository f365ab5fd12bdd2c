#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// A series of documents that a house adds to the register, for a body that it does not know:
/// `[[series]]` of unlint.toml. It is known for certain, so its numbering is held to.
struct OwnSeries {
  std::string prefix;     // "XYZ/COP"
  std::string body;       // may be empty
  std::string parent;     // may be empty
  std::string numbering;  // "session", "year", "running"; empty where it is not told
};

/// The series with the longest prefix that a symbol begins with, at an element's end; null for
/// none.
const OwnSeries* own_series_of(const std::vector<OwnSeries>& series, std::string_view symbol);

/// True where one of the series begins with this first element, in capitals.
bool is_own_root(const std::vector<OwnSeries>& series, std::string_view root);

}  // namespace unlint
