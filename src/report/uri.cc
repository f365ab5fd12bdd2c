#include "report/uri.h"

namespace unlint {
namespace {

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~' || c == '/';
}

}  // namespace

std::string_view repository_path(std::string_view path) {
  while (path.starts_with("./") && path.size() > 2)
    path.remove_prefix(2);
  return path;
}

std::string uri_of(std::string_view path) {
  constexpr const char* digits = "0123456789ABCDEF";
  path = repository_path(path);
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char character : path) {
    const unsigned byte = static_cast<unsigned char>(character);
    if (is_unreserved(character)) {
      out += character;
      continue;
    }
    out += '%';
    out += digits[byte / 16];
    out += digits[byte % 16];
  }
  return out;
}

}  // namespace unlint
