#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "document/xml.h"

namespace unlint {

/// The automatic numbers of an OpenDocument text: what is printed before the items of its lists and
/// before its headings.
class OdtLists {
 public:
  static constexpr int most_levels = 10;

  /// Reads the list styles and the outline that a part declares.
  void read_styles(const XmlNode& root);

  /// Enters a list, of this style or that of the list around it; `leave` returns to that.
  void enter(const XmlNode& list);
  void leave();

  /// The number of the next item of the innermost list: "12.", "(a)"; empty outside lists.
  std::string next_item(const XmlNode& item);

  /// The number of the next heading, by its level and the outline; empty where its style takes no
  /// part in that.
  std::string next_heading(const XmlNode& heading);

 private:
  struct Level {
    std::string format, prefix, suffix;
    int start = 1;
    int shown = 1;  // how many levels the number shows
    bool bullet = false;
  };
  using Levels = std::array<Level, most_levels>;
  using Counters = std::array<int, most_levels>;  // 0: not begun

  struct Style {
    std::string parent;
    bool outlined = false, listed = false;
  };

  bool is_outlined(std::string style) const;
  static Level level_of(const XmlNode& node);
  void read_levels(const XmlNode& style, Levels& levels);
  static std::string next(const Levels& levels, Counters& counters, int level, int start);

  std::map<std::string, Levels> styles_;
  std::map<std::string, Style> paragraph_styles_;
  std::map<std::string, Counters> counters_;  // by style
  std::vector<std::string> open_;             // the styles of open lists
  Levels outline_;
  Counters headings_{};
};

}  // namespace unlint
