#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostic/diagnostic.h"

namespace unlint {

/// Which rules run, at which severity: what the command line and `unlint.toml` say together.
struct Selection {
  /// A rule id, a family or a glob ("dates/*"), and the severity to give; none switches off, or
  /// with `own` gives the rule its own. Later entries win over earlier ones.
  struct Grade {
    std::string pattern;
    std::optional<Severity> severity;
    bool own = false;
    std::string origin = {};  // the file that says so
  };
  std::vector<std::string> select;  // --select: only these run; empty for all
  std::vector<std::string> ignore;  // --ignore: these do not
  std::vector<Grade> grades;        // [rules] of unlint.toml

  /// The grade that counts for a rule; null where there is none.
  const Grade* grade_of(std::string_view id) const;

  /// The severity a rule runs at, or none where it does not run.
  std::optional<Severity> severity_of(std::string_view id, Severity own) const;
};

/// True where the pattern (an id, a family, or a glob) names the rule.
bool names_rule(std::string_view pattern, std::string_view id);

}  // namespace unlint
