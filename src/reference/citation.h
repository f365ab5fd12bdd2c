#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/prose.h"
#include "text/span.h"

namespace unlint {

/// How a citation's spelling differs from the form its body uses, or why it cannot be true. Each is
/// a deviation that a rule of kind `citation` may report.
enum class CitationDeviation : unsigned char {
  symbol_for_number,     // resolution A/RES/60/251
  closed_up_year,        // 1325(2000)
  missing_year,          // Security Council resolution 1325
  stroke_year,           // 1325/2000
  wrong_council_year,    // 1325 (2001)
  wrong_council_date,    // 1325 (2000) of 30 October 2000
  unknown_number,        // 9325 (2000)
  capital_word,          // in Resolution 60/251
  number_sign,           // resolution No. 60/251
  abbreviated_word,      // res. 60/251
  abbreviated_organ,     // UNSC resolution, GA resolution
  impossible_roman,      // 217 (XXXIV)
  wrong_roman,           // 1514 (XVI)
  closed_up_roman,       // 217(III)
  closed_up_letter,      // 72/262C
  misplaced_letter,      // 2200 (XXI) A
  spaced_stroke,         // 60 / 251
  wrong_joiner,          // 60-251
  special_session_form,  // S24/2
  date_outside_session,  // 72/256 of 24 December 2107
  comma_before_date,     // resolution 60/251, of 15 March 2006
  dated,                 // resolution 60/251 dated 15 March 2006
  decision_called_resolution,
  resolution_called_decision,
  singular_for_several,  // resolution 60/251 and 65/281
  plural_for_one,        // resolutions 60/251
  serial_comma,          // resolutions 46/181, 55/146, and 65/119
  ampersand,             // 60/251 & 65/281
  climate_form,          // decision CP.21/1
  malformed_year,        // 1325 [2000], 1325-2000, 1325 of 2000
  year_for_session,      // 2200 A (1966)
  session_in_figures,    // 1514 (15)
  roman_spelling,        // 1514 (xv), 1514/XV
  missing_session,       // General Assembly resolution 1514
  latin_in_arabic,       // 2200 A (XXI) in an Arabic text
  closed_up_word,        // resolution77/247
  leading_zero,          // 60/051
  wrong_order,           // Economic and Social Council resolution 5/2013
  superfluous_year,      // resolution 73/52 (2018)
  impossible_session,    // 156/129, S-410/2
  impossible_serial,     // 65/1190
  wrong_form,            // General Assembly resolution 1325 (2000)
  letter_form,           // 72/262 c, 72/262/C
  letter_list,           // 53/243 A & B, 53/243 A/B
  organ_twice,           // General Assembly resolution 60/251 of the General Assembly
  date_joiner,           // resolution 60/251 (15 March 2006)
  missing_date_comma,    // resolución 60/251 de 15 de marzo de 2006
  number_without_marks,  // 第60/251决议
  chinese_spacing,       // 第1325 (2000)号
  unnumbered_decision,   // Security Council decision 2014/5
  two_dates,             // one resolution with two dates in one document
  two_titles,
  two_organs,
};

inline constexpr std::size_t citation_deviation_count =
    static_cast<std::size_t>(CitationDeviation::two_organs) + 1;

/// "symbol-for-number", as rule files write it.
std::string_view name(CitationDeviation deviation);

/// How a number is built, whatever its body.
enum class NumberStyle : unsigned char {
  serial,         // 12 (without more)
  session,        // 60/251, S-24/2, ES-10/15
  council,        // 1325 (2000)
  roman,          // 217 A (III), 3201 (S-VI)
  year,           // 2013/5
  body_session,   // 1/CP.21
  roman_session,  // XII/11
  symbol,         // A/RES/60/251
};

/// A resolution or decision that the text names by number.
struct Citation {
  enum class Kind : unsigned char { resolution, decision };
  /// What told the organ.
  enum class Basis : unsigned char { unknown, form, words, pronoun, context, masthead };
  struct Deviated {
    CitationDeviation deviation;
    Span text;                               // bytes of the prose text
    std::optional<std::string> replacement;  // what to write in place of `text`, where known
    std::string detail;  // a fact for the message: the right year, the session's dates
  };
  Kind kind = Kind::resolution;
  Span text;    // the number itself: bytes of the prose text
  Span word;    // "resolution" as written, where this number follows or precedes it
  Place place;  // of `text` in the file
  NumberStyle style = NumberStyle::session;
  std::string organ;  // "A", "S", "E", "A/HRC", "CTOC/COP", "FCCC" …; empty where unknown
  Basis basis = Basis::unknown;
  std::string number;     // as it should be written: "2200 A (XXI)"
  std::string canonical;  // "A/RES/60/251", "CTOC/COP decision 2/6"; empty where organ is unknown
  int session = 0;        // session number, or 0
  int year = 0;           // year in the number or in brackets, or 0
  int serial = 0;
  std::string letters;              // "A", "A-B"
  std::size_t end = 0;              // after all part letters and the date
  Span title;                       // “entitled ‘…’”, without the quotation marks
  std::optional<std::size_t> date;  // index into References::dates of "of 15 March 2006"
  std::vector<Deviated> deviations;
};

/// The canonical name of a citation whose organ is known: the symbol where its body issues one,
/// else body, word and number; empty for organizations that are left alone.
std::string canonical_citation(const Citation& citation);

}  // namespace unlint
