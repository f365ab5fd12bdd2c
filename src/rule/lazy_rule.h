#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "rule/rule.h"
#include "text/regex.h"

namespace unlint {

/// What a rulebook has to know of a rule before it asks it anything.
struct RuleOutline {
  std::vector<BlockKind> kinds;          // of blocks that it looks at; empty for all
  bool is_triggered = false;             // it has a trigger
  Anchors anchors;                       // of the trigger; empty where it may match anywhere
  bool minds_language_of_block = false;  // see Rule
  SoughtDeviations sought;               // see Rule
};

RuleOutline outline_of(const Rule& rule);

/// A rule that is made when it is first asked. Copies share it; use from several threads is safe.
class LazyRule {
 public:
  LazyRule(std::unique_ptr<const Rule> rule);  // NOLINT: a rule that is there is one

  /// `make` gives the rule that the outline is of.
  LazyRule(RuleOutline outline, std::function<std::unique_ptr<const Rule>()> make);

  const Rule* operator->() const;
  const RuleOutline& outline() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace unlint
