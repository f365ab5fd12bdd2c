#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unlint {

/// What a reader asks of a table: learned by letting it read one that holds nothing, so that it
/// cannot differ from what is read.
struct TomlShape {
  enum class Type : unsigned char {
    string,
    boolean,
    integer,
    date,
    strings,  // an array of strings, or one
    choice,   // one of the names
    choices,  // an array of them, or one
    table,
    tables,  // an array of tables, or one
  };
  struct Key;

  std::vector<Key> keys;  // in the order they were first asked for

  /// The key of a name; null where nobody asked for it.
  const Key* find(std::string_view name) const;
};

/// The name that stands for any key at all, of a table whose keys the user chooses.
inline constexpr std::string_view any_key = "*";

struct TomlShape::Key {
  std::string name;
  Type type = Type::string;
  bool required = false;
  std::vector<std::string> names = {};  // of a choice
  TomlShape inner = {};                 // of a table
};

inline const TomlShape::Key* TomlShape::find(std::string_view name) const {
  for (const Key& key : keys)
    if (key.name == name)
      return &key;
  return nullptr;
}

}  // namespace unlint
