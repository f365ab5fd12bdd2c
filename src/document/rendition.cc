#include "document/rendition.h"

#include <algorithm>
#include <utility>

#include "document/folding.h"
#include "document/label.h"
#include "document/masthead.h"
#include "text/utf8.h"

namespace unlint {
namespace {

constexpr std::size_t unset = static_cast<std::size_t>(-1);

bool is_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool is_break(char byte) { return byte == '\n' || byte == '\r'; }

/// The first words of a block, to find it by.
std::string first_words(std::string_view words) {
  constexpr std::size_t most = 40;  // code points
  std::size_t end = 0;
  std::size_t last_space = 0;
  for (std::size_t count = 0; end < words.size() && count < most; ++count) {
    if (words[end] == ' ')
      last_space = end;
    end += decode(words, end).length;
  }
  if (end >= words.size())
    return "“" + std::string(words) + "”";
  return "“" + std::string(words.substr(0, last_space > 0 ? last_space : end)) + "…”";
}

/// Names each block that its reader did not: by its number, else by its first words.
void name_blocks(Rendition& rendition) {
  std::string number;  // of the paragraph that sub-paragraphs belong to
  for (std::size_t i = 0; i < rendition.blocks.size(); ++i) {
    const Block& block = rendition.blocks[i];
    if (!rendition.locators[i].empty())
      continue;
    std::string label(rendition.text.slice(block.label));
    const bool numbered = !label.empty() && label[0] >= '0' && label[0] <= '9';
    const bool lettered = !label.empty() && label.back() == ')' && !numbered;
    while (!label.empty() && (label.back() == '.' || (numbered && label.back() == ')')))
      label.pop_back();
    if (block.kind == BlockKind::heading)
      rendition.locators[i] = "heading " + first_words(rendition.text.slice(block.text));
    else if (block.kind == BlockKind::footnote)
      rendition.locators[i] = "footnote " + label;
    else if (numbered)
      rendition.locators[i] = "paragraph " + (number = label);
    else if (lettered && !number.empty())
      rendition.locators[i] = "paragraph " + number + " " + label;
    else
      rendition.locators[i] = "paragraph " + first_words(rendition.text.slice(block.text));
  }
}

/// Translates offsets of a rendition's text into those of the prose made of it; both run upwards.
class Translation {
 public:
  Translation(const Rendition& rendition, Document& document)
      : rendition_(rendition), document_(document) {
    for (const Block& block : rendition.blocks)
      stops_.push_back(block.label.end);
    for (const Link& link : rendition.links) {
      stops_.push_back(link.text.begin);
      stops_.push_back(link.text.end);
    }
    std::sort(stops_.begin(), stops_.end());
    stops_.erase(std::unique(stops_.begin(), stops_.end()), stops_.end());
    translated_.resize(stops_.size());
  }

  void append(Span words) {
    const std::string_view text = rendition_.text.text();
    std::size_t begin = words.begin;
    for (; stop_ < stops_.size() && stops_[stop_] <= words.end; ++stop_) {
      const std::size_t at = std::max(stops_[stop_], begin);
      append_folded(document_.prose, text.substr(begin, at - begin), begin);
      begin = at;
      translated_[stop_] = document_.prose.text().size();
    }
    append_folded(document_.prose, text.substr(begin, words.end - begin), begin);
  }

  std::size_t operator()(std::size_t offset) const {
    const auto found = std::lower_bound(stops_.begin(), stops_.end(), offset);
    return found == stops_.end() || *found != offset
               ? document_.prose.text().size()
               : translated_[static_cast<std::size_t>(found - stops_.begin())];
  }

