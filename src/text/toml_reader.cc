#include "text/toml_reader.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "text/baked.h"
#include "text/embedded.h"
#include "text/toml_node.h"
#include "text/toml_tree.h"

namespace unlint {

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

TomlShape shape_of(const TomlProbe& probe) {
  TomlShape shape;
  for (const std::unique_ptr<TomlProbe::Asked>& asked : probe.asked) {
    shape.keys.push_back(asked->key);
    shape.keys.back().inner = shape_of(*asked->inner.probe);
  }
  return shape;
}

}  // namespace

TomlFile::TomlFile(std::unique_ptr<TomlContents> contents) : contents_(std::move(contents)) {}

TomlFile::TomlFile(std::string path, std::string text)
    : contents_(std::make_unique<TomlContents>(
          TomlContents{SourceFile(std::move(path), std::move(text)), true, false, {}, {}})) {
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

TomlFile TomlFile::embedded(std::string_view path) {
  const BakedFile* known = baked_file(path);
  return known != nullptr ? baked(known->tree)
                          : TomlFile(std::string(path), std::string(embedded_file(path)));
}

TomlFile TomlFile::baked(std::string_view tree) {
  return TomlFile(std::make_unique<TomlContents>(
      TomlContents{SourceFile({}, {}), true, true, read_tree(tree), {}}));
}

std::string TomlFile::tree(const std::function<bool(std::string_view key)>& keeps) const {
  return tree_of(contents_->root, keeps);
}

TomlFile TomlFile::probe() {
  TomlFile file({}, {});
  file.contents_->root.probe = std::make_unique<TomlProbe>();
  return file;
}

TomlShape TomlFile::shape() const { return shape_of(*contents_->root.probe); }

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
