#include "reference/citation_chinese.h"

#include <array>
#include <string>
#include <utility>

#include "reference/part_letter.h"
#include "reference/reading.h"
#include "text/roman.h"

namespace unlint {
namespace {

// The value of one character; -1 for none. 10, 100 and 1,000 multiply what stands before them.
int written_figure(std::string_view text, std::size_t at) {
  static constexpr std::array<std::pair<std::string_view, int>, 15> figures = {{{"〇", 0},
                                                                                {"○", 0},
                                                                                {"零", 0},
                                                                                {"一", 1},
                                                                                {"二", 2},
                                                                                {"三", 3},
                                                                                {"四", 4},
                                                                                {"五", 5},
                                                                                {"六", 6},
                                                                                {"七", 7},
                                                                                {"八", 8},
                                                                                {"九", 9},
                                                                                {"十", 10},
                                                                                {"百", 100},
                                                                                {"千", 1000}}};
  for (const auto& [figure, value] : figures)
    if (starts_with(text, at, figure))
      return value;
  return -1;
}

// ㈠ to ㈩
ChineseNumber bracketed_figure(std::string_view text, std::size_t at) {
  constexpr char32_t first = 0x3220;
  if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80)
    return {0, at};
  const CodePoint point = decode(text, at);
  if (point.value < first || point.value > first + 9)
    return {0, at};
  return {static_cast<int>(point.value - first) + 1, at + point.length};
}

// （二十一）, (二十一)
ChineseNumber session_in_brackets(std::string_view text, std::size_t at) {
  if (const ChineseNumber one = bracketed_figure(text, at); one.value > 0)
    return one;
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>("（", "）"), {"(", ")"}}) {
    if (!starts_with(text, at, open))
      continue;
    const ChineseNumber inside = read_chinese_figures(text, at + open.size());
    if (inside.end > at + open.size() && starts_with(text, inside.end, close))
      return {inside.value, inside.end + close.size()};
  }
  return {0, at};
}

}  // namespace

ChineseNumber read_chinese_figures(std::string_view text, std::size_t at) {
  constexpr std::size_t length = 3;  // of a figure, in bytes
  ChineseNumber read{0, at};
  int digits = 0;
  int last = -1;
  for (int figure = written_figure(text, at); figure >= 0 && read.value <= 9999;
       figure = written_figure(text, read.end)) {
    read.end += length;
    if (figure < 10) {
      digits = last < 0 ? figure : digits * 10 + figure;
      last = figure;
      continue;
    }
    read.value += (last < 0 ? 1 : digits) * figure;
    digits = 0;
    last = -1;
  }
  read.value += digits;
  return read;
}

std::optional<CitationNumber> read_chinese_number(std::string_view text, std::size_t at,
                                                  Span block) {
  text = text.substr(0, block.end);
  const ChineseNumber serial = read_chinese_figures(text, at);
  if (serial.end == at || serial.value == 0)
    return {};
  CitationNumber number;
  std::size_t end = serial.end;
  if (const std::optional<PartLetter> letter = part_letter(text, spaces_end(text, end))) {
    number.letters = letter->letter;
    end = letter->end;
  }
  const ChineseNumber session = session_in_brackets(text, spaces_end(text, end));
  if (session.value == 0)
    return {};
  number.style = NumberStyle::roman;
  number.serial = serial.value;
  number.session = session.value;
  number.roman = roman_numeral(session.value);
  number.text = {at, session.end};
  number.end = session.end;
  number.number = std::to_string(serial.value) +
                  (number.letters.empty() ? "" : ' ' + number.letters) + " (" + number.roman + ')';
  return number;
}

}  // namespace unlint
