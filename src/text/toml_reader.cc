#include "text/toml_reader.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "text/suggest.h"

namespace unlint {

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
  TomlNode root;
  std::vector<TomlTrouble> trouble;
};

namespace {

Span span_of(const toml::source_region& region, const SourceFile& source) {
  const auto offset = [&](const toml::source_position& position) {
    return source.offset({position.line, position.column});
  };
  const std::size_t begin = offset(region.begin);
  return {begin, std::max(begin, offset(region.end))};
}

TomlNode node_of(const toml::node& value, const SourceFile& source);

TomlNode table_of(const toml::table& table, const SourceFile& source) {
  TomlNode node;
  for (const auto& [key, value] : table)
    node.entries.push_back(
        {std::string(key.str()), span_of(key.source(), source), false, node_of(value, source)});
  std::sort(node.entries.begin(), node.entries.end(),
            [](const auto& a, const auto& b) { return a.key_place < b.key_place; });
  return node;
}

template <typename Value>
std::string written(const Value& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

TomlNode node_of(const toml::node& value, const SourceFile& source) {
  TomlNode node;
  using Type = TomlNode::Type;
  if (const toml::table* table = value.as_table()) {
    node = table_of(*table, source);
  } else if (const toml::array* array = value.as_array()) {
    node.type = Type::array;
    for (const toml::node& item : *array)
      node.items.push_back(node_of(item, source));
  } else if (const auto* string = value.as_string()) {
    node.type = Type::string;
    node.text = string->get();
  } else if (const auto* integer = value.as_integer()) {
    node.type = Type::integer;
    node.integer = integer->get();
  } else if (const auto* boolean = value.as_boolean()) {
    node.type = Type::boolean;
    node.boolean = boolean->get();
  } else if (const auto* date = value.as_date()) {
    node.type = Type::date;
    node.text = written(date->get());
  } else {
    node.type = value.is_floating_point() ? Type::number : Type::date;
  }
  node.place = span_of(value.source(), source);
  return node;
}

std::string_view type_words(TomlNode::Type type) {
  switch (type) {
    case TomlNode::Type::string:
      return "a string";
    case TomlNode::Type::integer:
      return "an integer";
    case TomlNode::Type::number:
      return "a number";
    case TomlNode::Type::boolean:
      return "true or false";
    case TomlNode::Type::date:
      return "a date";
    case TomlNode::Type::array:
      return "an array";
    case TomlNode::Type::table:
      return "a table";
  }
  return "something else";
}

}  // namespace

const TomlNode* TomlTable::peek(std::string_view key) const {
  for (const TomlNode::Entry& entry : node_->entries)
    if (entry.key == key)
      return &entry.value;
  return nullptr;
}

TomlNode* TomlTable::ask(std::string_view key) {
  for (TomlNode::Entry& entry : node_->entries)
    if (entry.key == key) {
      entry.asked = true;
      return &entry.value;
    }
  node_->unused_names.emplace_back(key);
  return nullptr;
}

void TomlTable::report_type(const TomlNode& value, std::string_view key, std::string_view wanted) {
  report(value.place, quoted(key) + " is " + std::string(wanted) + ", not " +
                          std::string(type_words(value.type)));
}

std::optional<std::string> TomlTable::string(std::string_view key) {
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::string)
    return value->text;
  report_type(*value, key, "a string");
  return {};
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::boolean)
    return value->boolean;
  report_type(*value, key, "true or false");
  return {};
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key) {
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::integer)
    return value->integer;
  report_type(*value, key, "an integer");
  return {};
}

std::optional<std::string> TomlTable::date(std::string_view key) {
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (!value->text.empty())
    return value->text;
  report_type(*value, key, "a date");
  return {};
}

std::string TomlTable::required_string(std::string_view key) {
  const bool present = has(key);
  std::string value = string(key).value_or("");
  if (!present)
    report(place(), quoted(key) + " is missing");
  else if (value.empty() && peek(key)->type == TomlNode::Type::string)
    report(place(key), quoted(key) + " is empty");
  return value;
}

std::vector<std::string> TomlTable::strings(std::string_view key) {
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::string)
    return {value->text};
  if (value->type != TomlNode::Type::array) {
    report_type(*value, key, "an array of strings");
    return {};
  }
  std::vector<std::string> result;
  for (const TomlNode& item : value->items) {
    if (item.type == TomlNode::Type::string)
      result.push_back(item.text);
    else
      report_type(item, key, "an array of strings");
  }
  return result;
}

std::optional<std::size_t> TomlTable::choice(std::string_view key,
                                             const std::vector<std::string>& names) {
  const std::optional<std::string> word = string(key);
  return word ? index_of(*word, key, names) : std::nullopt;
}

