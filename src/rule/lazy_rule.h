#pragma once

#include <bitset>
#include <functional>
#include <memory>
#include <string>

#include "diagnostic/diagnostic.h"
#include "language/language_id.h"
#include "rule/rule.h"
#include "rule/triggers.h"

namespace unlint {

/// What a rulebook has to know of a rule before it asks it anything.
struct RuleOutline {
  bool is_triggered = false;  // it has a trigger
  std::string anchors;        // of the trigger, packed; empty where it may match anywhere
  std::size_t reach = 0;      // in bytes, of a match of the trigger that is all the rule reports
  BlockKinds looked_at;       // the kinds of blocks
  std::bitset<all_languages.size()> languages;  // of the documents it is shown
  SoughtDeviations sought;                      // see Rule
};

/// A rule of which no more is there than was asked for: its header is read, and itself made, when
/// first wanted. Copies share it; use from several threads is safe.
class LazyRule {
 public:
  /// A rule that is there. The severity it runs at is that of its header.
  LazyRule(RuleHeader header, std::unique_ptr<const Rule> rule);

  /// Where the parts of a rule come from.
  struct Source {
    std::function<RuleHeader()> read_header;
    std::function<std::unique_ptr<const Rule>()> make;
  };
  LazyRule(std::string id, Severity severity, RuleOutline outline, Source source);

  const std::string& id() const;
  Severity severity() const;  // it runs at
  const RuleHeader& header() const;
  const Rule& rule() const;
  const RuleOutline& outline() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace unlint
