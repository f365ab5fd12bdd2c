#pragma once

#include <string>

#include "document/readers.h"

namespace unlint {

/// A document as lines for tests: "paragraph (12.) 12. Takes note".
inline std::string outline(const Document& document) {
  std::string lines;
  for (const Block& block : document.blocks) {
    lines += name(block.kind);
    if (!block.label.empty())
      lines.append(" (").append(document.prose.slice(block.label)).append(")");
    lines.append(" ").append(document.prose.slice(block.text)).append("\n");
  }
  return lines;
}

inline std::string outline(std::string bytes, std::string path = "x.txt") {
  return outline(read_document(SourceFile(std::move(path), std::move(bytes))));
}

}  // namespace unlint