std::vector<std::size_t> TomlTable::choices(std::string_view key,
                                            const std::vector<std::string>& names) {
  std::vector<std::size_t> result;
  for (const std::string& word : strings(key))
    if (const std::optional<std::size_t> index = index_of(word, key, names))
      result.push_back(*index);
  return result;
}

std::optional<std::size_t> TomlTable::index_of(const std::string& word, std::string_view key,
                                               const std::vector<std::string>& names) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found != names.end())
    return static_cast<std::size_t>(found - names.begin());
  std::string known;
  for (const std::string& name : names)
    known += (known.empty() ? "it takes " : ", ") + quoted(name);
  const std::string meant = suggest(word, names);
  report(place_of(word, key), quoted(word) + " is not known as " + quoted(key),
         meant.empty() ? known : "did you mean " + quoted(meant) + "?");
  return {};
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::table) {
    value->opened = true;
    return TomlTable(*contents_, *value);
  }
  report_type(*value, key, "a table");
  return {};
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  std::vector<TomlTable> result;
  const auto open = [&](TomlNode& node) {
    if (node.type != TomlNode::Type::table)
      return report_type(node, key, "an array of tables");
    node.opened = true;
    result.push_back(TomlTable(*contents_, node));
  };
  if (value->type != TomlNode::Type::array)
    open(*value);
  for (TomlNode& item : value->items)
    open(item);
  return result;
}

bool TomlTable::has(std::string_view key) const { return peek(key) != nullptr; }

std::vector<std::string> TomlTable::keys() const {
  std::vector<std::string> result;
  for (const TomlNode::Entry& entry : node_->entries)
    result.push_back(entry.key);
  return result;
}

Span TomlTable::place() const { return node_->place; }

Span TomlTable::place(std::string_view key) const {
  const TomlNode* value = peek(key);
  return value != nullptr ? value->place : place();
}

Span TomlTable::key_place(std::string_view key) const {
  for (const TomlNode::Entry& entry : node_->entries)
    if (entry.key == key)
      return entry.key_place;
  return place();
}

Span TomlTable::place_of(std::string_view words, std::string_view key) const {
  Span value = place(key);
  if (const TomlNode* node = peek(key))
    for (const TomlNode& item : node->items)
      if (item.text == words)
        value = item.place;
  const std::size_t found = contents_->source.slice(value).find(words);
  if (found == std::string_view::npos || words.empty())
    return value;
  return {value.begin + found, value.begin + found + words.size()};
}

void TomlTable::report(Span span, std::string message, std::string help) {
  contents_->trouble.push_back({span, std::move(message), std::move(help)});
}

void TomlTable::ignore(std::string_view key) { ask(key); }

void TomlTable::finish() {
  for (TomlNode::Entry& entry : node_->entries) {
    if (!entry.asked) {
      const std::string meant = suggest(entry.key, node_->unused_names);
      report(entry.key_place, "the key " + quoted(entry.key) + " is not known here",
             meant.empty() ? "" : "did you mean " + quoted(meant) + "?");
    }
    if (entry.value.opened)
      TomlTable(*contents_, entry.value).finish();
    for (TomlNode& item : entry.value.items)
      if (item.opened)
        TomlTable(*contents_, item).finish();
  }
}

TomlFile::TomlFile(std::string path, std::string text)
    : contents_(std::make_unique<TomlContents>(
          TomlContents{SourceFile(std::move(path), std::move(text)), true, {}, {}})) {
  const SourceFile& source = contents_->source;
  try {
    contents_->root = table_of(toml::parse(source.bytes()), source);
  } catch (const toml::parse_error& error) {
    contents_->readable = false;
    const Span span = span_of(error.source(), source);
    contents_->trouble.push_back({span, std::string(error.description()), {}});
  }
  contents_->root.place = source.line(1);
}

TomlFile::~TomlFile() = default;
TomlFile::TomlFile(TomlFile&&) noexcept = default;
TomlFile& TomlFile::operator=(TomlFile&&) noexcept = default;

const SourceFile& TomlFile::source() const { return contents_->source; }

TomlTable TomlFile::root() { return TomlTable(*contents_, contents_->root); }

bool TomlFile::is_readable() const { return contents_->readable; }

std::vector<TomlTrouble> TomlFile::trouble() const {
  std::vector<TomlTrouble> result = contents_->trouble;
  std::stable_sort(result.begin(), result.end(),
                   [](const TomlTrouble& a, const TomlTrouble& b) { return a.span < b.span; });
  return result;
}

}  // namespace unlint
