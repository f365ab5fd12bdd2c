#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/archive.h"
#include "document/docx_numbering.h"
#include "document/docx_package.h"
#include "document/docx_styles.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "document/xml.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// One part of the package that holds text.
struct Part {
  std::string name;
  std::size_t base = 0;  // where its bytes begin among all parts
  std::unique_ptr<XmlTree> tree;
  std::map<std::string, std::string> targets;  // of relations, by id
};

/// Follows a Word document through its parts.
class DocxReader {
 public:
  DocxReader(const Archive& archive, const RenderOptions& options) : options_(options) {
    std::size_t base = 0;
    for (const Archive::Part& part : archive.parts) {
      base += part.name.size() + 2;  // as `unpack_docx` joins them
      Part& read = parts_[part.name];
      read.name = part.name;
      read.base = base;
      read.tree = std::make_unique<XmlTree>(part.bytes);
      base += part.bytes.size();
      if (!read.tree->trouble().empty())
        trouble_ = "its part “" + part.name + "” " + read.tree->trouble();
    }
    for (auto& [name, part] : parts_)
      read_relations(part);
  }

  Rendition read() {
    if (!trouble_.empty())
      return unreadable(trouble_);
    const Part* body = part("word/document.xml");
    if (body == nullptr)
      return unreadable("is a package that holds no Word document");
    styles_ = DocxStyles(root("word/styles.xml"));
    numbering_ = std::make_unique<DocxNumbering>(root("word/numbering.xml"));
    part_ = body;
    const XmlNode content = body->tree->root().child("w:body");
    add_heads(content, Heads::first_page);
    part_ = body;
    walk_blocks(content);
    add_heads(content, Heads::others);
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  enum class Heads { first_page, others };

  const Part* part(const std::string& name) const {
    const auto found = parts_.find(name);
    return found == parts_.end() ? nullptr : &found->second;
  }

  XmlNode root(const std::string& name) const {
    const Part* found = part(name);
    static const XmlTree empty("<none/>");
    return found == nullptr ? empty.root() : found->tree->root();
  }

  void read_relations(Part& of) {
    const Part* relations = part("word/_rels/" + of.name.substr(of.name.rfind('/') + 1) + ".rels");
    if (relations == nullptr)
      return;
    for (const XmlNode& relation : relations->tree->root().children())
      of.targets[relation.attribute("Id")] = relation.attribute("Target");
  }

  /// Headers and footers: the header of the first page, where mastheads stand, before the body;
  /// every other one after it, each text once.
  void add_heads(const XmlNode& content, Heads heads) {
    for (const XmlNode& reference : head_references(content)) {
      const bool first_page =
          reference.name() == "w:headerReference" && reference.attribute("w:type") == "first";
      const auto target = part("word/document.xml")->targets.find(reference.attribute("r:id"));
      if (first_page != (heads == Heads::first_page) ||
          target == part("word/document.xml")->targets.end())
        continue;
      const Part* head = part("word/" + target->second);
      if (head == nullptr || !seen_.insert(head->tree->root().text()).second)
        continue;
      part_ = head;
      locator_ = reference.name() == "w:headerReference" ? "header" : "footer";
      walk_blocks(head->tree->root());
      locator_.clear();
    }
  }

  void walk_blocks(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "w:p")
        add_paragraph(child);
      else if (name == "w:tbl")
        add_table(child);
      else if (is_hidden(name))
        continue;
      else if (name == "mc:AlternateContent")
        walk_blocks(child.child("mc:Choice"));
      else
        walk_blocks(child);
    }
  }

  /// The half of tracked changes that is not read.
  bool is_hidden(std::string_view name) const {
    const bool original = options_.revisions == Revisions::original;
    return original ? name == "w:ins" || name == "w:moveTo"
                    : name == "w:del" || name == "w:moveFrom";
  }

  void add_table(const XmlNode& table) {
    const int row_before = row_;
    if (tables_open_++ == 0) {
      ++tables_;
      row_ = 0;
    }
    for (const XmlNode& row : table.children()) {
      if (row.name() != "w:tr" && row.name() != "w:sdt")
        continue;
      row_ += tables_open_ == 1 ? 1 : 0;
      walk_blocks(row);
    }
    if (--tables_open_ > 0)
      row_ = row_before;
  }

  std::string place() const {
    if (tables_open_ > 0 && locator_.empty())
      return "table " + std::to_string(tables_) + ", row " + std::to_string(row_);
    return locator_;
  }

  void add_paragraph(const XmlNode& paragraph) {
    const XmlNode properties = paragraph.child("w:pPr");
    DocxStyle style = styles_.style(properties.child("w:pStyle").attribute("w:val"));
    if (const XmlNode numbers = properties.child("w:numPr")) {
      style.list = numbers.child("w:numId").attribute("w:val");
      style.level = number_in(numbers.child("w:ilvl").attribute("w:val"), style.level);
    }
    BlockKind kind = kind_;
    if (kind == BlockKind::paragraph)
      kind = tables_open_ > 0    ? BlockKind::table_cell
             : style.heading > 0 ? BlockKind::heading
                                 : BlockKind::paragraph;
    builder_.begin_block(kind, kind == BlockKind::heading ? style.heading : style.level, place());
    if (!pending_mark_.empty()) {
      builder_.add_generated(pending_mark_);
      builder_.end_label();
      builder_.add_space();
      pending_mark_.clear();
    } else if (!style.list.empty() && style.list != "0") {
      pending_number_ = numbering_->next(style.list, style.level);
    }
    walk_runs(paragraph);
    pending_number_.clear();
    builder_.end_block();
    add_notes();
    add_boxes();
  }

  void walk_runs(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "w:r")
        add_run(child);
      else if (name == "w:hyperlink")
        add_link(child);
      else if (name != "w:pPr" && name != "w:sdtPr" && !is_hidden(name) && !child.is_text())
        walk_runs(name == "mc:AlternateContent" ? child.child("mc:Choice") : child);
    }
  }

  void add_link(const XmlNode& node) {
    const auto target = part_->targets.find(node.attribute("r:id"));
    const std::string anchor = node.attribute("w:anchor");
    std::string address = target == part_->targets.end() ? std::string() : target->second;
    if (!anchor.empty())
      address += "#" + anchor;
    builder_.begin_link(address, {});
    walk_runs(node);
    builder_.end_link();
  }

  static bool is_on(const XmlNode& property) {
    const std::string value = property.attribute("w:val");
    return static_cast<bool>(property) && value != "0" && value != "false" && value != "none";
  }

  void add_run(const XmlNode& run) {
    const XmlNode properties = run.child("w:rPr");
    if (is_on(properties.child("w:vanish")))
      return;
    const bool raised = properties.child("w:vertAlign").attribute("w:val") == "superscript";
    for (const XmlNode& child : run.children())
      add_run_part(child, raised);
  }

  void add_run_part(const XmlNode& node, bool raised) {
    const std::string_view name = node.name();
    if (name == "w:t" || name == "w:delText") {
      if (instructions_ == 0 && !(raised && is_note_mark(node.text())))
        add_words(node);
    } else if (name == "w:tab" || name == "w:cr" || name == "w:ptab") {
      builder_.add_space();
    } else if (name == "w:br") {
      if (node.attribute("w:type") != "page")
        builder_.add_space();
    } else if (name == "w:noBreakHyphen") {
      generate("\u2011");
    } else if (name == "w:sym") {
      if (node.attribute("w:char") == "F0B7")
        generate("•");
    } else if (name == "w:fldChar") {
      follow_field(node.attribute("w:fldCharType"));
    } else if (name == "w:instrText") {
      if (!fields_.empty())
        fields_.back() += node.text();
    } else if (name == "w:footnoteReference" || name == "w:endnoteReference") {
      notes_.push_back(node);
    } else if (name == "mc:AlternateContent") {
      find_boxes(node.child("mc:Choice"));
    } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
      find_boxes(node);
    }
  }

  /// A raised letter or star, and figures that follow no letter, mark a note.
  bool is_note_mark(const std::string& words) const {
    if (words.empty() || words.size() > 3)
      return false;
    if (words.size() == 1 && words[0] >= 'a' && words[0] <= 'z')
      return true;
    const std::string_view before = builder_.words();
    const bool after_letter =
        !before.empty() && is_letter(decode_before(before, before.size()).value);
    return words.find_first_not_of('*') == std::string::npos ||
           (!after_letter && !before.empty() &&
            words.find_first_not_of("0123456789") == std::string::npos);
  }

  void generate(std::string_view words) {
    add_number();
    builder_.add_generated(words);
  }

  void add_number() {
    if (pending_number_.empty())
      return;
    builder_.add_generated(pending_number_);
    builder_.end_label();
    builder_.add_space();
    pending_number_.clear();
  }

  void add_words(const XmlNode& node) {
    for (const XmlNode& text : node.children()) {
      add_number();
      add_text(builder_, text, part_->base);
    }
  }

  /// Of a field, its result is read; its instruction only where it is a link.
  void follow_field(const std::string& type) {
    if (type == "begin") {
      fields_.emplace_back();
      ++instructions_;
    } else if (type == "separate" && !fields_.empty()) {
      instructions_ -= instructions_ > 0 ? 1 : 0;
      const std::size_t key = fields_.back().find("HYPERLINK");
      const std::size_t begin = fields_.back().find('"', key == std::string::npos ? 0 : key);
      if (key != std::string::npos && begin != std::string::npos) {
        const std::size_t end = fields_.back().find('"', begin + 1);
        builder_.begin_link(fields_.back().substr(begin + 1, end - begin - 1), {});
        fields_.back() = "link";
      } else {
        fields_.back() = "result";
      }
    } else if (type == "end" && !fields_.empty()) {
      if (fields_.back() == "link")
        builder_.end_link();
      else if (fields_.back() != "result")
        instructions_ -= instructions_ > 0 ? 1 : 0;
      fields_.pop_back();
    }
  }

  void find_boxes(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      if (child.name() == "w:txbxContent")
        boxes_.push_back(child);
      else
        find_boxes(child);
    }
  }

  void add_boxes() {
    if (boxes_.empty())
      return;
    std::vector<XmlNode> boxes;
    std::swap(boxes, boxes_);
    const std::string before = locator_;
    locator_ = "text box";
    for (const XmlNode& box : boxes)
      walk_blocks(box);
    locator_ = before;
  }

  /// Notes follow the paragraph that they are noted in.
  void add_notes() {
    std::vector<XmlNode> notes;
    std::swap(notes, notes_);
    for (const XmlNode& note : notes) {
      const bool foot = note.name() == "w:footnoteReference";
      const Part* notes_part = part(foot ? "word/footnotes.xml" : "word/endnotes.xml");
      if (notes_part == nullptr || kind_ == BlockKind::footnote)
        continue;
      int& count = foot ? footnotes_ : endnotes_;
      if (!note.has_attribute("w:customMarkFollows"))
        ++count;
      for (const XmlNode& candidate : notes_part->tree->root().children())
        if (candidate.attribute("w:id") == note.attribute("w:id"))
          add_note(*notes_part, candidate, foot ? "footnote " : "endnote ",
                   note.has_attribute("w:customMarkFollows") ? "*" : std::to_string(count));
    }
  }

  void add_note(const Part& notes_part, const XmlNode& note, const char* word, std::string mark) {
    const Part* const part_before = part_;
    const std::string locator_before = locator_;
    const int tables_before = tables_open_;
    part_ = &notes_part;
    kind_ = BlockKind::footnote;
    locator_ = word + mark;
    tables_open_ = 0;
    pending_mark_ = std::move(mark);
    walk_blocks(note);
    pending_mark_.clear();
    part_ = part_before;
    kind_ = BlockKind::paragraph;
    locator_ = locator_before;
    tables_open_ = tables_before;
  }

  const RenderOptions options_;
  std::map<std::string, Part> parts_;
  DocxStyles styles_;
  std::unique_ptr<DocxNumbering> numbering_;
  std::string trouble_;
  RenditionBuilder builder_{Spaces::kept};
  const Part* part_ = nullptr;  // that is read now
  BlockKind kind_ = BlockKind::paragraph;
  std::string locator_;
  std::string pending_mark_;    // of a note, before its words
  std::string pending_number_;  // of a paragraph, before its words
  std::vector<XmlNode> notes_;  // of the open paragraph
  std::vector<XmlNode> boxes_;
  std::vector<std::string> fields_;  // open ones: their instruction, then "link" or "result"
  std::set<std::string> seen_;       // headers and footers
  int instructions_ = 0;             // fields whose instruction is open
  int tables_ = 0, tables_open_ = 0, row_ = 0;
  int footnotes_ = 0, endnotes_ = 0;
};

}  // namespace

Rendition render_docx(std::string_view bytes, const RenderOptions& options) {
  if (bytes.substr(0, 4) == "\xD0\xCF\x11\xE0")
    return unreadable("is encrypted or of an old Word: save it as .docx without a password");
  const Archive archive = open_docx(bytes);
  if (!archive.trouble.empty())
    return unreadable(archive.trouble);
  return DocxReader(archive, options).read();
}

}  // namespace unlint
