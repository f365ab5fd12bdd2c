#pragma once

#include <string_view>

namespace unlint {

/// A file compiled into the program: of `rules/`, or style and script of the page.
struct EmbeddedFile {
  std::string_view path;  // "rules/dates/month-first.toml"
  std::string_view text;
};

/// Every embedded file, ascending by path.
struct EmbeddedFiles {
  const EmbeddedFile* first;
  const EmbeddedFile* last;
  const EmbeddedFile* begin() const { return first; }
  const EmbeddedFile* end() const { return last; }
};
EmbeddedFiles embedded_files();

/// The text of one embedded file; empty where there is none of that path.
std::string_view embedded_file(std::string_view path);

}  // namespace unlint
