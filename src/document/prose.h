#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace unlint {

/// Where a stretch of prose stands in the file.
struct Place {
  Span span;             // bytes of the file
  bool editable = true;  // an edit may replace it: no line break or markup lies within

  friend bool operator==(const Place& a, const Place& b) = default;
};

/// How a piece of prose came from bytes that read otherwise.
enum class Rendering {
  folded,  // a look-alike on the same line: a no-break space read as a space
  unseen,  // a soft hyphen or zero-width character, read as nothing
  joined,  // a line break or markup: an edit must not reach across it
  parted,  // markup that words are split over (runs of a Word text): an edit may be written in
           // pieces
};

/// The words of a document as a reader sees them, each byte still knowing where in the file it
/// came from. Blocks are separated by one line feed each; within a block there is none.
///
///     file    "resolution\r\n61/105"      bytes 40..58
///     prose   "resolution 61/105"
///     place({11, 17})  ->  bytes 52..58, editable
///
/// Folded for matching (and only these): U+00A0, U+2009, U+202F, U+3000 and tabs are spaces; U+2010
/// and U+2011 are hyphens; soft hyphens, zero-width and bidirectional marks and the Arabic tatweel
/// are gone; Arabic-Indic and full-width figures are ASCII figures. Everything else stands as in
/// the file.
class Prose {
 public:
  /// Adds text that stands so in the file, beginning at byte `source_begin`.
  void append(std::string_view text, std::size_t source_begin);

  /// Adds text that is read in place of the bytes `source`; `text` may be empty.
  void append_rendered(std::string_view text, Span source, Rendering rendering);

  /// The words, with blocks separated by '\n'.
  std::string_view text() const { return text_; }
  std::string_view slice(Span in_text) const {
    return text().substr(in_text.begin, in_text.size());
  }

  /// Where a stretch of `text()` stands in the file. What was removed within the stretch is
  /// covered, what was removed at its edges is not; an empty stretch has an empty place.
  Place place(Span in_text) const;

  /// The stretches of the file that the words of a stretch stand in, ascending in the text; markup
  /// and what stands nowhere in the file is left out.
  std::vector<Span> pieces(Span in_text) const;

  /// Where an edit of a stretch is written: one piece, or several where the words are split over
  /// markup that stays; none where the edit may not be made.
  std::vector<Span> edit_places(Span in_text) const;

  /// Does the file hold soft hyphens or zero-width characters within a stretch? Marks of direction
  /// do not count.
  bool hides_characters(Span in_text) const;

  void reserve(std::size_t bytes) { text_.reserve(bytes); }

 private:
  struct Segment {
    std::size_t text_begin;
    Span source;
    enum class Kind : unsigned char { verbatim, folded, unseen, joined, parted } kind;
    bool is_on_one_line() const { return kind <= Kind::unseen; }
  };
  /// The index of the segment that holds a byte of `text()`.
  std::size_t segment_at(std::size_t offset) const;

  std::string text_;
  std::vector<Segment> segments_;
};

}  // namespace unlint
