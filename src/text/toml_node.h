#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"
#include "text/toml_reader.h"
#include "text/toml_shape.h"

namespace unlint {

struct TomlProbe;

/// A value, freed of the library that read it.
struct TomlNode {
  enum class Type { string, integer, number, boolean, date, array, table };
  struct Entry;

  Type type = Type::table;
  Span place;
  std::string text;  // of a string or date
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<TomlNode> items;  // of an array

  std::vector<Entry> entries;             // of a table, in order of the file
  std::vector<std::string> unused_names;  // of a table: what was asked for in vain
  bool opened = false;                    // a table that somebody reads

  std::unique_ptr<TomlProbe> probe;  // of a table that only takes down what is asked of it
};

/// What was asked of one table of a probe.
struct TomlProbe {
  struct Asked {
    TomlShape::Key key;
    TomlNode inner;  // of a table
  };
  std::vector<std::unique_ptr<Asked>> asked;  // readers hold on to the inner tables

  Asked& at(std::string_view name) {
    for (const std::unique_ptr<Asked>& known : asked)
      if (known->key.name == name)
        return *known;
    asked.push_back(std::make_unique<Asked>());
    asked.back()->key.name = name;
    asked.back()->inner.probe = std::make_unique<TomlProbe>();
    return *asked.back();
  }
};

struct TomlNode::Entry {
  std::string key;
  Span key_place;
  bool asked = false;
  TomlNode value;
};

struct TomlContents {
  SourceFile source;
  bool readable = true;
  bool checked = false;  // the build has found nothing wrong
  TomlNode root;
  std::vector<TomlTrouble> trouble;
};

}  // namespace unlint
