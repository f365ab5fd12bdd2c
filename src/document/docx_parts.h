#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>

#include "document/archive.h"
#include "document/xml.h"

namespace unlint {

/// One part of a Word package that holds text.
struct DocxPart {
  std::string name;
  std::size_t base = 0;  // where its bytes begin among all parts, as `unpack_docx` joins them
  std::unique_ptr<XmlTree> tree;
  std::map<std::string, std::string> targets;  // of relations, by id
};

/// The parts of a Word package, taken apart. The archive outlives them.
class DocxParts {
 public:
  explicit DocxParts(const Archive& archive);

  /// Why a part was refused; empty where none was.
  const std::string& trouble() const { return trouble_; }

  /// A part by its full name; null where there is none.
  const DocxPart* find(const std::string& name) const;

  /// The root element of a part; an empty node where there is none.
  XmlNode root(const std::string& name) const;

 private:
  void read_relations(DocxPart& part) const;

  std::map<std::string, DocxPart> parts_;
  std::string trouble_;
};

}  // namespace unlint
