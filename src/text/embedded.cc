#include "text/embedded.h"

#include <algorithm>

#include "text/baked.h"

namespace unlint {
namespace {

/// The file of a path; null where there is none.
template <typename File, typename Files>
const File* file_of(const Files& files, std::string_view path) {
  const File* found = std::lower_bound(
      files.begin(), files.end(), path,
      [](const File& file, std::string_view wanted) { return file.path < wanted; });
  return found != files.end() && found->path == path ? found : nullptr;
}

}  // namespace

std::string_view embedded_file(std::string_view path) {
  const auto* const file = file_of<EmbeddedFile>(embedded_files(), path);
  return file != nullptr ? file->text : std::string_view();
}

const BakedFile* baked_file(std::string_view path) {
  return file_of<BakedFile>(baked_files(), path);
}

}  // namespace unlint
