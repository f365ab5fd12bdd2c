#pragma once

#include <string>
#include <vector>

#include "document/directive.h"
#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

/// What a suppression comment says, word by word.
struct SuppressionComment {
  enum class Verb { line, begin, end, file };
  struct RuleName {
    std::string pattern;  // id, family or glob
    Span place;           // bytes of the file
    bool used = false;
  };
  struct Trouble {
    Span place;
    std::string detail, help;
  };
  Span comment;
  Verb verb = Verb::line;
  std::vector<RuleName> rules;  // "*" where none is named
  std::string reason;
  std::vector<Trouble> troubles;  // what is not understood
};

/// Reads `ignore=RULE[,RULE] -- reason` and its like. Without a verb that is known the comment is
/// trouble only, and names no rules.
SuppressionComment read_suppression(const SourceFile& source, const Directive& directive);

/// The same for a comment that is not shown: all its places are where it stands, and empty.
SuppressionComment read_suppression(const HiddenDirective& directive);

}  // namespace unlint
