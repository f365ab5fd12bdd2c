#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/readers.h"
#include "document/rendition.h"
#include "document/xml.h"

namespace unlint {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements of the standard that stand within a line; every other one is a block.
bool is_inlined(std::string_view name) {
  constexpr std::array<std::string_view, 58> names = {"a",
                                                      "del",
                                                      "ref",
                                                      "rref",
                                                      "mref",
                                                      "b",
                                                      "i",
                                                      "u",
                                                      "sup",
                                                      "sub",
                                                      "span",
                                                      "docTitle",
                                                      "docNumber",
                                                      "docDate",
                                                      "docType",
                                                      "docStatus",
                                                      "docProponent",
                                                      "docStage",
                                                      "docketNumber",
                                                      "docAuthority",
                                                      "docPurpose",
                                                      "docIntroducer",
                                                      "docCommittee",
                                                      "legislature",
                                                      "session",
                                                      "shortTitle",
                                                      "inline",
                                                      "def",
                                                      "term",
                                                      "date",
                                                      "person",
                                                      "organization",
                                                      "concept",
                                                      "object",
                                                      "event",
                                                      "location",
                                                      "process",
                                                      "role",
                                                      "quantity",
                                                      "entity",
                                                      "time",
                                                      "remark",
                                                      "noteRef",
                                                      "img",
                                                      "placeholder",
                                                      "fillIn",
                                                      "decoration",
                                                      "ins",
                                                      "omissis",
                                                      "abbr",
                                                      "signature",
                                                      "party",
                                                      "judge",
                                                      "lawyer",
                                                      "quotedText",
                                                      "embeddedText",
                                                      "mod",
                                                      "marker"};
  return is_one_of(name, names);
}

/// Follows an Akoma Ntoso text, or any other XML that is made of paragraphs.
///
/// What the standard calls `num` becomes the label of the block that follows; notes follow the
/// block that they are noted in.
class AknReader {
 public:
  AknReader(std::string_view bytes, Revisions revisions)
      : tree_(bytes, XmlTree::Comments::kept), revisions_(revisions) {}

  Rendition read() {
    if (!tree_.trouble().empty())
      return unreadable(tree_.trouble());
    number_ = number_in(address_of_work(tree_.root()));
    for (const std::string_view comment : tree_.comments_above())
      builder_.add_comment(comment);
    walk(tree_.root());
    flush();
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  void walk(const XmlNode& node) {
    if (node.is_text())
      return add_words(node);
    if (node.is_comment())
      return builder_.add_comment(node.raw());
    const std::string_view name = node.local_name();
    constexpr std::array<std::string_view, 3> left_out = {"meta", "script", "style"};
    if (is_one_of(name, left_out) || name == (revisions_ == Revisions::original ? "ins" : "del"))
      return;
    if (name == "authorialNote")
      return notes_.push_back(node);
    if (name == "num" && !in_label_)
      return labels_.push_back(node);
    if (name == "eol" || name == "br")
      return end_line();
    if (is_inlined(name))
      return add_inlined(node, name);
    const BlockKind before = kind_;
    kind_ = kind_of(name);
    flush();
    begin_block();
    for (const XmlNode& child : node.children())
      walk(child);
    flush();
    kind_ = before;
    begin_block();
  }

  BlockKind kind_of(std::string_view name) const {
    constexpr std::array<std::string_view, 6> headings = {"heading",      "subheading", "longTitle",
                                                          "crossHeading", "preface",    "h1"};
    if (is_one_of(name, headings))
      return BlockKind::heading;
    if (name == "td" || name == "th")
      return BlockKind::table_cell;
    if (name == "quotedStructure" || name == "blockquote")
      return BlockKind::quotation;
    return kind_;
  }

  void begin_block() { builder_.begin_block(kind_, kind_ == BlockKind::heading ? 1 : 0, locator_); }

  // On a cover page or below the text a line break parts lines; within a sentence it is a space.
  void end_line() {
    builder_.add_space();
    if (kind_ != BlockKind::footnote && in_inline_ == 0)
      begin_block();
  }

  void add_inlined(const XmlNode& node, std::string_view name) {
    if (name == "img" || name == "noteRef" || (name == "sup" && is_note_mark(node.text())))
      return;
    add_labels();
    const bool is_link = begin_link(node, name);
    ++in_inline_;
    for (const XmlNode& child : node.children())
      walk(child);
    --in_inline_;
    if (is_link)
      builder_.end_link();
  }

  /// Begins what the mark-up says of the words of an element; false where it says nothing.
  bool begin_link(const XmlNode& node, std::string_view name) {
    if (node.has_attribute("date") && (name == "docDate" || name == "date")) {
      builder_.begin_link(node.attribute("date"), node.attribute_place("date"), Link::Says::date);
      return true;
    }
    if (name == "docNumber" && !number_.empty() && node.attribute("refersTo") != "#letter") {
      builder_.begin_link(number_, {}, Link::Says::number);
      return true;
    }
    const bool leads = name == "a" || name == "ref" || name == "rref" || name == "mref";
    if (!leads || !node.has_attribute("href"))
      return false;
    builder_.begin_link(node.attribute("href"), node.attribute_place("href"));
    return true;
  }

  /// The address of the work, told by the metadata; empty where there is none.
  static std::string address_of_work(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.local_name();
      if (name == "FRBRuri")
        return child.attribute("value");
      if (name == "body" || name == "mainBody")
        break;
      if (std::string found = address_of_work(child); !found.empty())
        return found;
    }
    return {};
  }

