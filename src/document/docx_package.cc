#include "document/docx_package.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "document/readers.h"

namespace unlint {
namespace {

bool is_read(std::string_view name) {
  if (name.find(".xml") == std::string_view::npos || !name.starts_with("word/"))
    return false;
  const std::string_view own = name.substr(name.rfind('/') + 1);
  static constexpr std::array<std::string_view, 8> wanted = {
      "document", "footnotes", "endnotes", "header", "footer", "numbering", "styles", "comments."};
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](std::string_view name_begin) { return own.starts_with(name_begin); });
}

void collect_references(const XmlNode& node, std::vector<XmlNode>& found) {
  for (const XmlNode& child : node.children()) {
    if (child.name() == "w:sectPr" || child.name() == "w:pPr" || child.name() == "w:p")
      collect_references(child, found);
    if (child.name() == "w:headerReference" || child.name() == "w:footerReference")
      found.push_back(child);
  }
}

}  // namespace

Archive open_docx(std::string_view bytes) { return open_archive(bytes, is_read); }

std::vector<XmlNode> head_references(const XmlNode& body) {
  std::vector<XmlNode> found;
  collect_references(body, found);
  return found;
}

std::string unpack_docx(std::string_view bytes) { return joined_parts(open_docx(bytes)); }

std::string repack_docx(std::string_view bytes, std::string_view parts) {
  return with_joined_parts(bytes, open_docx(bytes), parts);
}

}  // namespace unlint
