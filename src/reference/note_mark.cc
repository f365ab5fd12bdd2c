#include "reference/note_mark.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "reference/reading.h"

namespace unlint {
namespace {

constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴",
                                                     "⁵", "⁶", "⁷", "⁸", "⁹"};

constexpr std::array<bool, 256> begins_mark = [] {
  std::array<bool, 256> begins{};
  for (const unsigned char byte : {'*', '\xC2', '\xE2'})
    begins[byte] = true;
  for (unsigned char figure = '0'; figure <= '9'; ++figure)
    begins[figure] = true;
  return begins;
}();

/// The value and the length of the raised figure at an offset; length 0 for none.
struct Raised {
  int value = 0;
  std::size_t length = 0;
};
Raised raised_at(std::string_view text, std::size_t at) {
  for (std::size_t i = 0; i < raised.size(); ++i)
    if (starts_with(text, at, raised[i]))
      return {static_cast<int>(i), raised[i].size()};
  return {};
}

/// Reads the marks of one block.
class MarkReader {
 public:
  MarkReader(std::string_view text, const Block& block, std::vector<NoteMark>& found)
      : text_(text), block_(block), found_(found) {}

  void read() {
    std::size_t at = block_.text.begin;
    const bool footnote = block_.kind == BlockKind::footnote;
    if (footnote)
      read_note();
    if (footnote)
      at = block_.label.end;
    else if (const std::size_t end = stars_end(at); end > at && char_at(text_, end) == ' ')
      at = star_note(end);
    while ((at = next_beginning(at)) < block_.text.end)
      at = std::max(mark_at(at, footnote), at + 1);
  }

 private:
  // The next byte with which a mark may begin; eight bytes at a time.
  std::size_t next_beginning(std::size_t at) const {
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t high = each * 0x80;
    for (std::uint64_t eight = 0; at + sizeof eight <= block_.text.end; at += sizeof eight) {
      std::memcpy(&eight, text_.data() + at, sizeof eight);
      const std::uint64_t stars = eight ^ (each * '*');    // a star is zero now
      const std::uint64_t figures = eight ^ (each * '0');  // a figure is less than ten
      const bool star = ((stars - each) & ~stars & high) != 0;
      const bool figure = ((((figures & ~high) + each * (0x80 - 10)) | figures) & high) != high;
      if (star || figure || (eight & high) != 0)
        break;
    }
    while (at < block_.text.end && !begins_mark[static_cast<unsigned char>(text_[at])])
      ++at;
    return at;
  }

  std::size_t stars_end(std::size_t at) const {
    while (at < block_.text.end && text_[at] == '*')
      ++at;
    return at;
  }

  // A note that its format does not tell as one: "* A/75/150."
  std::size_t star_note(std::size_t end) {
    const Span stars{block_.text.begin, end};
    add(NoteStyle::stars, static_cast<int>(stars.size()), stars, true);
    return end;
  }

  void read_note() {
    const std::string_view label = text_.substr(block_.label.begin, block_.label.size());
    if (!label.empty() && label.find_first_not_of('*') == std::string_view::npos)
      add(NoteStyle::stars, static_cast<int>(label.size()), block_.label, true);
    else if (label.size() > 1 && label.back() == '/' && is_figure(label.front()))
      add(NoteStyle::strokes, number(label.substr(0, label.size() - 1)), block_.label, true);
    else if (!label.empty() && is_figure(label.front()))
      add(NoteStyle::superscripts, number(label), block_.label, true);
  }

  /// The end of the mark at an offset, or the offset.
  std::size_t mark_at(std::size_t at, bool in_note) {
    const char byte = text_[at];
    if (byte == '*')
      return stars_at(at);
    if (is_figure(byte) && !in_note)
      return stroke_at(at);
    if (byte == '\xC2' || byte == '\xE2')
      return superscript_at(at);
    return at;
  }

  std::size_t stars_at(std::size_t at) {
    constexpr std::size_t most_stars = 4;
    const std::size_t end = stars_end(at);
    const char before = char_before(text_, at);
    const char after = end < block_.text.end ? text_[end] : ' ';
    // After a word, not between words, figures or at the edge of a rule of stars.
    const bool after_star = at > 2 && text_.substr(at - 2, 2) == ", " && text_[at - 3] == '*';
    const bool follows_word = at > block_.text.begin && (after_star || before != ' ') &&
                              before != '(' && before != '/' && before != '"';
    const bool ends_word = after == ' ' || after == ')' || after == ',' || after == ';' ||
                           after == '.' || after == ':' ||
                           static_cast<unsigned char>(after) >= 0x80;
    if (follows_word && ends_word && end - at <= most_stars)
      add(NoteStyle::stars, static_cast<int>(end - at), {at, end}, false);
    return end;
  }

  // "Haiti 1/ and", not "1/2" and "75/1".
  std::size_t stroke_at(std::size_t at) {
    const std::size_t end = figures_end(text_, at);
    const bool mark = char_before(text_, at) == ' ' && end - at <= 3 &&
                      char_at(text_, end) == '/' &&
                      (end + 1 >= block_.text.end || text_[end + 1] == ' ' ||
                       text_[end + 1] == ',' || text_[end + 1] == ';' || text_[end + 1] == '.');
    if (mark && at > block_.text.begin)
      add(NoteStyle::strokes, number(text_.substr(at, end - at)), {at, end + 1}, false);
    return end;
  }

  // "Haiti¹", but not "km²".
  std::size_t superscript_at(std::size_t at) {
    int value = 0;
    std::size_t end = at;
    for (Raised next = raised_at(text_, end); next.length > 0; next = raised_at(text_, end)) {
      value = value * 10 + next.value;
      end += next.length;
    }
    if (end == at)
      return at;
    std::size_t word = at;
    while (word > block_.text.begin && is_ascii_letter(text_[word - 1]))
      --word;
    const bool unit = at - word > 0 && at - word < 3 && value < 4;
    if (value > 0 && !unit && !is_figure(char_before(text_, at)))
      add(NoteStyle::superscripts, value, {at, end}, at == block_.text.begin);
    return end;
  }

  void add(NoteStyle style, int number, Span text, bool note) {
    found_.push_back({style, number, text, note});
  }

  std::string_view text_;
  const Block& block_;
  std::vector<NoteMark>& found_;
};

}  // namespace

std::vector<NoteMark> find_note_marks(const Document& document) {
  std::vector<NoteMark> found;
  const std::string_view text = document.prose.text();
  for (const Block& block : document.blocks)
    if (block.kind != BlockKind::code && block.kind != BlockKind::quotation)
      MarkReader(text, block, found).read();
  return found;
}

}  // namespace unlint
