#include "document/xml.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "document/xml_writer.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr int most_levels = 400;
constexpr std::size_t longest_entity = 12;

/// What the entity at the beginning of a text stands for, and how long it is.
struct ReadEntity {
  std::string text;
  std::size_t length = 0;
};

std::optional<ReadEntity> entity_at(std::string_view raw) {
  const std::size_t end = raw.substr(0, longest_entity).find(';');
  if (raw.empty() || raw[0] != '&' || end == std::string_view::npos)
    return {};
  const std::string_view name = raw.substr(1, end - 1);
  constexpr std::array<std::pair<std::string_view, char>, 5> known = {
      {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
  for (const auto& [entity, character] : known)
    if (entity == name)
      return ReadEntity{std::string(1, character), end + 1};
  if (name.size() < 2 || name[0] != '#')
    return {};
  const bool hexadecimal = name[1] == 'x';
  const std::string_view figures = name.substr(hexadecimal ? 2 : 1);
  unsigned value = 0;
  const auto [rest, error] = std::from_chars(figures.data(), figures.data() + figures.size(), value,
                                             hexadecimal ? 16 : 10);
  if (error != std::errc() || rest != figures.data() + figures.size())
    return {};
  ReadEntity read{{}, end + 1};
  const bool is_character = value >= 0x20 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  append_utf8(read.text, is_character ? static_cast<char32_t>(value) : U' ');
  return read;
}

/// How many elements and attributes a text has, at most.
std::size_t marks_in(std::string_view bytes) {
  std::size_t marks = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '='));
  for (std::size_t at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at + 1))
    marks += at + 1 < bytes.size() && bytes[at + 1] != '/' ? 1 : 0;
  return marks;
}

}  // namespace

XmlTree::XmlTree(std::string_view bytes, Comments comments) : bytes_(bytes) {
  if (bytes.find("<!ENTITY") != std::string_view::npos) {
    trouble_ = "declares XML entities, which are not read";
    return;
  }
  marks_ = marks_in(bytes);
  if (marks_ > most_xml_marks) {
    trouble_ = "holds more mark-up than is ever read";
    return;
  }
  // The parser writes into what it reads; its strings tell by their address where they stand.
  std::string copy(bytes);
  const auto in_file = [&](const char* text) -> std::string_view {
    const char* const begin = copy.data();
    if (text < begin || text >= begin + copy.size())
      return {};
    return bytes_.substr(static_cast<std::size_t>(text - begin),
                         std::char_traits<char>::length(text));
  };
  pugi::xml_document document;
  const unsigned kept = comments == Comments::kept ? pugi::parse_comments : 0U;
  const pugi::xml_parse_result result = document.load_buffer_inplace(
      copy.data(), copy.size(), pugi::parse_cdata | pugi::parse_ws_pcdata | kept,
      pugi::encoding_utf8);
  if (!result || !document.document_element()) {
    trouble_ = std::string("is not well-formed XML: ") +
               (result ? "no element" : result.description()) + " at byte " +
               std::to_string(result.offset);
    return;
  }
  for (const pugi::xml_node& above : document.children())
    if (above.type() == pugi::node_comment)
      comments_above_.push_back(in_file(above.value()));
  // Depth first; the last node of each level waits for its sibling.
  std::vector<std::size_t> above;
  pugi::xml_node node = document.document_element();
  std::size_t previous = 0;
  bool has_previous = false;
  for (bool done = false; !done;) {
    const bool is_element = node.type() == pugi::node_element;
    const bool is_comment = node.type() == pugi::node_comment;
    const bool is_text = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    if (is_element || is_text || is_comment) {
      const std::size_t index = nodes_.size();
      if (has_previous)
        nodes_[previous].next = index;
      else if (!above.empty())
        nodes_[above.back()].has_children = true;
      Node& added = nodes_.emplace_back();
      added.name = is_element ? in_file(node.name()) : is_comment ? comment_name : "";
      added.raw = is_text || is_comment ? in_file(node.value()) : std::string_view();
      added.first_attribute = attributes_.size();
      for (const pugi::xml_attribute& attribute : node.attributes())
        attributes_.push_back({in_file(attribute.name()), in_file(attribute.value())});
      added.attribute_count = attributes_.size() - added.first_attribute;
      previous = index;
      has_previous = true;
    }
    if (is_element && node.first_child()) {
      above.push_back(previous);
      has_previous = false;
      node = node.first_child();
      if (above.size() > most_levels) {
        trouble_ = "has elements nested more than " + std::to_string(most_levels) + " deep";
        return;
      }
      continue;
    }
    while (!above.empty() && !node.next_sibling()) {
      node = node.parent();
      previous = above.back();
      has_previous = true;
      above.pop_back();
    }
    done = above.empty();
    if (!done)
      node = node.next_sibling();
  }
}

