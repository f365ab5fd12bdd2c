#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "reference/body_names.h"
#include "reference/citation.h"
#include "reference/citation_number.h"
#include "text/span.h"

namespace unlint {

/// What announces the numbers of a citation: “General Assembly resolutions”, “in its decision”.
struct CitationHead {
  Span word;  // “resolutions”; empty where no word stands
  ReferenceWord::Kind kind = ReferenceWord::Kind::resolution;
  bool plural = false;
  bool own = false;                // “its resolution”
  std::vector<std::string> codes;  // the body named with it, or those that a short name stands for
  std::vector<Citation::Deviated> deviations;
};

/// Reads what stands before a number.
class CitationHeads {
 public:
  CitationHeads(std::string_view text, const Language& language)
      : text_(text), language_(language), bodies_(text, language) {}

  /// The head right before a number that begins at `number`; none where no word announces it.
  std::optional<CitationHead> before(std::size_t number, Span block) const;

  /// Chinese: the word follows the number (第60/251号决议), in a list the last one. `floor` is the
  /// end of the number before in the same block, or the block's beginning.
  std::optional<CitationHead> around(const CitationNumber& number, Span block,
                                     std::size_t floor) const;

  /// True where the word that ends at `end` announces numbers; it is put into `head`.
  bool word_ending(std::size_t end, Span block, CitationHead& head) const;

 private:
  std::string_view text_;
  const Language& language_;
  BodyNames bodies_;

  std::size_t last_full_name(std::string_view text, std::vector<std::string>& codes) const;
  bool chinese_word_ending(std::size_t end, Span block, CitationHead& head) const;
  std::optional<std::string> full_word(ReferenceWord::Kind kind) const;
  bool body_between(std::size_t at, Span block, CitationHead& head) const;
  void name_body(CitationHead& head, Span block) const;
  void note_capital(CitationHead& head, Span block) const;
  bool is_within_quotation(std::size_t at, Span block) const;
};

}  // namespace unlint
