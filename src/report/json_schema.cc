#include "report/json_schema.h"

#include <algorithm>

#include "report/json_writer.h"

namespace unlint {
namespace {

using Kinds = std::vector<std::pair<std::string_view, TomlShape>>;
using Type = TomlShape::Type;

/// Writes shapes as schemas.
class SchemaWriter {
 public:
  explicit SchemaWriter(const KeyWords& words) : words_(words) {}

  std::string document(std::string_view title, const TomlShape& shape, const Kinds& kinds) {
    json_.begin_object();
    json_.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    json_.member("title", title);
    json_.member("type", "object");
    json_.key("properties");
    json_.begin_object();
    properties(shape, "");
    for (const auto& [kind, own] : kinds)
      properties(own, "");
    json_.end_object();
    required(shape);
    if (!kinds.empty())
      conditions(kinds);
    closed();
    json_.end_object();
    return json_.text() + "\n";
  }

 private:
  void properties(const TomlShape& shape, const std::string& path) {
    for (const TomlShape::Key& key : shape.keys)
      if (key.name != any_key) {
        json_.key(key.name);
        value(key, path + key.name);
      }
  }

  void closed() {
    json_.key("additionalProperties");
    json_.boolean(false);
  }

  void required(const TomlShape& shape) {
    if (std::none_of(shape.keys.begin(), shape.keys.end(),
                     [](const TomlShape::Key& key) { return key.required; }))
      return;
    json_.key("required");
    json_.begin_array();
    for (const TomlShape::Key& key : shape.keys)
      if (key.required)
        json_.string(key.name);
    json_.end_array();
  }

  /// Of each kind: its own table is there, and no other kind's.
  void conditions(const Kinds& kinds) {
    json_.key("allOf");
    json_.begin_array();
    for (const auto& [kind, own] : kinds) {
      json_.begin_object();
      json_.key("if");
      json_.begin_object();
      json_.key("properties");
      json_.begin_object();
      json_.key("kind");
      json_.begin_object();
      json_.member("const", kind);
      json_.end_object();
      json_.end_object();
      json_.end_object();
      json_.key("then");
      json_.begin_object();
      required(own);
      json_.key("properties");
      json_.begin_object();
      for (const auto& [other, shape] : kinds)
        for (const TomlShape::Key& key : shape.keys)
          if (own.find(key.name) == nullptr) {
            json_.key(key.name);
            json_.boolean(false);
          }
      json_.end_object();
      json_.end_object();
      json_.end_object();
    }
    json_.end_array();
  }

  void value(const TomlShape::Key& key, const std::string& path) {
    json_.begin_object();
    for (const auto& [known, words] : words_)
      if (known == path)
        json_.member("description", words);
    switch (key.type) {
      case Type::string:
      case Type::choice:
        text(key);
        break;
      case Type::boolean:
        json_.member("type", "boolean");
        break;
      case Type::integer:
        json_.member("type", "integer");
        break;
      case Type::date:
        json_.member("type", "string");
        json_.member("format", "date");
        json_.member("pattern", R"(^\d{4}-\d{2}-\d{2}$)");
        break;
      case Type::strings:
      case Type::choices:
        one_or_several([&] { text(key); });
        break;
      case Type::table:
        table(key.inner, path + ".");
        break;
      case Type::tables:
        one_or_several([&] { table(key.inner, path + "."); });
        break;
    }
    json_.end_object();
  }

  void text(const TomlShape::Key& key) {
    json_.member("type", "string");
    if (key.required && key.names.empty())
      json_.member("minLength", std::uint64_t{1});
    if (key.names.empty())
      return;
    json_.key("enum");
    json_.begin_array();
    for (const std::string& name : key.names)
      json_.string(name);
    json_.end_array();
  }

  void table(const TomlShape& shape, const std::string& path) {
    json_.member("type", "object");
    if (const TomlShape::Key* any = shape.find(any_key)) {
      json_.key("additionalProperties");
      value(*any, path + std::string(any_key));
      return;
    }
    json_.key("properties");
    json_.begin_object();
    properties(shape, path);
    json_.end_object();
    required(shape);
    closed();
  }

  /// One value, or an array of them.
  template <typename Write>
  void one_or_several(const Write& write) {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    write();
    json_.end_object();
    json_.begin_object();
    json_.member("type", "array");
    json_.key("items");
    json_.begin_object();
    write();
    json_.end_object();
    json_.end_object();
    json_.end_array();
  }

  const KeyWords& words_;
  JsonWriter json_;
};

}  // namespace

std::string json_schema(std::string_view title, const TomlShape& shape, const KeyWords& words) {
  return SchemaWriter(words).document(title, shape, {});
}

std::string json_schema(std::string_view title, const TomlShape& shape, const Kinds& kinds,
                        const KeyWords& words) {
  return SchemaWriter(words).document(title, shape, kinds);
}

}  // namespace unlint
