#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/xml.h"

namespace unlint {

/// A number in one of Word's formats: "decimal", "lowerLetter", "upperRoman" …; empty for "none".
std::string automatic_number(int number, const std::string& format);

/// The automatic numbers of a Word document: what Word would print before each paragraph.
class DocxNumbering {
 public:
  /// Reads word/numbering.xml; an empty node where there is none.
  explicit DocxNumbering(const XmlNode& root);

  /// The number of the next paragraph of a list at a level from 0: "12.", "(a)"; empty where the
  /// list has none.
  std::string next(const std::string& list, int level);

 private:
  struct Level {
    int start = 1;
    std::string format = "decimal";
    std::string text;  // "%1.%2."
  };
  struct List {
    std::string scheme;
    std::map<int, int> starts;  // levels that begin anew
  };
  std::map<std::string, std::vector<Level>> schemes_;
  std::map<std::string, List> lists_;
  std::map<std::string, std::vector<int>> counters_;  // by scheme
  std::map<std::pair<std::string, int>, bool> begun_;
};

}  // namespace unlint
