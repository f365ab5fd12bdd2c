#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// One reference of a file as `unlint refs` tells it.
struct ReferenceRow {
  std::string kind;
  Span span;              // bytes of the file
  std::string canonical;  // the last three may be empty: not known
  std::string organ;
  std::string url;
};

/// One reference of many files, counted.
struct CountedReference {
  std::size_t count = 0;
  std::string kind;
  std::string canonical;  // empty where not understood
  std::string text;       // as written, where there is no canonical form
  std::string url;
};

/// The names of the formats of `refs`; the first is the usual one.
const std::vector<std::string>& reference_formats();

/// What stands before the first file, the references of one file, what stands between two files
/// with references, and the end. `format` is one of `reference_formats()`.
std::string references_begin(std::string_view format);
std::string references_of_file(std::string_view format, const SourceFile& source,
                               const std::vector<ReferenceRow>& rows);
std::string references_between(std::string_view format);
std::string references_end(std::string_view format);

/// The whole report of `refs --unique`.
std::string unique_references(std::string_view format, const std::vector<CountedReference>& rows);

}  // namespace unlint
