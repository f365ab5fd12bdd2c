#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "document/readers.h"
#include "document/rendition.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t deepest_element = 400;
constexpr std::size_t most_open_tags = 20000;

/// Everything the parser asks for, freed at once: it frees a tree by recursion, which deep nesting
/// would turn against us.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (void* piece : pieces_)
      std::free(piece);
  }

  static void* allocate(void* arena, std::size_t size) {
    void* const piece = std::malloc(size);
    if (piece == nullptr)
      std::abort();
    static_cast<Arena*>(arena)->pieces_.push_back(piece);
    return piece;
  }
  static void release(void*, void*) {}

 private:
  std::vector<void*> pieces_;
};

/// How many more tags a page opens than it closes: a bound on its depth.
std::size_t open_tags(std::string_view bytes) {
  std::size_t open = 0;
  std::size_t most = 0;
  for (std::size_t at = bytes.find('<'); at != std::string_view::npos;
       at = bytes.find('<', at + 1)) {
    const char next = at + 1 < bytes.size() ? bytes[at + 1] : ' ';
    if (next == '/')
      open -= open > 0 ? 1 : 0;
    else if ((next | 0x20) >= 'a' && (next | 0x20) <= 'z')
      most = std::max(most, ++open);
  }
  return most;
}

enum class Display { inlined, block, left_out };

