#include "text/embedded.h"

#include <algorithm>

namespace unlint {

std::string_view embedded_file(std::string_view path) {
  const EmbeddedFiles files = embedded_files();
  const EmbeddedFile* found = std::lower_bound(
      files.begin(), files.end(), path,
      [](const EmbeddedFile& file, std::string_view wanted) { return file.path < wanted; });
  if (found == files.end() || found->path != path)
    return {};
  return found->text;
}

}  // namespace unlint
