#pragma once

#include <vector>

#include "document/document.h"
#include "text/span.h"

namespace unlint {

/// How a footnote is marked.
enum class NoteStyle : unsigned char {
  stars,        // agenda*
  strokes,      // Haiti 1/
  superscripts  // Haiti¹
};

/// A mark in the text that sends the reader to a footnote, or the mark before the note itself.
struct NoteMark {
  NoteStyle style = NoteStyle::stars;
  int number = 0;  // of stars, how many
  Span text;       // bytes of the prose text
  bool note = false;
};

/// The marks and the notes of a document, in order of the text. Figures that stick to a word
/// without being raised cannot be told from others and are left out.
std::vector<NoteMark> find_note_marks(const Document& document);

}  // namespace unlint
