#include <md4c.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/folding.h"
#include "document/masthead.h"
#include "document/readers.h"
#include "text/source_file.h"
#include "text/utf8.h"

namespace unlint {
namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};

constexpr std::array<Entity, 13> entities = {{{"amp", "&"},
                                              {"lt", "<"},
                                              {"gt", ">"},
                                              {"quot", "\""},
                                              {"apos", "'"},
                                              {"nbsp", " "},
                                              {"shy", ""},
                                              {"ndash", "–"},
                                              {"mdash", "—"},
                                              {"lsquo", "‘"},
                                              {"rsquo", "’"},
                                              {"ldquo", "“"},
                                              {"rdquo", "”"}}};

/// What "&ndash;" or "&#8211;" stands for; none where that is not known.
std::optional<std::string> entity_text(std::string_view entity) {
  const std::string_view name = entity.substr(1, entity.size() - 2);
  if (name.front() == '#') {
    const bool hexadecimal = name.size() > 1 && (name[1] | 0x20) == 'x';
    const std::string_view figures = name.substr(hexadecimal ? 2 : 1);
    unsigned value = 0;
    std::from_chars(figures.data(), figures.data() + figures.size(), value, hexadecimal ? 16 : 10);
    std::string text;
    append_utf8(text, value == 0 ? 0xFFFD : static_cast<char32_t>(value));
    // Folded as if it stood in the file.
    Prose folded;
    append_folded(folded, text, 0);
    return std::string(folded.text());
  }
  for (const Entity& known : entities)
    if (known.name == name)
      return std::string(known.text);
  return std::nullopt;
}

/// Where the front matter ends that a file may begin with, between two lines "---".
std::size_t front_matter_end(const SourceFile& source) {
  if (source.line_count() < 3 || source.slice(source.line(1)) != "---")
    return 0;
  for (std::size_t line = 2; line < source.line_count(); ++line)
    if (source.slice(source.line(line)) == "---" || source.slice(source.line(line)) == "...")
      return source.line(line + 1).begin;
  return 0;
}

/// Follows the parser through one file. Pieces of text are pointers into the file; what lies
/// between two pieces of a block is markup.
class MarkdownReader {
 public:
  explicit MarkdownReader(const SourceFile& source) : source_(source), bytes_(source.bytes()) {}

  Document read() {
    std::size_t begin = bytes_.substr(0, 3) == "\uFEFF" ? 3 : front_matter_end(source_);
    if (begin > 3)
      append_front_matter(begin);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) {
      return static_cast<MarkdownReader*>(reader)->enter_block(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) {
      return static_cast<MarkdownReader*>(reader)->leave_block(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) {
      return static_cast<MarkdownReader*>(reader)->enter_span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) {
      return static_cast<MarkdownReader*>(reader)->leave_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
      return static_cast<MarkdownReader*>(reader)->text(type, {text, size});
    };
    md_parse(bytes_.data() + begin, static_cast<MD_SIZE>(bytes_.size() - begin), &parser, this);
    close_block();
    mark_masthead(document_);
    return std::move(document_);
  }

 private:
  Prose& prose() { return document_.prose; }
  std::size_t prose_end() const { return document_.prose.text().size(); }

  int enter_block(MD_BLOCKTYPE type, void* detail) {
    close_block();
    if (type == MD_BLOCK_QUOTE)
      ++quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
      ++lists_;
    if (type == MD_BLOCK_LI)
      item_begins_ = true;
    if (type == MD_BLOCK_H)
      heading_ = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    in_code_ = in_code_ || type == MD_BLOCK_CODE;
    in_cell_ = in_cell_ || type == MD_BLOCK_TD || type == MD_BLOCK_TH;
    return 0;
  }

  int leave_block(MD_BLOCKTYPE type) {
    close_block();
    if (type == MD_BLOCK_QUOTE)
      --quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
      --lists_;
    if (type == MD_BLOCK_H)
      heading_ = 0;
    if (type == MD_BLOCK_CODE)
      in_code_ = false;
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH)
      in_cell_ = false;
    return 0;
  }

  int enter_span(MD_SPANTYPE type, void* detail) {
    if (type != MD_SPAN_A)
      return 0;
    const MD_ATTRIBUTE& address = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
    Link link;
    link.target.assign(address.text == nullptr ? "" : address.text, address.size);
    if (address.size > 0 && lies_in_file({address.text, address.size}))
      link.place.span = {offset(address.text), offset(address.text) + address.size};
    link.text = {unset, unset};
    open_links_.push_back(link);
    return 0;
  }

