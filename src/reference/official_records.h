#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "reference/date.h"
#include "reference/session_words.h"
#include "reference/symbol.h"
#include "text/span.h"

namespace unlint {

/// How what is said of a supplement to the Official Records disagrees with its symbol. Each is a
/// deviation that a rule of kind `records` may report.
enum class RecordsDeviation : unsigned char {
  session,           // Seventy-fourth Session, Supplement No. 21 (A/75/21)
  supplement,        // Supplement No. 20 (A/75/21), Supplement No. 53A (A/71/53)
  council,           // 2019, Supplement No. 8 (E/2019/8)
  year,              // Security Council: Fifty-fourth Year, Supplement for April, May and June 1998
  conference_days,   // Beijing, 4–16 September 1995 (Sales No. E.96.IV.13)
  conference_sales,  // Beijing, 4–15 September 1995 (Sales No. E.94.IV.13)
  conference_session,  // Sixth Review Conference (BWC/CONF.VII/7), 2005 … (NPT/CONF.2010/50)
};

/// "session", as rule files write it.
std::string_view name(RecordsDeviation deviation);

/// A supplement to the Official Records, with the symbol in the brackets that follow it.
///
///     Official Records of the General Assembly, Seventy-first Session, Supplement No. 53A
///     (A/71/53/Add.1)
///                                               |                                   |      |
///                                               session                             number symbol
struct OfficialRecord {
  struct Deviated {
    RecordsDeviation deviation;
    Span text;                // bytes of the prose text
    std::string replacement;  // what the symbol says; empty where not certain
    std::string known = {};   // what is known, where no replacement can be given
  };
  Span number;                 // "53A": bytes of the prose text
  Span symbol;                 // "A/71/53/Add.1"
  std::string canonical;       // of the symbol
  bool is_supplement = false;  // named by its number, and by its symbol
  std::vector<Deviated> deviations;
};

/// The supplements named in a document, told by the symbols in it, those of the Security Council,
/// told by their year, and the records of conferences that disagree with what is known of them. The
/// Assembly's twenty-fifth to thirtieth sessions numbered the documents that became supplements by
/// hundreds (A/9610); those before are left alone. Of the Trade and Development Board, whose
/// supplements bear numbers of their own, the session alone is judged.
std::vector<OfficialRecord> find_official_records(const Document& document,
                                                  const std::vector<Symbol>& symbols,
                                                  const std::vector<Date>& dates);

}  // namespace unlint
