#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/archive.h"
#include "document/docx_fields.h"
#include "document/docx_numbering.h"
#include "document/docx_package.h"
#include "document/docx_parts.h"
#include "document/docx_styles.h"
#include "document/readers.h"
#include "document/rendition.h"
#include "document/xml.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// Follows a Word document through its parts.
class DocxReader {
 public:
  DocxReader(const Archive& archive, const RenderOptions& options)
      : options_(options), parts_(archive) {}

  Rendition read() {
    if (!parts_.trouble().empty())
      return unreadable(parts_.trouble());
    const DocxPart* body = parts_.find("word/document.xml");
    if (body == nullptr)
      return unreadable("is a package that holds no Word document");
    styles_ = DocxStyles(parts_.root("word/styles.xml"));
    numbering_ = std::make_unique<DocxNumbering>(parts_.root("word/numbering.xml"));
    part_ = body;
    const XmlNode content = body->tree->root().child("w:body");
    add_heads(content, Heads::first_page);
    part_ = body;
    walk_blocks(content);
    add_heads(content, Heads::others);
    add_comments();
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  enum class Heads { first_page, others };

  /// Headers and footers: the header of the first page, where mastheads stand, before the body;
  /// every other one after it, each text once.
  void add_heads(const XmlNode& content, Heads heads) {
    for (const XmlNode& reference : head_references(content)) {
      const bool first_page =
          reference.name() == "w:headerReference" && reference.attribute("w:type") == "first";
      const auto& targets = parts_.find("word/document.xml")->targets;
      const auto target = targets.find(reference.attribute("r:id"));
      if (first_page != (heads == Heads::first_page) || target == targets.end())
        continue;
      const DocxPart* head = parts_.find("word/" + target->second);
      if (head == nullptr || !seen_.insert(head->tree->root().text()).second)
        continue;
      part_ = head;
      locator_ = reference.name() == "w:headerReference" ? "header" : "footer";
      walk_blocks(head->tree->root());
      locator_.clear();
    }
  }

  /// What readers of the document remarked, where it is asked for.
  void add_comments() {
    const DocxPart* comments = parts_.find("word/comments.xml");
    if (!options_.comments || comments == nullptr)
      return;
    part_ = comments;
    int count = 0;
    for (const XmlNode& comment : comments->tree->root().children()) {
      locator_ = "comment " + std::to_string(++count);
      walk_blocks(comment);
    }
    locator_.clear();
  }

  void walk_blocks(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "w:p") {
        add_paragraph(child);
        continue;
      }
      end_paragraph();
      if (name == "w:tbl")
        add_table(child);
      else if (is_hidden(name))
        continue;
      else if (name == "mc:AlternateContent")
        walk_blocks(child.child("mc:Choice"));
      else
        walk_blocks(child);
    }
    end_paragraph();
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

  // A paragraph whose end is not read runs on into the next one, and is laid out as that one.
  void add_paragraph(const XmlNode& paragraph) {
    merged_.push_back(paragraph);
    const XmlNode mark = paragraph.child("w:pPr").child("w:rPr");
    const bool original = options_.revisions == Revisions::original;
    if (!mark.child(original ? "w:ins" : "w:del"))
      end_paragraph();
  }

  void end_paragraph() {
    if (merged_.empty())
      return;
    std::vector<XmlNode> paragraphs;
    std::swap(paragraphs, merged_);
    const XmlNode properties = paragraphs.back().child("w:pPr");
    DocxStyle style = styles_.style(properties.child("w:pStyle").attribute("w:val"));
    if (const XmlNode numbers = properties.child("w:numPr")) {
      style.list = numbers.child("w:numId").attribute("w:val");
      style.level = number_in(numbers.child("w:ilvl").attribute("w:val"), style.level);
    }
    begin_paragraph(style);
    for (const XmlNode& paragraph : paragraphs)
      walk_runs(paragraph);
    pending_number_.clear();
    builder_.end_block();
    add_notes();
    add_boxes();
  }

  void begin_paragraph(const DocxStyle& style) {
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
    bridged_ = false;
  }

  void walk_runs(const XmlNode& node) {
    for (const XmlNode& child : node.children()) {
      const std::string_view name = child.name();
      if (name == "w:r") {
        add_run(child);
        continue;
      }
      if (is_mark(name))
        continue;
      bridged_ = false;
      if (name == "w:hyperlink")
        add_link(child);
      else if (name != "w:pPr" && name != "w:sdtPr" && !is_hidden(name) && !child.is_text())
        walk_runs(name == "mc:AlternateContent" ? child.child("mc:Choice") : child);
      bridged_ = false;
    }
  }

  /// What may stand between two runs without parting the words.
  static bool is_mark(std::string_view name) {
    constexpr std::array<std::string_view, 5> marks = {"w:proofErr", "w:bookmarkStart",
                                                       "w:bookmarkEnd", "w:commentRangeStart",
                                                       "w:commentRangeEnd"};
    return std::find(marks.begin(), marks.end(), name) != marks.end();
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
    if (is_on(properties.child("w:vanish"))) {
      bridged_ = false;
      return;
    }
    const bool raised = properties.child("w:vertAlign").attribute("w:val") == "superscript";
    bridged_ = bridged_ && !raised;
    for (const XmlNode& child : run.children())
      add_run_part(child, raised);
    bridged_ = bridged_ && !raised;
  }

  void add_run_part(const XmlNode& node, bool raised) {
    const std::string_view name = node.name();
    if (name == "w:t" || name == "w:delText") {
      if (!fields_.in_instruction() && !(raised && is_note_mark(node.text())))
        add_words(node);
      return;
    }
    if (name == "w:rPr" || name == "w:lastRenderedPageBreak")
      return;
    bridged_ = false;
    if (name == "w:tab" || name == "w:cr" || name == "w:ptab") {
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
      fields_.follow(node.attribute("w:fldCharType"), builder_);
    } else if (name == "w:instrText") {
      fields_.add_instruction(node.text());
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
      if (bridged_)
        builder_.bridge();
      add_text(builder_, text, part_->base);
      bridged_ = true;
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
      const DocxPart* notes_part = parts_.find(foot ? "word/footnotes.xml" : "word/endnotes.xml");
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

  void add_note(const DocxPart& notes_part, const XmlNode& note, const char* word,
                std::string mark) {
    const DocxPart* const part_before = part_;
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
  DocxParts parts_;
  DocxStyles styles_;
  std::unique_ptr<DocxNumbering> numbering_;
  RenditionBuilder builder_{Spaces::kept};
  const DocxPart* part_ = nullptr;  // that is read now
  BlockKind kind_ = BlockKind::paragraph;
  std::string locator_;
  std::string pending_mark_;     // of a note, before its words
  std::string pending_number_;   // of a paragraph, before its words
  std::vector<XmlNode> merged_;  // paragraphs that run on into the next one
  bool bridged_ = false;         // only what may be edited across parts the words before
  std::vector<XmlNode> notes_;   // of the open paragraph
  std::vector<XmlNode> boxes_;
  DocxFields fields_;
  std::set<std::string> seen_;  // headers and footers
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
