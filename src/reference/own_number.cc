#include "reference/own_number.h"

#include <cstddef>
#include <optional>
#include <string_view>

#include "reference/part_letter.h"
#include "reference/reading.h"
#include "reference/symbol_reader.h"

namespace unlint {
namespace {

// A resolution has few parts.
constexpr char last_own_part = 'H';

// A title longer than this is a sentence.
constexpr std::size_t longest_title = 160;

/// The own symbol of a resolution: "A/RES/74/250", A to B; no letters where it has no parts.
struct Parts {
  std::string_view resolution;
  char first = 0;
  char last = 0;

  bool hold(char letter) const { return first <= letter && letter <= last; }
};

Parts parts_of(std::string_view symbol) {
  const std::size_t space = symbol.find(' ');
  if (symbol.find("/RES/") == std::string_view::npos)
    return {};
  if (space == std::string_view::npos)
    return {symbol};
  const std::string_view letters = symbol.substr(space + 1);
  const bool one = letters.size() == 1;
  if (!is_ascii_capital(letters.front()) || (!one && (letters.size() != 3 || letters[1] != '-')))
    return {};
  return {symbol.substr(0, space), letters.front(), letters.back()};
}

// The letter of a part that stands at a place, in Latin; its end in `end`; 0 for none.
char letter_at(std::string_view text, std::size_t at, std::size_t& end) {
  if (const std::optional<PartLetter> arabic = arabic_letter_at(text, at, last_own_part)) {
    end = arabic->end;
    return arabic->letter;
  }
  if (is_ascii_capital(char_at(text, at))) {
    end = at + 1;
    return text[at];
  }
  if (at >= text.size())
    return 0;
  const CodePoint point = decode(text, at);
  end = at + point.length;
  return look_alike(point.value);
}

class OwnNumberFinder {
 public:
  OwnNumberFinder(const Document& document, Parts parts)
      : document_(document), text_(document.prose.text()), parts_(parts) {}

  std::vector<OwnNumber> find() {
    const std::string number =
        std::string(parts_.resolution.substr(parts_.resolution.find("/RES/") + 5)) + '.';
    for (const Block& block : document_.blocks) {
      if (block.kind == BlockKind::masthead || block.kind == BlockKind::code ||
          block.kind == BlockKind::footnote)
        continue;
      if (const std::size_t title = title_begin(block, number); title < block.text.end)
        in_title(block, {title, title + number.size() - 1});
      else if (parts_.first)
        at_begin(block);
    }
    return std::move(found_);
  }

 private:
  const Document& document_;
  std::string_view text_;
  Parts parts_;
  std::vector<OwnNumber> found_;

  void add(char letter, Span span) {
    if (parts_.hold(letter))
      found_.push_back(
          {span, document_.prose.place(span), std::string(parts_.resolution) + ' ' + letter});
  }

  // Where “74/232. Follow-up …” begins; the lines above it may have become one with it.
  std::size_t title_begin(const Block& block, const std::string& number) const {
    const std::string_view text = text_.substr(0, block.text.end);
    const std::size_t at = text.find(number, block.text.begin);
    const bool title =
        at == block.text.begin ||
        (at < text.size() && block.label.empty() && text[at - 1] == ' ' &&
         at + number.size() < text.size() && text.substr(0, at).find(']', block.text.begin) < at);
    return at < text.size() && title ? at : block.text.end;
  }

  // “74/232. Follow-up to the Fourth Conference B”
  void in_title(const Block& block, Span number) {
    found_.push_back({number, document_.prose.place(number), std::string(parts_.resolution)});
    if (!parts_.first)
      return;
    const std::size_t last = text_.substr(0, block.text.end).find_last_not_of(" ()*0123456789");
    const std::size_t space = text_.rfind(' ', last);
    if (space == std::string_view::npos || space <= number.end)
      return;
    std::size_t end = 0;
    const char letter = letter_at(text_, space + 1, end);
    if (letter && end == last + 1)
      add(letter, {space + 1, end});
  }

  // “B” alone, or “B Final income estimates”
  void at_begin(const Block& block) {
    std::size_t end = 0;
    const char letter = letter_at(text_, block.text.begin, end);
    if (!letter || block.text.size() > longest_title)
      return;
    const bool alone = end == block.text.end;
    const bool heads_title = char_at(text_, end) == ' ' && is_title({end + 1, block.text.end});
    if (alone || heads_title)
      add(letter, {block.text.begin, end});
  }

  // Does it begin with a capital and end without a stop?
  bool is_title(Span span) const {
    if (span.empty())
      return false;
    const char first = text_[span.begin];
    const char last = text_[span.end - 1];
    return (is_ascii_capital(first) || static_cast<unsigned char>(first) >= 0x80) && last != '.' &&
           last != ',' && last != ';' && last != ':';
  }
};

}  // namespace

std::vector<OwnNumber> find_own_numbers(const Document& document, const Identity& identity) {
  const Parts parts = parts_of(identity.symbol);
  return parts.resolution.empty() ? std::vector<OwnNumber>()
                                  : OwnNumberFinder(document, parts).find();
}

}  // namespace unlint
