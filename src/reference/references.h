#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "authority/own_series.h"
#include "document/document.h"
#include "reference/citation.h"
#include "reference/date.h"
#include "reference/identity.h"
#include "reference/official_records.h"
#include "reference/own_number.h"
#include "reference/pinpoint.h"
#include "reference/symbol.h"

namespace unlint {

/// What is known before a document is read: `[document]` of unlint.toml, and the day that counts as
/// today (year 0: no document is from the future).
struct ReferenceSettings {
  Identity identity;
  Day today;
  std::vector<OwnSeries> series;  // [[series]] of unlint.toml
};

/// Everything a document refers to, each kind in order of the prose text.
struct References {
  Identity identity;
  std::vector<Symbol> symbols;
  std::vector<Date> dates;
  std::vector<Citation> citations;
  std::vector<OfficialRecord> official_records;
  std::vector<OwnNumber> own_numbers;  // no rule judges them
  std::vector<Pinpoint> pinpoints;     // nor these
  std::vector<std::uint32_t> figures;  // where each run of figures of the prose text begins
};

/// Finds the references of a document in one pass. Generous and never judging: a malformed symbol
/// is a symbol, with its deviations noted.
References find_references(const Document& document, const ReferenceSettings& settings = {});

/// One reference as `unlint refs` tells it, whatever its kind.
struct ReferenceRecord {
  std::string_view kind;  // "symbol", "resolution", "decision", "date"
  Place place;            // bytes of the file
  Span text;              // bytes of the prose text
  std::string canonical;  // empty where not known
  std::string organ;      // empty where not known
  std::string url;        // empty where there is none
};

/// All references in order of the file. `offset` is where the text begins that they were found in,
/// where that is a part of the file.
std::vector<ReferenceRecord> records(const References& references, std::size_t offset = 0);

/// How many references there are of a kind, and of how many the canonical form is not known.
struct ReferenceCount {
  std::string_view kind;
  std::size_t seen = 0;
  std::size_t not_understood = 0;
};

/// The records of each kind, counted and not made.
std::vector<ReferenceCount> counts(const References& references);

/// The address of a document symbol: "https://undocs.org/S/RES/1325(2000)".
std::string address(std::string_view symbol);

}  // namespace unlint