  int leave_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_A || open_links_.empty())
      return 0;
    return end_link();
  }

  int end_link() {
    Link link = open_links_.back();
    open_links_.pop_back();
    if (link.text.begin == unset)
      return 0;
    link.text.end = prose_end();
    if (link.place.span.empty())  // an address that is told by its own text
      link.place = prose().place(link.text);
    document_.links.push_back(link);
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view piece) {
    if (type == MD_TEXT_HTML)
      return read_tag(piece);
    if (!lies_in_file(piece) || piece.empty()) {
      // A line break or a null character, told by a text of the parser's own.
      pending_space_ = pending_space_ || open_;
      return 0;
    }
    const std::size_t begin = offset(piece.data());
    open_block(begin);
    bridge(begin);
    for (Link& link : open_links_)
      link.text.begin = std::min(link.text.begin, prose_end());
    append_piece(type, piece, begin);
    last_end_ = begin + piece.size();
    return 0;
  }

  /// Tags that say something of their words: <a href>, <time datetime>, <data value>.
  int read_tag(std::string_view tag) {
    struct Telling {
      std::string_view begin, end, attribute;
      Link::Says says;
    };
    static constexpr std::array<Telling, 3> all = {
        {{"<a ", "</a>", " href=\"", Link::Says::address},
         {"<time ", "</time>", " datetime=\"", Link::Says::date},
         {"<data ", "</data>", " value=\"", Link::Says::number}}};
    for (const Telling& telling : all) {
      if (tag == telling.end && !open_links_.empty())
        return end_link();
      const std::size_t at = tag.find(telling.attribute);
      if (!tag.starts_with(telling.begin) || at == std::string_view::npos)
        continue;
      const std::string_view value = tag.substr(at + telling.attribute.size());
      Link link;
      link.target = value.substr(0, value.find('"'));
      link.says = telling.says;
      link.text = {unset, unset};
      if (lies_in_file(value))
        link.place.span = {offset(value.data()), offset(value.data()) + link.target.size()};
      open_links_.push_back(link);
      return 0;
    }
    return 0;
  }

  void append_piece(MD_TEXTTYPE type, std::string_view piece, std::size_t begin) {
    const Span source{begin, begin + piece.size()};
    // No rule looks into code: in a sentence it reads as one foreign object.
    if (type == MD_TEXT_CODE && !in_code_)
      return prose().append_rendered("\uFFFC", source, Rendering::joined);
    if (type == MD_TEXT_ENTITY)
      if (const std::optional<std::string> read = entity_text(piece))
        return prose().append_rendered(*read, source, Rendering::folded);
    append_folded(prose(), piece, begin);
  }

  /// Adds what stands between the last piece and the next: markup, or a line break.
  void bridge(std::size_t begin) {
    if (pending_space_ || begin > last_end_)
      prose().append_rendered(pending_space_ ? " " : "", {std::min(last_end_, begin), begin},
                              Rendering::joined);
    pending_space_ = false;
  }

  void open_block(std::size_t begin) {
    if (open_)
      return;
    open_ = true;
    pending_space_ = false;
    separate(begin);
    block_ = {};
    block_.text.begin = prose_end();
    block_.label = {block_.text.begin, block_.text.begin};
    block_.kind = kind();
    block_.level = heading_ > 0 ? heading_ : lists_;
    last_end_ = begin;
    if (item_begins_)
      append_mark(begin);
    item_begins_ = false;
  }

  void separate(std::size_t begin) {
    if (!document_.blocks.empty())
      prose().append_rendered("\n", {std::min(last_end_, begin), begin}, Rendering::joined);
  }

  BlockKind kind() const {
    if (in_code_)
      return BlockKind::code;
    if (quotes_ > 0)
      return BlockKind::quotation;
    if (in_cell_)
      return BlockKind::table_cell;
    return heading_ > 0 ? BlockKind::heading : BlockKind::paragraph;
  }

  /// Adds the mark that stands before the first words of an item: "-", "12.".
  void append_mark(std::size_t begin) {
    constexpr std::string_view spaces = " \t*_[`";
    std::size_t end = begin;
    while (end > 0 && spaces.find(bytes_[end - 1]) != std::string_view::npos)
      --end;
    if (end > 0 && end < begin && bytes_[end] == '*')
      ++end;
    std::size_t from = end;
    while (from > 0 &&
           std::string_view("0123456789.)-+*").find(bytes_[from - 1]) != std::string_view::npos)
      --from;
    if (from == end || end == begin)
      return;
    prose().append(bytes_.substr(from, end - from), from);
    block_.label.end = prose_end();
    prose().append_rendered(" ", {end, begin}, Rendering::joined);
  }

  void close_block() {
    if (!open_)
      return;
    open_ = false;
    pending_space_ = false;
    block_.text.end = prose_end();
    document_.blocks.push_back(block_);
  }

  void append_front_matter(std::size_t end) {
    in_code_ = true;
    for (std::size_t line = 2; source_.line(line + 1).begin < end; ++line) {
      const Span words = source_.line(line);
      if (words.empty())
        continue;
      open_block(words.begin);
      pending_space_ = words.begin > last_end_;
      bridge(words.begin);
      append_folded(prose(), source_.slice(words), words.begin);
      last_end_ = words.end;
    }
    close_block();
    in_code_ = false;
  }

  bool lies_in_file(std::string_view piece) const {
    return piece.data() >= bytes_.data() &&
           piece.data() + piece.size() <= bytes_.data() + bytes_.size();
  }

  std::size_t offset(const char* byte) const {
    return static_cast<std::size_t>(byte - bytes_.data());
  }

  static constexpr std::size_t unset = static_cast<std::size_t>(-1);

  const SourceFile& source_;
  std::string_view bytes_;
  Document document_;
  Block block_;
  std::vector<Link> open_links_;
  std::size_t last_end_ = 0;  // of the piece added last, in the file
  int quotes_ = 0;
  int lists_ = 0;
  int heading_ = 0;
  bool open_ = false;
  bool in_code_ = false;
  bool in_cell_ = false;
  bool item_begins_ = false;
  bool pending_space_ = false;
};

}  // namespace

Document read_markdown(const SourceFile& source) { return MarkdownReader(source).read(); }

}  // namespace unlint
