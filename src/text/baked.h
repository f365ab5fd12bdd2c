#pragma once

#include <string_view>

namespace unlint {

/// What the build has worked out of an embedded TOML file, so that a program that starts need
/// neither read TOML nor compile an expression that no document asks for. `src/bake.cc` writes it.
struct BakedFile {
  std::string_view path;     // "rules/dates/month-first.toml"
  std::string_view head;     // of a rule: the tree (toml_tree.h) of what every rule has
  std::string_view tree;     // of the whole table, without examples
  std::string_view anchors;  // of a rule: those of its trigger, packed (rule/triggers.h)
  std::string_view sought;   // of a rule: the kind of reference whose deviations it seeks, and
                             // these, a byte each
  unsigned char severity;    // of a rule: its own
  unsigned char languages;   // of a rule: of documents it looks at, a bit each
  unsigned char looked_at;   // of a rule: kinds of blocks it looks at, a bit each
  unsigned char reach;       // of a rule: see RuleOutline
  bool is_triggered;         // of a rule: it has a trigger
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
