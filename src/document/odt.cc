#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/archive.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "document/xml.h"

namespace unlint {
namespace {

bool is_content(std::string_view name) { return name == "content.xml"; }

/// Follows the body of an OpenDocument text.
class OdtReader {
 public:
  OdtReader(const XmlTree& tree, std::size_t base) : tree_(tree), base_(base) {}

  Rendition read() {
    walk(tree_.root().child("office:body"));
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  void walk(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "text:p" || name == "text:h")
        add_paragraph(child, name == "text:h");
      else if (name == "table:table")
        add_table(child);
      else if (name != "text:tracked-changes" && name != "office:annotation")
        walk(child);
    }
  }

  void add_table(const XmlNode& table) {
    if (tables_open_++ == 0)
      ++tables_, row_ = 0;
    walk_rows(table);
    --tables_open_;
  }

  void walk_rows(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      if (child.name() == "table:table-row") {
        row_ += tables_open_ == 1 ? 1 : 0;
        walk(child);
      } else if (!child.is_text()) {
        walk_rows(child);
      }
    }
  }

  void add_paragraph(const XmlNode& paragraph, bool is_heading) {
    BlockKind kind = kind_;
    std::string place = locator_;
    if (kind == BlockKind::paragraph && tables_open_ > 0) {
      kind = BlockKind::table_cell;
      place = "table " + std::to_string(tables_) + ", row " + std::to_string(row_);
    } else if (kind == BlockKind::paragraph && is_heading) {
      kind = BlockKind::heading;
    }
    builder_.begin_block(kind, kind == BlockKind::heading ? 1 : 0, place);
    if (!mark_.empty()) {
      builder_.add_generated(mark_);
      builder_.end_label();
      builder_.add_space();
      mark_.clear();
    }
    walk_words(paragraph);
    builder_.end_block();
    add_held();
  }

  void walk_words(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (child.is_text())
        add_text(builder_, child, base_);
      else if (name == "text:s" || name == "text:tab" || name == "text:line-break")
        builder_.add_space();
      else if (name == "text:note" || name == "draw:frame")
        held_.push_back(child);
      else if (name == "text:a")
        add_link(child);
      else if (name != "office:annotation")
        walk_words(child);
    }
  }

  void add_link(const XmlNode& node) {
    Span place = node.attribute_place("xlink:href");
    place = {place.begin + base_, place.end + base_};
    builder_.begin_link(node.attribute("xlink:href"), place);
    walk_words(node);
    builder_.end_link();
  }

  /// Notes and frames follow the paragraph that holds them.
  void add_held() {
    std::vector<XmlNode> held;
    std::swap(held, held_);
    for (const XmlNode& node : held) {
      const bool is_note = node.name() == "text:note";
      const std::pair<BlockKind, std::string> before = {kind_, locator_};
      const int tables_before = std::exchange(tables_open_, 0);
      if (is_note) {
        kind_ = BlockKind::footnote;
        mark_ = node.child("text:note-citation").text();
        const bool foot = node.attribute("text:note-class") != "endnote";
        locator_ = (foot ? "footnote " : "endnote ") + mark_;
      } else {
        locator_ = "text box";
      }
      walk(is_note ? node.child("text:note-body") : node);
      kind_ = before.first;
      locator_ = before.second;
      tables_open_ = tables_before;
    }
  }

  const XmlTree& tree_;
  std::size_t base_;
  RenditionBuilder builder_{Spaces::collapsed};
  std::vector<XmlNode> held_;
  BlockKind kind_ = BlockKind::paragraph;
  std::string locator_;
  std::string mark_;  // of a note, before its words
  int tables_ = 0, tables_open_ = 0, row_ = 0;
};

}  // namespace

std::string unpack_odt(std::string_view bytes) {
  const Archive archive = open_archive(bytes, is_content);
  return archive.parts.empty() ? std::string() : archive.parts.front().bytes;
}

std::string repack_odt(std::string_view bytes, std::string_view parts) {
  return replace_parts(bytes, {{"content.xml", std::string(parts)}});
}

Rendition render_odt(std::string_view bytes, const RenderOptions&) {
  const Archive archive = open_archive(bytes, is_content);
  if (!archive.trouble.empty())
    return unreadable(archive.trouble);
  if (archive.parts.empty())
    return unreadable("is a package that holds no text");
  const XmlTree tree(archive.parts.front().bytes);
  if (!tree.trouble().empty())
    return unreadable("its part “content.xml” " + tree.trouble());
  return OdtReader(tree, 0).read();
}

}  // namespace unlint
