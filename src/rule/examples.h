#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "text/span.h"

namespace unlint {

class Rulebook;

/// An `[[example]]` of a rule file: `bad` must give findings at exactly its ⟦…⟧, `good` must be
/// silent, and where the rule offers a fix, fixing `bad` must give `good`.
struct Example {
  std::string rule;                 // id
  std::string path;                 // of the rule file
  std::optional<std::string> bad;   // with marks
  std::optional<std::string> good;  // without
  std::string index;                // lines of an index of documents, for rules that rest on one
  std::string masthead;  // lines put before the text, for rules that need to know the body
  std::string file;      // the name the text is read under; empty where that does not matter
  std::optional<std::string> language;
  Span bad_place;   // where `bad` stands in the rule file
  Span good_place;  // where `good` stands
};

/// What the example promises and the rule does not keep: diagnostics in the rule file.
Diagnostics run_example(const Example& example, const Rulebook& rulebook);

}  // namespace unlint
