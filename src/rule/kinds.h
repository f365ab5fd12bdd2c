#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/toml_reader.h"

namespace unlint {

/// A rule as its kind made it, with the names it provides for message, help and fix. `{text}`, the
/// words reported, is always provided besides.
struct MadeRule {
  std::unique_ptr<Rule> rule;  // null where the file is too broken
  std::vector<std::string> names;
};

/// One kind of rule: reads what is its own of a rule file. Trouble goes to the file.
struct Kind {
  std::string_view name;  // "pattern"
  MadeRule (*make)(TomlTable& file);
};

/// Every kind of rule there is.
const std::vector<Kind>& kinds();

/// What the findings of a kind rest on: the words about them, the beginning of the document, or all
/// of it.
enum class Sees : unsigned char { words, beginning, document };
Sees sight_of(std::string_view kind);

/// The table of a kind within its rule file; its absence is trouble.
std::optional<TomlTable> kind_table(TomlTable& file, std::string_view kind);

/// Notes what is wrong with a template: braces without partner, names that are not provided.
void check_template(TomlTable& table, std::string_view key, std::string_view words,
                    const std::vector<std::string>& provided);

/// The kinds of blocks a key names.
std::vector<BlockKind> block_kinds(TomlTable& table, std::string_view key);

}  // namespace unlint
