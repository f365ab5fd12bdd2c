#pragma once

#include <map>
#include <string>

#include "document/xml.h"

namespace unlint {

/// What a paragraph style says of its paragraphs.
struct DocxStyle {
  std::string based_on;
  std::string list;  // of automatic numbers
  int level = 0;
  int heading = 0;  // from 1; 0 for none
};

/// A decimal number at the beginning of a text, or `otherwise`.
int number_in(const std::string& text, int otherwise);

/// The paragraph styles of a Word document.
class DocxStyles {
 public:
  DocxStyles() = default;

  /// Reads word/styles.xml; an empty node where there is none.
  explicit DocxStyles(const XmlNode& root);

  /// What a style, or one that it is based on, says.
  DocxStyle style(std::string id) const;

 private:
  std::map<std::string, DocxStyle> styles_;
};

}  // namespace unlint
