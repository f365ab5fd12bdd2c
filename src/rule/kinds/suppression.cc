#include "rule/findings.h"
#include "rule/kinds.h"

namespace unlint {
namespace {

/// Holds the words for what `suppress` reports after all other rules have spoken.
class SuppressionRule : public Rule {
 public:
  void check(const Subject&, Findings&) const override {}
};

}  // namespace

MadeRule make_suppression_rule(TomlTable& file) {
  std::optional<TomlTable> table = kind_table(file, "suppression");
  if (!table)
    return {};
  table->required_string("reports");
  table->choice("reports", {"unused", "malformed"});
  return {std::make_unique<SuppressionRule>(), {"detail", "remedy"}};
}

}  // namespace unlint
