#include "document/docx_numbering.h"

#include <algorithm>

#include "document/docx_styles.h"
#include "text/roman.h"

namespace unlint {
namespace {

constexpr int list_levels = 9;
constexpr int most_roman = 3999;

// Word doubles the letter after z: aa, bb.
std::string letter(int number) {
  if (number < 1 || number > 26 * 9)
    return std::to_string(number);
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                     static_cast<char>('a' + (number - 1) % 26));
}

std::string upper(std::string text) {
  for (char& byte : text)
    byte = byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 32) : byte;
  return text;
}

}  // namespace

std::string automatic_number(int number, const std::string& format) {
  if (format == "lowerLetter" || format == "upperLetter")
    return format[0] == 'u' ? upper(letter(number)) : letter(number);
  if ((format == "lowerRoman" || format == "upperRoman") && number >= 1 && number <= most_roman)
    return format[0] == 'u' ? roman_numeral(number) : small_roman_numeral(number);
  return format == "none" ? std::string() : std::to_string(number);
}

DocxNumbering::DocxNumbering(const XmlNode& root) {
  for (const XmlNode& node : root.children()) {
    if (node.name() == "w:abstractNum") {
      std::vector<Level> levels(list_levels);
      for (const XmlNode& child : node.children()) {
        const int index = number_in(child.attribute("w:ilvl"), 0);
        if (child.name() != "w:lvl" || index < 0 || index >= list_levels)
          continue;
        levels[static_cast<std::size_t>(index)] = {
            number_in(child.child("w:start").attribute("w:val"), 1),
            child.child("w:numFmt").attribute("w:val"),
            child.child("w:lvlText").attribute("w:val")};
      }
      schemes_[node.attribute("w:abstractNumId")] = std::move(levels);
    }
    if (node.name() == "w:num") {
      List list{node.child("w:abstractNumId").attribute("w:val"), {}};
      for (const XmlNode& child : node.children())
        if (child.name() == "w:lvlOverride" && child.child("w:startOverride"))
          list.starts[number_in(child.attribute("w:ilvl"), 0)] =
              number_in(child.child("w:startOverride").attribute("w:val"), 1);
      lists_[node.attribute("w:numId")] = std::move(list);
    }
  }
}

std::string DocxNumbering::next(const std::string& list, int level) {
  const auto known = lists_.find(list);
  const auto scheme = known == lists_.end() ? schemes_.end() : schemes_.find(known->second.scheme);
  if (scheme == schemes_.end() || level < 0 || level >= list_levels)
    return {};
  std::vector<int>& counters = counters_[known->second.scheme];
  counters.resize(list_levels, -1);
  const auto own_start = known->second.starts.find(level);
  bool& begun = begun_[{list, level}];
  int& counter = counters[static_cast<std::size_t>(level)];
  if (own_start != known->second.starts.end() && !begun)
    counter = own_start->second;
  else
    counter = counter < 0 ? scheme->second[static_cast<std::size_t>(level)].start : counter + 1;
  begun = true;
  std::fill(counters.begin() + level + 1, counters.end(), -1);

  const Level& own = scheme->second[static_cast<std::size_t>(level)];
  if (own.format == "bullet")
    return "•";
  std::string label;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    if (own.text[i] != '%' || i + 1 >= own.text.size() || own.text[i + 1] < '1' ||
        own.text[i + 1] > '9') {
      label += own.text[i];
      continue;
    }
    const auto wanted = static_cast<std::size_t>(own.text[++i] - '1');
    const Level& shown = scheme->second[wanted];
    label += automatic_number(counters[wanted] < 0 ? shown.start : counters[wanted], shown.format);
  }
  return label;
}

}  // namespace unlint