 private:
  const Rendition& rendition_;
  Document& document_;
  std::vector<std::size_t> stops_;
  std::vector<std::size_t> translated_;
  std::size_t stop_ = 0;
};

/// A label that stands as plain words at the beginning of a block.
std::size_t written_label(const Rendition& rendition, const Block& block) {
  if (block.kind == BlockKind::table_cell || block.kind == BlockKind::code)
    return 0;
  return parse_label(rendition.text.slice(block.text)).length;
}

}  // namespace

Rendition unreadable(std::string trouble) {
  Rendition rendition;
  rendition.trouble = std::move(trouble);
  return rendition;
}

Document read_rendition(const SourceFile& text, const Rendition& rendition) {
  Document document;
  document.prose.reserve(text.bytes().size());
  Translation translation(rendition, document);
  for (const Block& block : rendition.blocks) {
    if (!document.blocks.empty())
      document.prose.append_rendered("\n", {block.text.begin - 1, block.text.begin},
                                     Rendering::joined);
    Block read = block;
    read.text.begin = document.prose.text().size();
    translation.append(block.text);
    read.text.end = document.prose.text().size();
    read.label = {read.text.begin,
                  block.label.empty() ? read.text.begin : translation(block.label.end)};
    document.blocks.push_back(read);
  }
  for (const Link& link : rendition.links)
    document.links.push_back({{translation(link.text.begin), translation(link.text.end)},
                              link.target,
                              {link.text, false},
                              link.says});
  mark_masthead(document);
  return document;
}

std::string locator(const Rendition& rendition, std::size_t offset) {
  const std::vector<Block>& blocks = rendition.blocks;
  const auto after = std::upper_bound(
      blocks.begin(), blocks.end(), offset,
      [](std::size_t wanted, const Block& block) { return wanted < block.text.begin; });
  if (after == blocks.begin())
    return {};
  const std::size_t index = static_cast<std::size_t>(after - blocks.begin()) - 1;
  return index < rendition.locators.size() ? rendition.locators[index] : std::string();
}

void RenditionBuilder::begin_block(BlockKind kind, int level, std::string locator) {
  end_block();
  next_ = {};
  next_.kind = kind;
  next_.level = level;
  next_locator_ = std::move(locator);
}

void RenditionBuilder::end_block() {
  space_ = false;
  if (!open_)
    return;
  open_ = false;
  for (Link& link : open_links_)
    link.text = {unset, unset};
  Block& block = rendition_.blocks.back();
  block.text.end = end();
  if (block.label.empty())
    block.label.end = block.text.begin + written_label(rendition_, block);
}

void RenditionBuilder::open(std::size_t offset) {
  if (open_)
    return;
  if (!rendition_.blocks.empty())
    rendition_.text.append_rendered("\n", {std::min(last_offset_, offset), offset},
                                    Rendering::joined);
  open_ = true;
  place_directives();
  next_.text = {end(), end()};
  next_.label = next_.text;
  rendition_.blocks.push_back(next_);
  rendition_.locators.push_back(next_locator_);
  last_offset_ = offset;
}

void RenditionBuilder::add_comment(std::string_view comment) {
  const std::string_view words = directive_words(comment);
  if (words.empty())
    return;
  rendition_.directives.push_back({0, std::string(words)});
  if (open_)
    place_directives();
}

void RenditionBuilder::place_directives() {
  for (; placed_directives_ < rendition_.directives.size(); ++placed_directives_)
    rendition_.directives[placed_directives_].at = end();
}

void RenditionBuilder::flush_space(std::size_t offset) {
  // Words of another place (a footnote, a label made by the program) lie between: no way back.
  const Span between{std::min(last_offset_, offset), std::max(last_offset_, offset)};
  if (space_ && open_)
    rendition_.text.append_rendered(" ", between, Rendering::joined);
  else if (open_ && last_offset_ != offset)
    rendition_.text.append_rendered("", between, bridged_ ? Rendering::parted : Rendering::joined);
  space_ = false;
  bridged_ = false;
}

void RenditionBuilder::add(std::string_view words, std::size_t offset) {
  while (!words.empty()) {
    std::size_t count = 0;
    while (count < words.size() &&
           (spaces_ == Spaces::collapsed ? is_space(words[count]) : is_break(words[count])))
      ++count;
    if (count == 1 && words[0] == ' ' && open_ && !space_ && last_offset_ == offset &&
        words.size() > 1 && !is_space(words[1])) {
      rendition_.text.append(" ", offset);  // one plain space between two words stands as it is
      last_offset_ = offset + 1;
    } else if (count > 0) {
      space_ = open_;
    }
    words.remove_prefix(count);
    offset += count;
    // A block or what follows its label does not begin with spaces.
    while (spaces_ == Spaces::kept && (!open_ || space_) && !words.empty() && words[0] == ' ') {
      words.remove_prefix(1);
      ++offset;
    }
    std::size_t length = 0;
    while (length < words.size() &&
           !(spaces_ == Spaces::collapsed ? is_space(words[length]) : is_break(words[length])))
      ++length;
    if (length == 0)
      continue;
    flush_space(offset);
    open(offset);
    for (Link& link : open_links_)
      link.text.begin = std::min(link.text.begin, end());
    rendition_.text.append(words.substr(0, length), offset);
    last_offset_ = offset + length;
    for (Link& link : open_links_)
      link.text.end = end();
    words.remove_prefix(length);
    offset += length;
  }
}

void RenditionBuilder::add_rendered(std::string_view words, Span source, Rendering rendering) {
  if (spaces_ == Spaces::collapsed && !words.empty() &&
      std::all_of(words.begin(), words.end(), is_space)) {
    space_ = open_;
    return;
  }
  if (words.empty() && !open_)
    return;
  flush_space(source.begin);
  open(source.begin);
  for (Link& link : open_links_)
    link.text.begin = std::min(link.text.begin, end());
  rendition_.text.append_rendered(words, source, rendering);
  last_offset_ = source.end;
  for (Link& link : open_links_)
    link.text.end = end();
}

void RenditionBuilder::add_generated(std::string_view words) {
  add_rendered(words, {last_offset_, last_offset_}, Rendering::joined);
}

void RenditionBuilder::add_space() { space_ = open_; }

void RenditionBuilder::end_label() {
  if (open_)
    rendition_.blocks.back().label.end = end();
}

void RenditionBuilder::begin_link(std::string target, Span place, Link::Says says) {
  open_links_.push_back({{unset, unset}, std::move(target), {place, true}, says});
}

void RenditionBuilder::end_link() {
  if (open_links_.empty())
    return;
  Link link = std::move(open_links_.back());
  open_links_.pop_back();
  if (link.text.begin != unset && link.text.end != unset)
    rendition_.links.push_back(std::move(link));
}

std::string_view RenditionBuilder::words() const {
  return open_ ? rendition_.text.text().substr(rendition_.blocks.back().text.begin)
               : std::string_view();
}

Rendition RenditionBuilder::finish() {
  end_block();
  place_directives();
  std::stable_sort(rendition_.links.begin(), rendition_.links.end(),
                   [](const Link& a, const Link& b) { return a.text.begin < b.text.begin; });
  name_blocks(rendition_);
  return std::move(rendition_);
}

}  // namespace unlint