  /// The number of a deliberation in the address of the work, ".../2021-06-30/75-250/": "75/250".
  static std::string number_in(std::string_view address) {
    while (address.ends_with('/'))
      address.remove_suffix(1);
    std::string number(address.substr(address.rfind('/') + 1));
    const std::size_t dash = number.find('-');
    if (address.find("/deliberation/") == std::string_view::npos || dash == std::string::npos ||
        dash == 0 || dash + 1 == number.size() ||
        number.find_first_not_of("0123456789-") != std::string::npos ||
        number.find('-', dash + 1) != std::string::npos)
      return {};
    number[dash] = '/';
    return number;
  }

  static bool is_note_mark(std::string_view words) {
    return !words.empty() && words.size() <= 5 &&
           words.find_first_not_of("0123456789[]()*") == std::string_view::npos;
  }

  void add_words(const XmlNode& node) {
    if (node.raw().find_first_not_of(" \t\r\n") != std::string_view::npos)
      add_labels();
    add_text(builder_, node);
  }

  void add_labels() {
    std::vector<XmlNode> labels;
    std::swap(labels, labels_);
    in_label_ = true;
    for (const XmlNode& label : labels) {
      for (const XmlNode& child : label.children())
        walk(child);
      builder_.end_label();
      builder_.add_space();
    }
    in_label_ = false;
  }

  /// Writes the notes that the block just ended holds.
  void flush() {
    if (notes_.empty() || in_note_)
      return;
    builder_.end_block();
    std::vector<XmlNode> notes;
    std::swap(notes, notes_);
    in_note_ = true;
    const BlockKind before = kind_;
    kind_ = BlockKind::footnote;
    for (const XmlNode& note : notes) {
      const std::string mark = note.attribute("marker");
      locator_ = "footnote " + mark;
      begin_block();
      add_mark(note, mark);
      for (const XmlNode& child : note.children())
        for (const XmlNode& part :
             child.local_name() == "p" ? child.children() : std::vector<XmlNode>{child})
          walk(part);
      locator_.clear();
    }
    kind_ = before;
    in_note_ = false;
    builder_.end_block();
    begin_block();
  }

  void add_mark(const XmlNode& note, const std::string& mark) {
    if (mark.empty())
      return;
    builder_.add_rendered(mark, note.attribute_place("marker"), Rendering::joined);
    builder_.end_label();
    builder_.add_space();
  }

  XmlTree tree_;
  Revisions revisions_;
  std::string number_;  // of the document, as its metadata has it
  RenditionBuilder builder_{Spaces::collapsed};
  std::vector<XmlNode> notes_;   // of the open block
  std::vector<XmlNode> labels_;  // that wait for their words
  std::string locator_;
  BlockKind kind_ = BlockKind::paragraph;
  int in_inline_ = 0;
  bool in_note_ = false;
  bool in_label_ = false;
};

}  // namespace

Rendition render_akn(std::string_view bytes, const RenderOptions& options) {
  return AknReader(bytes, options.revisions).read();
}

}  // namespace unlint
