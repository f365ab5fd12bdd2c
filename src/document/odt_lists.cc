#include "document/odt_lists.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "document/docx_numbering.h"
#include "document/docx_styles.h"

namespace unlint {
namespace {

/// The format as Word names it.
std::string word_format(const std::string& format) {
  if (format == "a" || format == "A")
    return format == "a" ? "lowerLetter" : "upperLetter";
  if (format == "i" || format == "I")
    return format == "i" ? "lowerRoman" : "upperRoman";
  return format.empty() ? "none" : "decimal";
}

}  // namespace

OdtLists::Level OdtLists::level_of(const XmlNode& node) {
  return {word_format(node.attribute("style:num-format")),
          node.attribute("style:num-prefix"),
          node.attribute("style:num-suffix"),
          number_in(node.attribute("text:start-value"), 1),
          number_in(node.attribute("text:display-levels"), 1),
          node.name() == "text:list-level-style-bullet"};
}

void OdtLists::read_levels(const XmlNode& style, Levels& levels) {
  for (const XmlNode& child : style.children()) {
    const int level = number_in(child.attribute("text:level"), 0);
    if (level >= 1 && level <= most_levels)
      levels[static_cast<std::size_t>(level) - 1] = level_of(child);
  }
}

void OdtLists::read_styles(const XmlNode& root) {
  for (const XmlNode& group : root.children())
    for (const XmlNode& style : group.children()) {
      if (style.name() == "text:list-style")
        read_levels(style, styles_[style.attribute("style:name")]);
      else if (style.name() == "text:outline-style")
        read_levels(style, outline_);
      else if (style.name() == "style:style" && style.attribute("style:family") == "paragraph")
        paragraph_styles_[style.attribute("style:name")] = {
            style.attribute("style:parent-style-name"),
            !style.attribute("style:default-outline-level").empty(),
            style.has_attribute("style:list-style-name")};
    }
}

void OdtLists::enter(const XmlNode& list) {
  std::string style = list.attribute("text:style-name");
  if (style.empty() && !open_.empty())
    style = open_.back();
  const bool goes_on = list.attribute("text:continue-numbering") == "true" ||
                       list.has_attribute("text:continue-list");
  if (open_.empty() && !goes_on)
    counters_[style] = {};
  open_.push_back(std::move(style));
}

void OdtLists::leave() { open_.pop_back(); }

std::string OdtLists::next_item(const XmlNode& item) {
  const auto style = open_.empty() ? styles_.end() : styles_.find(open_.back());
  if (style == styles_.end() || open_.size() > most_levels)
    return {};
  return next(style->second, counters_[style->first], static_cast<int>(open_.size()),
              number_in(item.attribute("text:start-value"), 0));
}

bool OdtLists::is_outlined(std::string style) const {
  constexpr int most_parents = 20;
  for (int step = 0; step < most_parents; ++step) {
    const auto found = paragraph_styles_.find(style);
    if (found == paragraph_styles_.end())
      return style.empty();
    if (found->second.listed || found->second.outlined)
      return !found->second.listed;
    style = found->second.parent;
    if (style.empty())
      return false;
  }
  return false;
}

std::string OdtLists::next_heading(const XmlNode& heading) {
  const int level = number_in(heading.attribute("text:outline-level"), 1);
  if (level < 1 || level > most_levels || !is_outlined(heading.attribute("text:style-name")))
    return {};
  return next(outline_, headings_, level, 0);
}

std::string OdtLists::next(const Levels& levels, Counters& counters, int level, int start) {
  const auto index = static_cast<std::size_t>(level) - 1;
  const Level& own = levels[index];
  int& counter = counters[index];
  if (start > 0)
    counter = start;
  else
    counter = counter == 0 ? own.start : counter + 1;
  std::fill(counters.begin() + level, counters.end(), 0);
  if (own.bullet)
    return "•";
  if (own.format == "none" || own.format.empty())
    return {};
  std::string numbers;
  for (int shown = std::max(1, level - own.shown + 1); shown <= level; ++shown) {
    const auto at = static_cast<std::size_t>(shown) - 1;
    const int number = counters[at] == 0 ? levels[at].start : counters[at];
    numbers += (numbers.empty() ? "" : ".") + automatic_number(number, levels[at].format);
  }
  return own.prefix + numbers + own.suffix;
}

}  // namespace unlint
