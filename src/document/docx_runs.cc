#include "document/docx_runs.h"

#include <algorithm>

namespace unlint {
namespace {

/// Goes through a part with the elements above at hand.
class WordsFinder {
 public:
  WordsFinder(std::string_view part, const XmlTree& tree) : part_(part) { walk(tree.root()); }

  std::vector<DocxWords> found;

 private:
  void walk(const XmlNode& node) {
    const std::string_view name = node.name();
    if (name == "w:r")
      return walk_run(node);
    const Span inserted_before = inserted_;
    if (name == "w:ins" || name == "w:moveTo")
      inserted_ = start_tag(part_, node);
    else if (name == "w:p")
      inserted_ = {};
    for (const XmlNode& child : node.children())
      if (!child.is_text())
        walk(child);
    inserted_ = inserted_before;
  }

  void walk_run(const XmlNode& run) {
    const Span tag = start_tag(part_, run);
    Span properties;
    const std::vector<XmlNode> children = run.children();
    for (std::size_t i = 0; i < children.size(); ++i) {
      const XmlNode& child = children[i];
      if (child.name() == "w:rPr" && i + 1 < children.size())
        properties = {start_tag(part_, child).begin, begin_of(children[i + 1])};
      else if (child.name() == "w:t")
        add_words(child, tag, properties);
      else if (!child.is_text() && child.name() != "w:rPr")
        walk_box(child, tag.begin);
    }
  }

  void walk_box(const XmlNode& node, std::size_t run_begin) {
    const std::size_t box_before = box_;
    box_ = box_ == 0 ? run_begin : box_;
    const Span inserted_before = inserted_;
    walk(node);
    inserted_ = inserted_before;
    box_ = box_before;
  }

  void add_words(const XmlNode& node, Span run, Span properties) {
    for (const XmlNode& text : node.children())
      if (text.is_text() && !text.raw().empty() &&
          !part_.substr(0, text.offset()).ends_with("[CDATA["))
        found.push_back({{text.offset(), text.offset() + text.raw().size()},
                         run,
                         properties,
                         start_tag(part_, node).begin + 1 + node.name().size(),
                         node.has_attribute("xml:space"),
                         inserted_,
                         box_});
  }

  std::size_t begin_of(const XmlNode& node) const {
    return node.is_text() ? node.offset() : start_tag(part_, node).begin;
  }

  std::string_view part_;
  Span inserted_;
  std::size_t box_ = 0;
};

}  // namespace

Span start_tag(std::string_view part, const XmlNode& node) {
  const auto begin = static_cast<std::size_t>(node.name().data() - part.data()) - 1;
  char quote = 0;
  std::size_t end = begin;
  for (; end < part.size() && (quote != 0 || part[end] != '>'); ++end) {
    if (quote != 0 ? part[end] == quote : part[end] == '"' || part[end] == '\'')
      quote = quote != 0 ? '\0' : part[end];
  }
  return {begin, std::min(end + 1, part.size())};
}

std::vector<DocxWords> words_in_runs(std::string_view part, const XmlTree& tree) {
  if (!tree.root())
    return {};
  return WordsFinder(part, tree).found;
}

const DocxWords* words_at(const std::vector<DocxWords>& all, std::size_t offset) {
  const auto after = std::upper_bound(
      all.begin(), all.end(), offset,
      [](std::size_t wanted, const DocxWords& words) { return wanted < words.words.begin; });
  if (after == all.begin())
    return nullptr;
  const DocxWords& before = *(after - 1);
  return offset <= before.words.end ? &before : nullptr;
}

std::string escaped_xml(std::string_view text) {
  std::string out;
  for (const char byte : text)
    out += byte == '&'   ? "&amp;"
           : byte == '<' ? "&lt;"
           : byte == '>' ? "&gt;"
                         : std::string(1, byte);
  return out;
}

}  // namespace unlint
