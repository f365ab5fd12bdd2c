#pragma once

#include <string_view>

namespace unlint {

/// What the build has worked out of an embedded TOML file, so that a program that starts need
/// neither read TOML nor compile an expression that no document asks for. `src/bake.cc` writes it.
struct BakedFile {
  std::string_view path;     // "rules/dates/month-first.toml"
  std::string_view head;     // of a rule: the tree (toml_tree.h) of what every rule has
  std::string_view tree;     // of the whole table, without examples
  std::string_view anchors;  // of a rule: those of its trigger, each word with a line feed, each
                             // clause with one more
  std::string_view kinds;    // of a rule: of blocks that it looks at, a byte each
  std::string_view sought;   // of a rule: the kind of reference whose deviations it seeks, and
                             // these, a byte each
  bool is_triggered;         // of a rule: it has a trigger
  bool minds_language_of_block;  // of a rule
};

/// What is baked of an embedded file; null where nothing is, as in the program that bakes.
const BakedFile* baked_file(std::string_view path);

/// Every baked file, ascending by path. Written by the build.
struct BakedFiles {
  const BakedFile* first;
  const BakedFile* last;
  const BakedFile* begin() const { return first; }
  const BakedFile* end() const { return last; }
};
BakedFiles baked_files();

}  // namespace unlint
