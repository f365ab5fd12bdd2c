#include "document/docx_parts.h"

namespace unlint {

DocxParts::DocxParts(const Archive& archive) {
  std::size_t base = 0;
  std::size_t marks = 0;
  for (const Archive::Part& part : archive.parts) {
    base += joint_size(part.name);
    DocxPart& read = parts_[part.name];
    read.name = part.name;
    read.base = base;
    read.tree = std::make_unique<XmlTree>(part.bytes);
    base += part.bytes.size();
    marks += read.tree->marks();
    if (!read.tree->trouble().empty())
      trouble_ = "its part “" + part.name + "” " + read.tree->trouble();
    else if (marks > most_xml_marks)
      trouble_ = "holds more mark-up than is ever read";
    if (!trouble_.empty())
      return;
  }
  for (auto& [name, part] : parts_)
    read_relations(part);
}

const DocxPart* DocxParts::find(const std::string& name) const {
  const auto found = parts_.find(name);
  return found == parts_.end() ? nullptr : &found->second;
}

XmlNode DocxParts::root(const std::string& name) const {
  const DocxPart* found = find(name);
  static const XmlTree empty("<none/>");
  return found == nullptr ? empty.root() : found->tree->root();
}

void DocxParts::read_relations(DocxPart& part) const {
  const std::string own = part.name.substr(part.name.rfind('/') + 1);
  const DocxPart* relations = find("word/_rels/" + own + ".rels");
  if (relations == nullptr)
    return;
  for (const XmlNode& relation : relations->tree->root().children())
    part.targets[relation.attribute("Id")] = relation.attribute("Target");
}

}  // namespace unlint
