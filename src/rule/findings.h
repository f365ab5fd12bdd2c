#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "rule/rule.h"

namespace unlint {

/// The values for the `{names}` in a rule's message, help and fix.
using Captures = std::vector<std::pair<std::string_view, std::string>>;

/// Collects what one rule finds in one subject, and dresses each finding in the rule's words.
class Findings {
 public:
  Findings(const RuleHeader& header, const Subject& subject, Diagnostics& out)
      : header_(header), subject_(subject), out_(out) {}

  /// Reports a stretch of the prose text. With a replacement, the finding offers as fix the
  /// smallest edit that turns the one into the other (common beginnings and ends are left as they
  /// stand, so no-break spaces survive); no fix is offered where that edit would reach across a
  /// line break or markup, or changes nothing.
  void add(Span in_text, const Captures& captures,
           const std::optional<std::string>& replacement = {});

  /// The words of a stretch of the prose text, and the parts of a reference there that a template
  /// names.
  std::string words(Span in_text) const;
  Captures parts(Span in_text, const std::vector<std::string>& names) const;

  /// As `add`, with a fix that writes the whole stretch anew: what the prose does not show of it
  /// (characters that nobody sees, figures of another script) goes.
  void add_written_anew(Span in_text, const Captures& captures, const std::string& replacement);

  /// True where the rule looks at this stretch of the prose text: `scope`, `skip`.
  bool looks_at(Span in_text) const;

  const RuleHeader& header() const { return header_; }

 private:
  const RuleHeader& header_;
  const Subject& subject_;
  Diagnostics& out_;
};

}  // namespace unlint
