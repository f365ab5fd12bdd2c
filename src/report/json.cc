#include <rapidjson/document.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <optional>
#include <utility>

#include "report/json_reader.h"
#include "report/json_writer.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// What RapidJSON calls an output stream, over a string of ours.
struct StringStream {
  using Ch = char;
  std::string& out;
  void Put(char character) { out.push_back(character); }
  void Flush() {}
};

/// The text with each byte that is not UTF-8 replaced.
std::string well_formed(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode(text, i);
    if (point.valid)
      out.append(text.substr(i, point.length));
    else
      append_utf8(out, U'\uFFFD');
    i += point.length;
  }
  return out;
}

}  // namespace

struct JsonWriter::State {
  std::string text;
  StringStream stream{text};
  rapidjson::Writer<StringStream> writer{stream};
};

JsonWriter::JsonWriter() : state_(std::make_unique<State>()) {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { state_->writer.StartObject(); }
void JsonWriter::end_object() { state_->writer.EndObject(); }
void JsonWriter::begin_array() { state_->writer.StartArray(); }
void JsonWriter::end_array() { state_->writer.EndArray(); }

void JsonWriter::key(std::string_view name) {
  state_->writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void JsonWriter::string(std::string_view text) {
  std::string mended;
  if (first_bad_byte(text)) {
    mended = well_formed(text);
    text = mended;
  }
  // RapidJSON wants a pointer even for nothing.
  state_->writer.String(text.empty() ? "" : text.data(),
                        static_cast<rapidjson::SizeType>(text.size()));
}

void JsonWriter::number(std::uint64_t value) { state_->writer.Uint64(value); }
void JsonWriter::boolean(bool value) { state_->writer.Bool(value); }
void JsonWriter::null() { state_->writer.Null(); }

void JsonWriter::member(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonWriter::member(std::string_view name, std::uint64_t value) {
  key(name);
  number(value);
}

void JsonWriter::string_or_null(std::string_view text) {
  if (text.empty())
    return null();
  string(text);
}

const std::string& JsonWriter::text() const { return state_->text; }

void JsonWriter::clear() {
  state_->text.clear();
  state_->writer.Reset(state_->stream);
}

std::string JsonWriter::take() { return std::move(state_->text); }

void JsonWriter::raw(char character) {
  state_->text.push_back(character);
  state_->writer.Reset(state_->stream);
}

std::optional<std::map<std::string, std::string>> read_json_strings(std::string_view text) {
  rapidjson::Document document;
  document.Parse(text.data(), text.size());
  if (document.HasParseError() || !document.IsObject())
    return {};
  std::map<std::string, std::string> members;
  // RapidJSON 1.1's iterators compare ambiguously in C++20: count instead.
  rapidjson::Value::ConstMemberIterator member = document.MemberBegin();
  for (rapidjson::SizeType left = document.MemberCount(); left > 0; --left, ++member) {
    if (!member->value.IsString())
      return {};
    members[{member->name.GetString(), member->name.GetStringLength()}] = {
        member->value.GetString(), member->value.GetStringLength()};
  }
  return members;
}

}  // namespace unlint
