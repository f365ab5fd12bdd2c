#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/prose.h"
#include "text/span.h"

namespace unlint {

/// What an author's spelling of a symbol differs in from the symbol meant. Each is the name of a
/// deviation that a rule of kind `symbol` may report.
enum class SymbolDeviation : unsigned char {
  inner_space,           // A/ 75/7
  line_break,            // A/75/⏎7
  wrong_stroke,          // A∕75∕7, A\75\7
  doubled_stroke,        // A//75/7
  look_alike,            // А/75/7 with a Cyrillic А
  lower_case_prefix,     // a/75/7
  wrong_case_component,  // A/Hrc/44/45, E/CN.4/SUB.2
  suffix_case,           // A/75/7/add.1, A/75/7/ADD.1
  missing_dot,           // A/75/7/Add1, A/77/L45
  extra_dot,             // A/71/P.V.86
  stroke_for_dot,        // A/CONF/157/24
  dot_for_stroke,        // A/C.6/79.SR.37
  missing_stroke,        // A/78423
  leading_zero,          // A/60/01
  thousands_separator,   // S/PV.7,813
  joint_dash,            // A/71/982–S/2017/600
  joint_order,           // S/1997/357-A/51/889
  special_session,       // A/S27/2, A/ES–10/273
  short_form,            // A/75/324 and Corr.1
  impossible_session,    // A/175/20, A/2020/414
  impossible_year,       // S/20144/123
  suffix_order,          // A/69/53/Corr.1/Add.1
  language_letter,       // A/RES/77/188E
  bracket_spacing,       // A/75/5(Vol. II)
  part_spelling,         // A/75/5 (vol. II)
  unknown_series,        // XYZ/75/5
  hyphen_for_stroke,     // S-2014-123, A.60.251
  unknown_component,     // A/HCR/37/73
  resolution_bracket,    // S/RES/1325/2000, A/RES/217(III)A
  missing_council_year,  // S/RES/1325
  year_for_session,      // UNEP/EA/2019/Res.1, A/C.3/2020/L.5
  session_for_year,      // CTOC/COP/4/19
  impossible_roman,      // BWC/CONF.IIX/9, CCW/CONF.vi/11
  unknown_country,       // CRPD/C/KP/Q/1
  from_the_future,       // A/82/5 in a document of 2014
  own_symbol,            // A/75/312 within A/75/312
  placeholder,           // A/C.3/78/L.__
  incomplete,            // A/75/7/Add., A/61/L., A/75/7/
  misspelt_series,       // CTCO/COP/2008/19, UNGA/60/L.2, PRST/2013/16
  repeated_prefix,       // A/A/75/7
  hidden_character,      // A/75/7 with a zero-width space
  foreign_figure,        // A/75/７
  reissue_asterisk,      // A/75/294*
  unbalanced_bracket,    // A/75/5 (Vol. II
  joint_suffix,          // A/76/75-E/2021/57/Add.1
  date_mismatch,         // A/75/414 of 12 June 2014
  mixed_forms,           // A/75/7 and Add.1 beside A/75/8 and A/75/8/Add.1
  missing_type,          // A/75/L.127 and A/75/127/Add.1
};

inline constexpr std::size_t symbol_deviation_count =
    static_cast<std::size_t>(SymbolDeviation::missing_type) + 1;

/// The name of each deviation, as rule files write it: "inner-space".
std::string_view name(SymbolDeviation deviation);

/// One element of a symbol: what stands between two strokes.
///
///     A / C.3 / 61 / L.45 / Rev.1
///     |   |     |    |      `---- modification   Rev., Add., Corr., …
///     |   |     |    `----------- nature         L., PV., SR., INF., …
///     |   |     `---------------- session        or year
///     |   `---------------------- body           committee, commission, …
///     `-------------------------- organ          A, S, E, ST, …
struct SymbolElement {
  enum class Role : unsigned char {
    prefix,
    body,
    session,
    year,
    nature,
    serial,
    modification,
    country
  };
  Role role = Role::serial;
  std::string text;  // canonical
};

/// The elements of a canonical symbol, with what each stands for.
std::vector<SymbolElement> elements_of(std::string_view canonical);

/// A document symbol found in the text.
struct Symbol {
  struct Deviated {
    SymbolDeviation deviation;
    Span text;  // bytes of the prose text
  };
  Span text;              // bytes of the prose text
  Place place;            // bytes of the file
  std::string canonical;  // with its defects mended
  std::string written;    // what to write in the text, where it differs: "S/RES/1325 (2000)"
  std::vector<Deviated> deviations;
  bool repair_certain = true;  // `canonical` is surely what was meant
  bool foreign = false;        // of another organization: recognized and left alone
};

}  // namespace unlint
