#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/directive.h"
#include "document/document.h"
#include "document/prose.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// A file that is not its own text (Word, PDF, HTML …) rendered as one: a block a line. What
/// `unlint text` prints, and what lines and columns count in.
///
///     page.html   <p>resolution&nbsp;<b>61/105</b></p>
///     text        "resolution 61/105\n"         text.place({11, 17}) -> the bytes of 61/105
struct Rendition {
  Prose text;                         // the way back leads to the bytes of the file
  std::vector<Block> blocks;          // spans of `text.text()`, ascending
  std::vector<std::string> locators;  // one a block: "table 2, row 5", "header"; may be empty
  std::vector<Link> links;            // spans of `text.text()`
  std::vector<HiddenDirective> directives;
  bool fixable = false;  // the bytes of the file can be edited
  std::string trouble;   // why the file could not be read; empty where it was
};

/// A rendition that is only trouble.
Rendition unreadable(std::string trouble);

/// What a reader sees of a rendition; `text` holds `rendition.text.text()`.
Document read_rendition(const SourceFile& text, const Rendition& rendition);

/// Where a person finds a byte of the rendition's text: "paragraph 14", "footnote 3",
/// "table 2, row 5". Empty where there is nothing to go by.
std::string locator(const Rendition& rendition, std::size_t offset);

/// What becomes of a row of spaces and line breaks.
enum class Spaces { collapsed, kept };

/// Puts a rendition together, block by block.
class RenditionBuilder {
 public:
  explicit RenditionBuilder(Spaces spaces) : spaces_(spaces) {}

  /// Ends the block, if one is open; the next words begin a block of this kind. A block without
  /// words is left out.
  void begin_block(BlockKind kind, int level = 0, std::string locator = {});
  void end_block();

  /// Words that stand so in the file, beginning at `offset`; what is read in place of `source`; and
  /// words that stand nowhere in it.
  void add(std::string_view words, std::size_t offset);
  void add_rendered(std::string_view words, Span source, Rendering rendering);
  void add_generated(std::string_view words);

  /// The words added next belong to those before, whatever markup lies between: one edit may
  /// change both.
  void bridge() { bridged_ = true; }

  /// A space between words, if there is not one already.
  void add_space();

  /// What the block holds so far is its label.
  void end_label();

  void begin_link(std::string target, Span place, Link::Says says = Link::Says::address);
  void end_link();

  /// A comment of the file, which is not shown.
  void add_comment(std::string_view comment);

  /// True where the open block has words already.
  bool has_words() const { return open_; }

  /// The words of the open block so far.
  std::string_view words() const;

  Rendition finish();

 private:
  void open(std::size_t offset);
  void place_directives();
  void flush_space(std::size_t offset);
  std::size_t end() const { return rendition_.text.text().size(); }

  Spaces spaces_;
  Rendition rendition_;
  Block next_;
  std::string next_locator_;
  std::vector<Link> open_links_;
  std::size_t placed_directives_ = 0;  // those after wait for words
  std::size_t last_offset_ = 0;        // of the file: where the words added last end
  bool open_ = false;
  bool space_ = false;    // a space waits for the next word
  bool bridged_ = false;  // the markup before the next word is a bridge
};

}  // namespace unlint
