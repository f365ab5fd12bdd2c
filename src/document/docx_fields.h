#pragma once

#include <string>
#include <vector>

#include "document/rendition.h"

namespace unlint {

/// The fields that are open at one place of a Word document. Of a field, its result is read; its
/// instruction only where it is a link.
class DocxFields {
 public:
  /// True within an instruction, which nobody reads.
  bool in_instruction() const { return instructions_ > 0; }

  /// Words of the instruction of the innermost field.
  void add_instruction(const std::string& words);

  /// A field begins, comes to its result or ends, as its mark says.
  void follow(const std::string& mark, RenditionBuilder& builder);

 private:
  std::vector<std::string> open_;  // their instruction, then "link" or "result"
  int instructions_ = 0;           // fields whose instruction is open
};

}  // namespace unlint