template <std::size_t size>
bool is_one_of(GumboTag tag, const std::array<GumboTag, size>& tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

Display display(GumboTag tag) {
  constexpr std::array<GumboTag, 45> blocks = {
      GUMBO_TAG_HTML,   GUMBO_TAG_BODY,    GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,
      GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,   GUMBO_TAG_H1,      GUMBO_TAG_H2,
      GUMBO_TAG_H3,     GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,
      GUMBO_TAG_HGROUP, GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,  GUMBO_TAG_ADDRESS,
      GUMBO_TAG_P,      GUMBO_TAG_HR,      GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE,
      GUMBO_TAG_OL,     GUMBO_TAG_UL,      GUMBO_TAG_LI,      GUMBO_TAG_DL,
      GUMBO_TAG_DT,     GUMBO_TAG_DD,      GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION,
      GUMBO_TAG_MAIN,   GUMBO_TAG_DIV,     GUMBO_TAG_TABLE,   GUMBO_TAG_CAPTION,
      GUMBO_TAG_TBODY,  GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,   GUMBO_TAG_TR,
      GUMBO_TAG_TD,     GUMBO_TAG_TH,      GUMBO_TAG_FORM,    GUMBO_TAG_FIELDSET,
      GUMBO_TAG_LEGEND, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER,
      GUMBO_TAG_OPTION};
  constexpr std::array<GumboTag, 13> left_out = {
      GUMBO_TAG_HEAD,   GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,
      GUMBO_TAG_MATH,   GUMBO_TAG_IFRAME, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OBJECT,   GUMBO_TAG_SELECT,
      GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO};
  if (is_one_of(tag, left_out))
    return Display::left_out;
  return is_one_of(tag, blocks) ? Display::block : Display::inlined;
}

/// "1", "[12]", "**": the mark of a note.
bool is_note_mark(std::string_view words) {
  return !words.empty() && words.size() <= 5 &&
         words.find_first_not_of("0123456789[]()*") == std::string_view::npos;
}

/// Follows the tree of one page.
class HtmlReader {
 public:
  HtmlReader(std::string_view bytes, Revisions revisions) : bytes_(bytes), revisions_(revisions) {}

  Rendition read() {
    if (open_tags(bytes_) > most_open_tags)
      return unreadable("has elements nested more than " + std::to_string(most_open_tags) +
                        " deep");
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput* output = gumbo_parse_with_options(&options, bytes_.data(), bytes_.size());
    const GumboVector& outside = output->document->v.document.children;
    for (unsigned i = 0; i < outside.length; ++i)  // comments stand beside the root as well
      walk(static_cast<const GumboNode*>(outside.data[i]), 0);
    if (too_deep_)
      return unreadable("has elements nested more than " + std::to_string(deepest_element) +
                        " deep");
    Rendition rendition = builder_.finish();
    rendition.fixable = true;
    return rendition;
  }

 private:
  void walk(const GumboNode* node, std::size_t depth) {
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA:
        return add_text(node->v.text);
      case GUMBO_NODE_ELEMENT:
        too_deep_ = too_deep_ || depth > deepest_element;
        return too_deep_ ? void() : add_element(node->v.element, depth);
      case GUMBO_NODE_COMMENT:
        return builder_.add_comment(node->v.text.text);
      case GUMBO_NODE_DOCUMENT:
      case GUMBO_NODE_TEMPLATE:
        return;
    }
  }

  void walk_children(const GumboElement& element, std::size_t depth) {
    for (unsigned i = 0; i < element.children.length; ++i)
      walk(static_cast<const GumboNode*>(element.children.data[i]), depth + 1);
  }

  void add_element(const GumboElement& element, std::size_t depth) {
    const GumboTag tag = element.tag;
    if (tag == GUMBO_TAG_BR)
      return add_break();
    if (tag == GUMBO_TAG_SUP && is_note_mark(words_in(element)))
      return;
    if (tag == (revisions_ == Revisions::original ? GUMBO_TAG_INS : GUMBO_TAG_DEL))
      return;
    const Display shown = display(tag);
    if (shown == Display::left_out)
      return;
    if (shown == Display::inlined)
      return add_inlined(element, depth);
    const int quotes = quotes_ + (tag == GUMBO_TAG_BLOCKQUOTE ? 1 : 0);
    const bool in_cell = in_cell_ || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    const int heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6
                            ? static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1
                            : heading_;
    const State before = {quotes_, heading_, in_cell_, in_code_};
    quotes_ = quotes;
    in_cell_ = in_cell;
    heading_ = heading;
    in_code_ = in_code_ || tag == GUMBO_TAG_PRE;
    if (tag == GUMBO_TAG_TABLE && depth_of_tables_++ == 0)
      rows_ = 0, ++tables_;
    if (tag == GUMBO_TAG_TR && depth_of_tables_ == 1)
      ++rows_;
    begin_block();
    walk_children(element, depth);
    builder_.end_block();
    if (tag == GUMBO_TAG_TABLE)
      --depth_of_tables_;
    quotes_ = before.quotes;
    heading_ = before.heading;
    in_cell_ = before.in_cell;
    in_code_ = before.in_code;
    begin_block();
  }

  void add_inlined(const GumboElement& element, std::size_t depth) {
    const auto attribute = [&](GumboTag tag, const char* name) {
      return element.tag == tag ? gumbo_get_attribute(&element.attributes, name) : nullptr;
    };
    Link::Says says = Link::Says::address;
    const GumboAttribute* target = attribute(GUMBO_TAG_A, "href");
    if (element.tag == GUMBO_TAG_TIME) {
      says = Link::Says::date;
      target = attribute(GUMBO_TAG_TIME, "datetime");
    } else if (element.tag == GUMBO_TAG_DATA) {
      says = Link::Says::number;
      target = attribute(GUMBO_TAG_DATA, "value");
    }
    if (target != nullptr)
      builder_.begin_link(target->value, place_of(target->original_value), says);
    walk_children(element, depth);
    if (target != nullptr)
      builder_.end_link();
  }

  void begin_block() {
    std::string locator;
    if (depth_of_tables_ > 0)
      locator = "table " + std::to_string(tables_) + ", row " + std::to_string(rows_);
    builder_.begin_block(kind(), heading_, std::move(locator));
    breaks_ = 0;
  }

  BlockKind kind() const {
    if (in_code_)
      return BlockKind::code;
    if (heading_ > 0)
      return BlockKind::heading;
    if (in_cell_)
      return BlockKind::table_cell;
    return quotes_ > 0 ? BlockKind::quotation : BlockKind::paragraph;
  }

  // A line break within running text is a space; in a cell, or doubled, it parts paragraphs.
  void add_break() {
    builder_.add_space();
    if (in_cell_ || ++breaks_ > 1)
      begin_block();
  }

  static std::string words_in(const GumboElement& element) {
    std::string words;
    for (unsigned i = 0; i < element.children.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
      if (child->type == GUMBO_NODE_TEXT)
        words += child->v.text.text;
      else if (child->type == GUMBO_NODE_ELEMENT && words.size() < 100 &&
               child->v.element.tag == GUMBO_TAG_A && element.tag == GUMBO_TAG_SUP)
        words += words_in(child->v.element);
    }
    return words;
  }

  bool lies_in_file(std::string_view piece) const {
    return piece.data() >= bytes_.data() &&
           piece.data() + piece.size() <= bytes_.data() + bytes_.size();
  }

  Span place_of(GumboStringPiece piece) const {
    if (piece.length == 0 || !lies_in_file({piece.data, piece.length}))
      return {};
    auto begin = static_cast<std::size_t>(piece.data - bytes_.data());
    std::size_t end = begin + piece.length;
    if (piece.length >= 2 && (*piece.data == '"' || *piece.data == '\''))
      ++begin, --end;
    return {begin, end};
  }

  void add_text(const GumboText& text) {
    const std::string_view raw(text.original_text.data, text.original_text.length);
    const std::string_view words(text.text);
    if (words.find_first_not_of(" \t\r\n\f") != std::string_view::npos)
      breaks_ = 0;
    const std::size_t begin =
        lies_in_file(raw) ? static_cast<std::size_t>(raw.data() - bytes_.data()) : 0;
    align(words, raw, begin);
  }

  /// Adds the words as the parser read them, each with the bytes it came from: what it read
  /// otherwise are entities, line ends, and tags that it passed over.
  void align(std::string_view words, std::string_view raw, std::size_t offset) {
    std::size_t at = 0;  // in raw
    std::size_t run = 0;
    std::size_t word = 0;
    const auto flush = [&] { builder_.add(raw.substr(run, at - run), offset + run); };
    while (word < words.size() && at < raw.size()) {
      const bool is_entity =
          raw[at] == '&' &&
          !(words[word] == '&' && raw.substr(at, 4) != "&amp" && raw.substr(at, 4) != "&AMP" &&
            raw.substr(at, 3) != "&#3" && raw.substr(at, 4) != "&#x2");
      if (raw[at] == words[word] && !is_entity) {
        ++at, ++word;
        continue;
      }
      flush();
      std::size_t end = at + 1;
      std::size_t length = 0;
      if (is_entity) {
        while (end < raw.size() &&
               (std::isalnum(static_cast<unsigned char>(raw[end])) != 0 || raw[end] == '#'))
          ++end;
        end += end < raw.size() && raw[end] == ';' ? 1 : 0;
        length = decode(words, word).length;
      } else if (raw[at] == '\r') {
        end += end < raw.size() && raw[end] == '\n' ? 1 : 0;
        length = words[word] == '\n' ? 1 : 0;
      } else if (raw[at] == '<') {
        end = std::min(raw.find('>', at), raw.size() - 1) + 1;
      } else {
        break;  // the parser knows why
      }
      builder_.add_rendered(words.substr(word, length), {offset + at, offset + end},
                            Rendering::folded);
      at = run = end;
      word += length;
    }
    if (run < at)
      flush();
    if (word < words.size())
      builder_.add_rendered(one_line(words.substr(word)),
                            {offset + std::min(at, raw.size()), offset + raw.size()},
                            Rendering::joined);
  }

  static std::string one_line(std::string_view words) {
    std::string line(words);
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\r', ' ');
    return line;
  }

  struct State {
    int quotes, heading;
    bool in_cell, in_code;
  };

  std::string_view bytes_;
  Revisions revisions_;
  RenditionBuilder builder_{Spaces::collapsed};
  int quotes_ = 0;
  int heading_ = 0;
  int breaks_ = 0;
  int depth_of_tables_ = 0;
  int tables_ = 0;
  int rows_ = 0;
  bool in_cell_ = false;
  bool in_code_ = false;
  bool too_deep_ = false;
};

}  // namespace

Rendition render_html(std::string_view bytes, const RenderOptions& options) {
  return HtmlReader(bytes, options.revisions).read();
}

}  // namespace unlint
