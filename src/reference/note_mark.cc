#include "reference/note_mark.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "reference/reading.h"
#include "text/utf8.h"

namespace unlint {
namespace {

/// The value and the length of the raised figure at an offset; length 0 for none.
struct Raised {
  int value = 0;
  std::size_t length = 0;
};
Raised raised_at(std::string_view text, std::size_t at) {
  // Dashes and quotation marks begin like most of them.
  if (char_at(text, at) == '\xE2' && char_at(text, at + 1) != '\x81')
    return {};
  for (std::size_t i = 0; i < raised_figures.size(); ++i)
    if (starts_with(text, at, raised_figures[i]))
      return {static_cast<int>(i), raised_figures[i].size()};
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
    const std::size_t first = found_.size();
    at_each('*', at, [this](std::size_t star) { return stars_at(star); });
    if (!footnote)
      at_each('/', at, [this, at](std::size_t stroke) { return stroke_at(stroke, at); });
    for (const char lead : {'\xC2', '\xE2'})  // of the raised figures
      at_each(lead, at, [this, at](std::size_t begin) { return superscript_at(begin, at); });
    std::sort(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
              [](const NoteMark& a, const NoteMark& b) { return a.text.begin < b.text.begin; });
  }

 private:
  // Visits the places of a byte from `at` on; `visit` tells where what it found there ends.
  template <typename Visit>
  void at_each(char byte, std::size_t at, const Visit& visit) const {
    const std::string_view text = text_.substr(0, block_.text.end);
    while ((at = text.find(byte, at)) != std::string_view::npos)
      at = std::max(visit(at), at + 1);
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

  // "Haiti 1/ and", not "1/2" and "75/1". `floor` is where the text of the block begins.
  std::size_t stroke_at(std::size_t stroke, std::size_t floor) {
    std::size_t begin = stroke;
    while (begin > floor && is_figure(text_[begin - 1]))
      --begin;
    constexpr std::size_t most_figures = 3;
    const std::size_t end = stroke + 1;
    const bool mark = begin < stroke && stroke - begin <= most_figures &&
                      begin > block_.text.begin && char_before(text_, begin) == ' ' &&
                      (end >= block_.text.end || text_[end] == ' ' || text_[end] == ',' ||
                       text_[end] == ';' || text_[end] == '.');
    if (mark)
      add(NoteStyle::strokes, number(text_.substr(begin, stroke - begin)), {begin, end}, false);
    return end;
  }

  // True where a raised figure ends at an offset, and begins behind `floor`.
  bool follows_raised(std::size_t at, std::size_t floor) const {
    return std::any_of(raised_figures.begin(), raised_figures.end(), [&](std::string_view figure) {
      return at >= floor + figure.size() && starts_with(text_, at - figure.size(), figure);
    });
  }

  // "Haiti¹", but not "km²". `floor` is where the text of the block begins.
  std::size_t superscript_at(std::size_t at, std::size_t floor) {
    int value = 0;
    std::size_t end = at;
    for (Raised next = raised_at(text_, end); next.length > 0; next = raised_at(text_, end)) {
      value = value * 10 + next.value;
      end += next.length;
    }
    if (end == at || follows_raised(at, floor))
      return end;
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
