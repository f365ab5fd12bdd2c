#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/prose.h"
#include "language/language_id.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

enum class BlockKind {
  masthead,    // a line of the masthead or title block
  heading,     // a heading or title
  paragraph,   // running text, numbered or not
  footnote,    // a note, its mark included as label
  table_cell,  // one cell
  quotation,   // a block quotation: keeps its own spelling
  code,        // not language: left alone
};

/// How many kinds of blocks there are.
inline constexpr std::size_t block_kind_count = 7;

/// "masthead", "heading" …
std::string_view name(BlockKind kind);

/// One block of the document. Spans are bytes of `Document::prose.text()`.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span text;      // the whole block, label included, without the separating line feed
  Span label;     // "12.", "(a)", "III.", footnote mark "3" or "*"; empty at the begin where none
  int level = 0;  // of a heading, from 1; of a paragraph, its indentation or nesting
};

/// The parts of a masthead, as spans of the prose text; empty where absent. What they mean is told
/// by `reference/identity.h`.
///
/// Editorial Manual, Mastheads: organ, symbol, distribution, date, original language; below them
/// session, venue and dates, agenda item, title.
struct Masthead {
  Span symbol;        // A/RES/75/100
  Span organ;         // General Assembly
  Span distribution;  // Distr.: General
  Span date;          // 28 September 2020
  Span original;      // Original: English
  Span session;       // Seventy-fifth session
  Span venue;         // Vienna, 6-10 October 2014
  Span agenda_item;   // Agenda item 128 (a)
  Span agenda_note;   // * A/75/150, to which the agenda item's asterisk leads
  Span title;         // the first heading below
  Span authorship;    // Report of the Secretary-General
};

/// What the mark-up says of words: of a hyperlink, where it leads.
struct Link {
  enum class Says : unsigned char {
    address,
    date,    // <time datetime="2014-06-12">, <docDate date="2014-06-12">
    number,  // <data value="70/1">; of <docNumber>, what the metadata calls the document
  };

  Span text;           // bytes of the prose text
  std::string target;  // the address, date or number as written
  Place place;         // where that stands in the file
  Says says = Says::address;
};

/// What a reader sees: the words, cut into blocks in reading order.
struct Document {
  Prose prose;
  std::vector<Block> blocks;  // ascending, separated by one '\n' in the prose text
  Masthead masthead;
  std::vector<Link> links;
  LanguageId language = LanguageId::en;
  bool typographic = false;  // a character outside ASCII stands somewhere: dashes can be trusted
};

/// The indices of all blocks.
std::vector<std::size_t> every_block(const Document& document);

/// The index of the block that holds a byte of the prose text; `blocks.size()` for none.
std::size_t block_at(const Document& document, std::size_t offset);

}  // namespace unlint
