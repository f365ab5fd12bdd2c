#include "cli/build_facts.h"

#include <algorithm>

#include "text/digest.h"
#include "text/embedded.h"

namespace unlint {

std::string commit() { return UNLINT_COMMIT; }

std::string data_date() {
  constexpr std::string_view words = "As of ";
  constexpr std::size_t length = 7;  // 2026-07
  std::string newest = "unknown";
  for (const EmbeddedFile& file : embedded_files()) {
    const std::size_t at =
        file.path.starts_with("rules/authority/") ? file.text.find(words) : std::string_view::npos;
    if (at == std::string_view::npos)
      continue;
    const std::string date(file.text.substr(at + words.size(), length));
    newest = newest == "unknown" ? date : std::max(newest, date);
  }
  return newest;
}

std::string version_line() {
  return "unlint " UNLINT_VERSION " (commit " + commit() + ", data of " + data_date() + ")";
}

std::string pack_digest() {
  std::string digests;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path.starts_with("rules/"))
      digests += std::string(file.path) + '\0' + sha256_hex(file.text) + '\n';
  return sha256_hex(digests);
}

}  // namespace unlint
