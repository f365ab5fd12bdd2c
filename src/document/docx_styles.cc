#include "document/docx_styles.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "text/utf8.h"

namespace unlint {
namespace {

/// The level of a heading by the name of its style: Word's own, and those of United Nations
/// templates ("_ H_1", "_ H _Ch").
int heading_level(const std::string& name) {
  const std::string lower = to_lower(name);
  if (lower.starts_with("heading "))
    return std::max(1, number_in(lower.substr(8), 1));
  if (lower == "title")
    return 1;
  if (!lower.starts_with("_"))
    return 0;
  const std::size_t at = lower.find_first_not_of("_ ");
  if (at == std::string::npos || lower[at] != 'h')
    return 0;
  const std::size_t figure = lower.find_first_of("123456789", at);
  return figure == std::string::npos ? 1 : lower[figure] - '0' + 1;
}

}  // namespace

int number_in(const std::string& text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

DocxStyles::DocxStyles(const XmlNode& root) {
  for (const XmlNode& node : root.children()) {
    if (node.name() != "w:style")
      continue;
    DocxStyle style;
    style.based_on = node.child("w:basedOn").attribute("w:val");
    const XmlNode numbers = node.child("w:pPr").child("w:numPr");
    style.list = numbers.child("w:numId").attribute("w:val");
    style.level = number_in(numbers.child("w:ilvl").attribute("w:val"), 0);
    style.heading = heading_level(node.child("w:name").attribute("w:val"));
    styles_[node.attribute("w:styleId")] = style;
  }
}

DocxStyle DocxStyles::style(std::string id) const {
  DocxStyle result;
  for (int step = 0; step < 20; ++step) {
    const auto found = styles_.find(id);
    if (found == styles_.end())
      break;
    if (result.list.empty() && !found->second.list.empty()) {
      result.list = found->second.list;
      result.level = found->second.level;
    }
    if (result.heading == 0)
      result.heading = found->second.heading;
    id = found->second.based_on;
  }
  return result;
}

}  // namespace unlint
