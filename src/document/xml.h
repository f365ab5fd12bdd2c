#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/rendition.h"
#include "text/span.h"

namespace unlint {

class XmlTree;

/// A bound on the elements and attributes of one file: what they are taken apart into takes some
/// two hundred bytes each.
inline constexpr std::size_t most_xml_marks = 8'000'000;

/// What a comment has for a name.
inline constexpr std::string_view comment_name = "<!--";

/// An element of an XML text, a stretch of its text or a comment. Every view is of the bytes as
/// they stand there, entities and all.
class XmlNode {
 public:
  /// "w:p"; empty for text.
  std::string_view name() const;

  /// "p": without the prefix.
  std::string_view local_name() const;

  bool is_text() const { return name().empty(); }
  bool is_comment() const { return name() == comment_name; }

  /// The words of a text, as they stand in the file, and where.
  std::string_view raw() const;
  std::size_t offset() const;

  /// The value of an attribute by its full name, read; empty where there is none.
  std::string attribute(std::string_view name) const;
  bool has_attribute(std::string_view name) const;

  /// Where the value of an attribute stands.
  Span attribute_place(std::string_view name) const;

  std::vector<XmlNode> children() const;

  /// The first child element of a full name; an empty node where there is none.
  XmlNode child(std::string_view name) const;
  explicit operator bool() const { return tree_ != nullptr; }

  /// All text within, read.
  std::string text() const;

 private:
  friend class XmlTree;
  XmlNode() = default;
  XmlNode(const XmlTree* tree, std::size_t index) : tree_(tree), index_(index) {}

  const XmlTree* tree_ = nullptr;
  std::size_t index_ = 0;
};

/// An XML text taken apart. External entities are never fetched; a text that declares entities, is
/// nested absurdly or is not well formed is refused. The bytes outlive the tree.
class XmlTree {
 public:
  enum class Comments { dropped, kept };

  explicit XmlTree(std::string_view bytes, Comments comments = Comments::dropped);

  /// Why the text was refused; empty where it was not.
  const std::string& trouble() const { return trouble_; }

  /// How many elements and attributes the text has, at most.
  std::size_t marks() const { return marks_; }

  /// The comments that stand before the root element, where comments are kept.
  const std::vector<std::string_view>& comments_above() const { return comments_above_; }

  /// The root element; an empty node where there is trouble.
  XmlNode root() const;

 private:
  friend class XmlNode;
  struct Attribute {
    std::string_view name, value;
  };
  struct Node {
    std::string_view name, raw;
    std::size_t first_attribute = 0, attribute_count = 0;
    std::size_t next = 0;       // sibling; 0 for none
    bool has_children = false;  // the first one follows directly
  };
  const Attribute* find(std::size_t index, std::string_view name) const;

  std::string_view bytes_;
  std::string trouble_;
  std::size_t marks_ = 0;
  std::vector<std::string_view> comments_above_;
  std::vector<Node> nodes_;
  std::vector<Attribute> attributes_;
};

/// A text of XML read: its five entities and its character references.
std::string read_entities(std::string_view raw);

/// Adds a text node to a rendition, entities read, everything else with its place. `base` is where
/// the XML text begins in the file.
void add_text(RenditionBuilder& builder, const XmlNode& text, std::size_t base = 0);

}  // namespace unlint
