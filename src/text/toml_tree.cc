#include "text/toml_tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace unlint {
namespace {

// Seven bits a byte, the lowest first; the eighth says that more follow.
constexpr unsigned more = 0x80;

void write_number(std::string& out, std::uint64_t number) {
  for (; number >= more; number >>= 7)
    out += static_cast<char>((number & (more - 1)) | more);
  out += static_cast<char>(number);
}

void write_text(std::string& out, std::string_view text) {
  write_number(out, text.size());
  out += text;
}

void write_node(std::string& out, const TomlNode& node);

void write_entry(std::string& out, const TomlNode::Entry& entry) {
  write_text(out, entry.key);
  write_node(out, entry.value);
}

void write_node(std::string& out, const TomlNode& node) {
  out += static_cast<char>(node.type);
  switch (node.type) {
    case TomlNode::Type::string:
    case TomlNode::Type::date:
      return write_text(out, node.text);
    case TomlNode::Type::integer:
      return write_number(out, static_cast<std::uint64_t>(node.integer));
    case TomlNode::Type::boolean:
      out += node.boolean ? '\1' : '\0';
      return;
    case TomlNode::Type::number:
      return;
    case TomlNode::Type::array:
      write_number(out, node.items.size());
      for (const TomlNode& item : node.items)
        write_node(out, item);
      return;
    case TomlNode::Type::table:
      write_number(out, node.entries.size());
      for (const TomlNode::Entry& entry : node.entries)
        write_entry(out, entry);
  }
}

struct TreeReader {
  std::string_view bytes;
  std::size_t at = 0;

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes[at++]);
      value |= std::uint64_t{byte & (more - 1)} << shift;
      if (byte < more)
        return value;
    }
  }

  std::string text() {
    const auto size = static_cast<std::size_t>(number());
    at += size;
    return std::string(bytes.substr(at - size, size));
  }

  void read(TomlNode& node) {
    node.type = static_cast<TomlNode::Type>(bytes[at++]);
    switch (node.type) {
      case TomlNode::Type::string:
      case TomlNode::Type::date:
        node.text = text();
        return;
      case TomlNode::Type::integer:
        node.integer = static_cast<std::int64_t>(number());
        return;
      case TomlNode::Type::boolean:
        node.boolean = bytes[at++] != '\0';
        return;
      case TomlNode::Type::number:
        return;
      case TomlNode::Type::array:
        node.items.resize(static_cast<std::size_t>(number()));
        for (TomlNode& item : node.items)
          read(item);
        return;
      case TomlNode::Type::table:
        node.entries.resize(static_cast<std::size_t>(number()));
        for (TomlNode::Entry& entry : node.entries) {
          entry.key = text();
          read(entry.value);
        }
    }
  }
};

}  // namespace

std::string tree_of(const TomlNode& table, const std::function<bool(std::string_view key)>& keeps) {
  std::string out(1, static_cast<char>(TomlNode::Type::table));
  write_number(out, static_cast<std::uint64_t>(
                        std::count_if(table.entries.begin(), table.entries.end(),
                                      [&](const auto& entry) { return keeps(entry.key); })));
  for (const TomlNode::Entry& entry : table.entries)
    if (keeps(entry.key))
      write_entry(out, entry);
  return out;
}

TomlNode read_tree(std::string_view bytes) {
  TomlNode table;
  TreeReader{bytes}.read(table);
  return table;
}

}  // namespace unlint
