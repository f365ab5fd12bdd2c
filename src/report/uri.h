#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// A path as a URI reference (RFC 3986): "./a b.txt" is "a%20b.txt", an absolute path "file:///…".
std::string uri_of(std::string_view path);

/// A path as platforms compare it with those of the repository: without a leading "./".
std::string_view repository_path(std::string_view path);

}  // namespace unlint
