#pragma once

#include <string>

#include "catch.h"
#include "document/readers.h"
#include "reference/references.h"

namespace unlint {

/// "canonical deviation deviation" of each symbol of a text; "?" where the repair is not certain.
inline std::string symbols_of(const std::string& text) {
  const SourceFile file("t.txt", text);
  std::string out;
  for (const Symbol& symbol : find_references(read_document(file)).symbols) {
    out += (out.empty() ? "" : "; ") + symbol.canonical + (symbol.repair_certain ? "" : "?");
    for (const Symbol::Deviated& deviated : symbol.deviations)
      out += " " + std::string(name(deviated.deviation));
  }
  return out;
}

/// Those of words within a sentence.
inline std::string symbols_in(const std::string& words) {
  return symbols_of("The members had document " + words + " before them.\n");
}

/// A symbol as it stands, and what it is told to be.
struct Misprint {
  const char* printed;
  const char* meant;
};

template <typename Misprints>
void check_each(const Misprints& misprints) {
  for (const Misprint& misprint : misprints) {
    INFO(misprint.printed);
    CHECK(symbols_in(misprint.printed) == misprint.meant);
  }
}

}  // namespace unlint