XmlNode XmlTree::root() const {
  return trouble_.empty() && !nodes_.empty() ? XmlNode(this, 0) : XmlNode();
}

const XmlTree::Attribute* XmlTree::find(std::size_t index, std::string_view name) const {
  const Node& node = nodes_[index];
  for (std::size_t i = 0; i < node.attribute_count; ++i)
    if (attributes_[node.first_attribute + i].name == name)
      return &attributes_[node.first_attribute + i];
  return nullptr;
}

std::string_view XmlNode::name() const {
  return tree_ == nullptr ? std::string_view() : tree_->nodes_[index_].name;
}

std::string_view XmlNode::local_name() const {
  const std::string_view full = name();
  return full.substr(full.find(':') + 1);
}

std::string_view XmlNode::raw() const {
  return tree_ == nullptr ? std::string_view() : tree_->nodes_[index_].raw;
}

std::size_t XmlNode::offset() const {
  if (tree_ == nullptr || raw().empty())
    return 0;
  return static_cast<std::size_t>(raw().data() - tree_->bytes_.data());
}

std::string XmlNode::attribute(std::string_view name) const {
  const XmlTree::Attribute* found = tree_ == nullptr ? nullptr : tree_->find(index_, name);
  return found == nullptr ? std::string() : read_entities(found->value);
}

bool XmlNode::has_attribute(std::string_view name) const {
  return tree_ != nullptr && tree_->find(index_, name) != nullptr;
}

Span XmlNode::attribute_place(std::string_view name) const {
  const XmlTree::Attribute* found = tree_ == nullptr ? nullptr : tree_->find(index_, name);
  if (found == nullptr || found->value.empty())
    return {};
  const auto begin = static_cast<std::size_t>(found->value.data() - tree_->bytes_.data());
  return {begin, begin + found->value.size()};
}

std::vector<XmlNode> XmlNode::children() const {
  std::vector<XmlNode> found;
  if (tree_ == nullptr || !tree_->nodes_[index_].has_children)
    return found;
  for (std::size_t i = index_ + 1; i != 0; i = tree_->nodes_[i].next)
    found.push_back(XmlNode(tree_, i));
  return found;
}

XmlNode XmlNode::child(std::string_view name) const {
  if (tree_ == nullptr || !tree_->nodes_[index_].has_children)
    return {};
  for (std::size_t i = index_ + 1; i != 0; i = tree_->nodes_[i].next)
    if (tree_->nodes_[i].name == name)
      return XmlNode(tree_, i);
  return {};
}

std::string XmlNode::text() const {
  if (is_text())
    return read_entities(raw());
  std::string words;
  for (const XmlNode& child : children())
    words += child.text();
  return words;
}

std::string read_entities(std::string_view raw) {
  std::string text;
  while (!raw.empty()) {
    const std::size_t plain = std::min(raw.find('&'), raw.size());
    text += raw.substr(0, plain);
    raw.remove_prefix(plain);
    if (raw.empty())
      break;
    const std::optional<ReadEntity> entity = entity_at(raw);
    text += entity ? entity->text : "&";
    raw.remove_prefix(entity ? entity->length : 1);
  }
  return text;
}

void add_text(RenditionBuilder& builder, const XmlNode& text, std::size_t base) {
  std::string_view raw = text.raw();
  std::size_t offset = base + text.offset();
  while (!raw.empty()) {
    const std::optional<ReadEntity> entity = entity_at(raw);
    const std::size_t length =
        entity ? entity->length : std::min(raw.find('&', raw[0] == '&' ? 1 : 0), raw.size());
    if (entity)
      builder.add_rendered(entity->text, {offset, offset + length}, Rendering::folded);
    else
      builder.add(raw.substr(0, length), offset);
    raw.remove_prefix(length);
    offset += length;
  }
}

}  // namespace unlint

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
  Layout layout;
  pugi::xml_document document;
  std::vector<pugi::xml_node> open;
};

XmlWriter::XmlWriter(std::string_view root, Layout layout) : state_(std::make_unique<State>()) {
  state_->layout = layout;
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
  const unsigned format =
      state_->layout == Layout::indented ? pugi::format_indent : pugi::format_raw;
  state_->document.save(out, "  ", format | pugi::format_no_declaration, pugi::encoding_utf8);
  return out.text;
}

}  // namespace unlint
