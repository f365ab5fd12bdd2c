#include <algorithm>
#include <utility>

#include "text/suggest.h"
#include "text/toml_node.h"
#include "text/toml_reader.h"

namespace unlint {
namespace {

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

/// Takes down that a key was asked for; null where the table is a real one.
TomlNode* TomlTable::note(std::string_view key, TomlShape::Type type) {
  if (!node_->probe)
    return nullptr;
  TomlProbe::Asked& asked = node_->probe->at(key);
  const bool is_choice = !asked.key.names.empty();
  if (!is_choice)  // what is asked for as a choice is asked for as a string too
    asked.key.type = type;
  return &asked.inner;
}

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
  if (!contents_->checked)
    node_->unused_names.emplace_back(key);
  return nullptr;
}

void TomlTable::report_type(const TomlNode& value, std::string_view key, std::string_view wanted) {
  report(value.place, quoted(key) + " is " + std::string(wanted) + ", not " +
                          std::string(type_words(value.type)));
}

std::optional<std::string> TomlTable::string(std::string_view key) {
  note(key, TomlShape::Type::string);
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::string)
    return value->text;
  report_type(*value, key, "a string");
  return {};
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  note(key, TomlShape::Type::boolean);
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::boolean)
    return value->boolean;
  report_type(*value, key, "true or false");
  return {};
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key) {
  note(key, TomlShape::Type::integer);
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (value->type == TomlNode::Type::integer)
    return value->integer;
  report_type(*value, key, "an integer");
  return {};
}

std::optional<std::string> TomlTable::date(std::string_view key) {
  note(key, TomlShape::Type::date);
  const TomlNode* value = ask(key);
  if (value == nullptr)
    return {};
  if (!value->text.empty())
    return value->text;
  report_type(*value, key, "a date");
  return {};
}

std::string TomlTable::required_string(std::string_view key) {
  must_hold(key);
  const bool present = peek(key) != nullptr;
  std::string value = string(key).value_or("");
  if (!present)
    report(place(), quoted(key) + " is missing");
  else if (value.empty() && peek(key)->type == TomlNode::Type::string)
    report(place(key), quoted(key) + " is empty");
  return value;
}

std::vector<std::string> TomlTable::strings(std::string_view key) {
  note(key, TomlShape::Type::strings);
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
  takes(key, names);
  const std::optional<std::string> word = string(key);
  return word ? index_of(*word, key, names) : std::nullopt;
}

std::vector<std::size_t> TomlTable::choices(std::string_view key,
                                            const std::vector<std::string>& names) {
  if (note(key, TomlShape::Type::strings) != nullptr) {
    takes(key, names);
    node_->probe->at(key).key.type = TomlShape::Type::choices;
  }
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
  if (TomlNode* probed = note(key, TomlShape::Type::table))
    return TomlTable(*contents_, *probed);
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
  if (TomlNode* probed = note(key, TomlShape::Type::tables))
    return {TomlTable(*contents_, *probed)};
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

bool TomlTable::has(std::string_view key) const {
  return node_->probe != nullptr || peek(key) != nullptr;
}

std::vector<std::string> TomlTable::keys() const {
  if (node_->probe)
    return {std::string(any_key)};
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

void TomlTable::must_hold(std::string_view key) {
  if (node_->probe)
    node_->probe->at(key).key.required = true;
}

void TomlTable::may_lack(std::string_view key) {
  if (node_->probe)
    node_->probe->at(key).key.required = false;
}

bool TomlTable::is_probe() const { return node_->probe != nullptr; }

bool TomlTable::is_checked() const { return contents_->checked; }

void TomlTable::takes(std::string_view key, const std::vector<std::string>& names) {
  if (!node_->probe)
    return;
  TomlShape::Key& asked = node_->probe->at(key).key;
  asked.names = names;
  asked.type = TomlShape::Type::choice;
}

void TomlTable::finish() {
  if (is_checked())
    return;
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

}  // namespace unlint
