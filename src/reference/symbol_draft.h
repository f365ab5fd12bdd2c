#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "authority/own_series.h"
#include "authority/series.h"
#include "reference/symbol.h"
#include "reference/symbol_reader.h"
#include "text/span.h"

namespace unlint {

/// A symbol while it is being judged: its elements become canonical one after the other, and what
/// they deviated in is noted.
struct SymbolDraft {
  SymbolDraft(std::string_view prose, RawSymbol raw, Span block,
              const std::vector<OwnSeries>& own_series)
      : text(prose.substr(0, block.end)),
        elements(std::move(raw.elements)),
        end(raw.end),
        series(own_series) {
    symbol.deviations = std::move(raw.deviations);
  }

  std::string_view text;  // the prose text up to the end of the block
  std::vector<RawElement> elements;
  std::size_t end;                       // of what was read
  Symbol symbol;                         // what comes of it
  std::string root;                      // the letters of the first element, in capitals
  const std::vector<OwnSeries>& series;  // that a house adds to the register
  std::size_t fixed = 1;  // how many elements are those of its series, and right as they are
  std::size_t joint = 0;  // index of the element that begins the second symbol of a joint pair

  void note(SymbolDeviation deviation, Span span) {
    symbol.deviations.push_back({deviation, span});
  }

  /// The same, where what was meant is not certain.
  void doubt(SymbolDeviation deviation, Span span) {
    note(deviation, span);
    symbol.repair_certain = false;
  }

  /// How many elements the symbol (the first of a joint pair) has.
  std::size_t own_elements() const { return joint ? joint : elements.size(); }
};

/// Does the first element begin symbols? Mends its case and tells foreign symbols apart.
bool judge_root(SymbolDraft& draft);

/// Cuts elements whose stroke is missing or another sign: "79.SR.37", "53Add.2".
void split_elements(SymbolDraft& draft);

/// Mends how elements are written: case, dots, zeros, strokes for dots.
void judge_spelling(SymbolDraft& draft);

/// Mends letters that are one slip away from a code: "A/HCR/37/73".
void judge_misspelt_codes(SymbolDraft& draft);

/// Does it hold a number, as every symbol does?
bool holds_number(const SymbolDraft& draft);

/// Reads the second symbol of a joint pair, "A/51/889-S/1997/357".
void judge_joint(SymbolDraft& draft);

/// Notes codes that were left out, where the rest cannot be without: "A/3/61/L.45".
void judge_dropped_codes(SymbolDraft& draft);

/// Notes sessions and years that cannot be.
void judge_numbering(SymbolDraft& draft);

/// Notes suffixes out of order, letters of the language, numbers that are missing.
void judge_endings(SymbolDraft& draft);

/// Reads the brackets after a symbol whose canonical form is written so far: "(Part I)", "(1994)".
void read_brackets(SymbolDraft& draft);

// ---- small questions about the text of an element

/// Is it figures and nothing else?
bool is_number(std::string_view text);

/// "Add" of "Add.1".
std::string_view leading_letters(std::string_view text);

/// The text in capitals.
std::string upper(std::string_view text);

/// Is it a modification such as "Add.1" or "Summary"?
bool is_suffix(std::string_view element);

/// "L.45", "WP.3": does it follow a session or a year as a number does?
bool is_numbered_type(std::string_view element);

/// Is it a roman numeral, or may be one?
bool is_roman(std::string_view text);

/// "S-27", "ES-10".
bool is_special_session(std::string_view element);

/// The code of an element whose dot before the number is missing, "Add1"; null for any other.
const Component* missing_dot(std::string_view element);

/// Does nothing of a symbol follow at a place of a text: no letter, figure or sign between them?
bool ends_at(std::string_view text, std::size_t at);

}  // namespace unlint
