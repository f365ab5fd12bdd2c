#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/archive.h"
#include "document/docx_styles.h"
#include "document/odt_lists.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "document/xml.h"

namespace unlint {
namespace {

constexpr std::string_view content_part = "content.xml";
constexpr std::string_view styles_part = "styles.xml";
constexpr std::string_view manifest_part = "META-INF/manifest.xml";

bool is_content(std::string_view name) {
  return name == content_part || name == styles_part || name == manifest_part;
}

/// A part taken apart, and where its bytes begin among all.
struct PartTree {
  XmlTree tree;
  std::size_t base;
};

/// Follows an OpenDocument text: its body, and the headers and footers that its styles hold.
class OdtReader {
 public:
  OdtReader(const PartTree& content, const PartTree* styles, const RenderOptions& options)
      : content_(content), styles_(styles), options_(options) {}

  Rendition read() {
    if (styles_ != nullptr)
      lists_.read_styles(styles_->tree.root());
    lists_.read_styles(content_.tree.root());
    add_heads(Heads::first_page);
    base_ = content_.base;
    const XmlNode body = content_.tree.root().child("office:body");
    find_changes(body);
    walk(body);
    add_heads(Heads::others);
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  enum class Heads { first_page, others };

  /// The header of the first page, where mastheads stand, before the body; every other header and
  /// the footers after it, each text once.
  void add_heads(Heads heads) {
    if (styles_ == nullptr)
      return;
    base_ = styles_->base;
    for (const XmlNode& page : styles_->tree.root().child("office:master-styles").children())
      for (const XmlNode& head : page.children()) {
        const bool is_header = head.name().starts_with("style:header");
        if (!is_header && !head.name().starts_with("style:footer"))
          continue;
        const bool first_page =
            is_header && (head.name() == "style:header-first" ||
                          page.attribute("style:name").find("First") != std::string::npos);
        if (first_page != (heads == Heads::first_page) || !seen_.insert(head.text()).second)
          continue;
        locator_ = is_header ? "header" : "footer";
        walk(head);
        locator_.clear();
      }
  }

  /// Tracked changes are told of in one place and made in others.
  void find_changes(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      if (child.name() == "text:changed-region")
        changes_.emplace(child.attribute(child.has_attribute("xml:id") ? "xml:id" : "text:id"),
                         child);
      else if (child.name() == "text:tracked-changes" || child.name() == "office:text")
        find_changes(child);
    }
  }

  void walk(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "text:p" || name == "text:h")
        add_paragraph(child, name == "text:h");
      else if (name == "table:table")
        add_table(child);
      else if (name == "text:list")
        add_list(child);
      else if (is_change(name))
        follow_change(child);
      else if (name != "text:tracked-changes" && name != "office:annotation")
        walk(child);
    }
  }

  void add_list(const XmlNode& list) {
    lists_.enter(list);
    for (const XmlNode& item : list.children()) {
      if (item.name() == "text:list-item")
        number_ = lists_.next_item(item);
      walk(item);
      number_.clear();
    }
    lists_.leave();
  }

  static bool is_change(std::string_view name) {
    return name == "text:change" || name == "text:change-start" || name == "text:change-end";
  }

  /// In the original view deleted words stand where their mark does, and inserted ones nowhere.
  void follow_change(const XmlNode& mark) {
    const auto change = changes_.find(mark.attribute("text:change-id"));
    if (options_.revisions != Revisions::original || change == changes_.end())
      return;
    if (mark.name() == "text:change") {
      for (const XmlNode& words : change->second.child("text:deletion").children())
        walk_words(words);
    } else if (change->second.child("text:insertion")) {
      inserted_ = mark.name() == "text:change-start";
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
      number_.clear();
    } else if (is_heading && number_.empty()) {
      number_ = lists_.next_heading(paragraph);
    }
    walk_words(paragraph);
    number_.clear();
    builder_.end_block();
    add_held();
  }

  void walk_words(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (is_change(name))
        follow_change(child);
      else if (inserted_)
        continue;
      else if (child.is_text())
        add_words(child);
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

  void add_words(const XmlNode& text) {
    if (!number_.empty() && text.raw().find_first_not_of(" \t\r\n") != std::string_view::npos) {
      builder_.add_generated(number_);
      builder_.end_label();
      builder_.add_space();
      number_.clear();
    }
    add_text(builder_, text, base_);
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

  const PartTree& content_;
  const PartTree* styles_;  // null where there are none
  const RenderOptions options_;
  OdtLists lists_;
  std::size_t base_ = 0;  // of the part that is read now
  std::map<std::string, XmlNode> changes_;
  std::set<std::string> seen_;  // headers and footers
  std::string number_;          // of a list item or heading, before its words
  bool inserted_ = false;       // within words that were not there
  RenditionBuilder builder_{Spaces::collapsed};
  std::vector<XmlNode> held_;
  BlockKind kind_ = BlockKind::paragraph;
  std::string locator_;
  std::string mark_;  // of a note, before its words
  int tables_ = 0, tables_open_ = 0, row_ = 0;
};

}  // namespace

std::string unpack_odt(std::string_view bytes) {
  return joined_parts(open_archive(bytes, is_content));
}

std::string repack_odt(std::string_view bytes, std::string_view parts) {
  return with_joined_parts(bytes, open_archive(bytes, is_content), parts);
}

Rendition render_odt(std::string_view bytes, const RenderOptions& options) {
  const Archive archive = open_archive(bytes, is_content);
  if (!archive.trouble.empty())
    return unreadable(archive.trouble);
  const std::string* manifest = archive.find(manifest_part);
  if (manifest != nullptr && manifest->find("encryption-data") != std::string::npos)
    return unreadable("is encrypted: save it without a password");
  std::map<std::string, PartTree> parts;
  std::size_t base = 0;
  for (const Archive::Part& part : archive.parts) {
    base += joint_size(part.name);
    if (part.name != manifest_part) {
      const auto read = parts.try_emplace(part.name, PartTree{XmlTree(part.bytes), base}).first;
      if (const std::string& trouble = read->second.tree.trouble(); !trouble.empty())
        return unreadable("its part “" + part.name + "” " + trouble);
    }
    base += part.bytes.size();
  }
  const auto content = parts.find(std::string(content_part));
  if (content == parts.end())
    return unreadable("is a package that holds no text");
  const auto styles = parts.find(std::string(styles_part));
  return OdtReader(content->second, styles == parts.end() ? nullptr : &styles->second, options)
      .read();
}

}  // namespace unlint
