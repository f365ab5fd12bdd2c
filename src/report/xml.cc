#include <pugixml.hpp>

#include <vector>

#include "report/xml_writer.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// What XML 1.0 calls a Char.
bool is_allowed(const CodePoint& point) {
  const char32_t value = point.value;
  return point.valid && (value >= 0x20 || value == '\t' || value == '\n' || value == '\r') &&
         value != 0xFFFE && value != 0xFFFF;
}

std::string well_formed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode(text, i);
    append_utf8(out, is_allowed(point) ? point.value : U'\uFFFD');
    i += point.length;
  }
  return out;
}

struct StringWriter : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
};

}  // namespace

struct XmlWriter::State {
  pugi::xml_document document;
  std::vector<pugi::xml_node> open;
};

XmlWriter::XmlWriter(std::string_view root) : state_(std::make_unique<State>()) {
  state_->open.push_back(state_->document.append_child(std::string(root).c_str()));
}
XmlWriter::~XmlWriter() = default;

void XmlWriter::open(std::string_view name) {
  state_->open.push_back(state_->open.back().append_child(std::string(name).c_str()));
}

void XmlWriter::close() { state_->open.pop_back(); }

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  state_->open.back()
      .append_attribute(std::string(name).c_str())
      .set_value(well_formed(value).c_str());
}

void XmlWriter::attribute(std::string_view name, std::size_t value) {
  attribute(name, std::to_string(value));
}

void XmlWriter::content(std::string_view text) {
  state_->open.back().append_child(pugi::node_pcdata).set_value(well_formed(text).c_str());
}

std::string XmlWriter::text() const {
  StringWriter out;
  state_->document.save(out, "  ", pugi::format_indent | pugi::format_no_declaration,
                        pugi::encoding_utf8);
  return out.text;
}

}  // namespace unlint
