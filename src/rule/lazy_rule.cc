#include "rule/lazy_rule.h"

#include <mutex>
#include <utility>

#include "text/regex.h"

namespace unlint {

RuleOutline outline_of(const Rule& rule) {
  RuleOutline outline;
  outline.minds_language_of_block = rule.minds_language_of_block();
  outline.kinds = rule.kinds();
  outline.sought = rule.sought();
  if (const Regex* trigger = rule.trigger()) {
    outline.is_triggered = true;
    outline.anchors = trigger->anchors();
  }
  return outline;
}

struct LazyRule::State {
  std::once_flag made;
  std::once_flag outlined;
  std::unique_ptr<const Rule> rule;
  RuleOutline outline;
  std::function<std::unique_ptr<const Rule>()> make;  // of a rule that comes with its outline
};

LazyRule::LazyRule(std::unique_ptr<const Rule> rule) : state_(std::make_shared<State>()) {
  state_->rule = std::move(rule);
}

LazyRule::LazyRule(RuleOutline outline, std::function<std::unique_ptr<const Rule>()> make)
    : state_(std::make_shared<State>()) {
  state_->outline = std::move(outline);
  state_->make = std::move(make);
}

const Rule* LazyRule::operator->() const {
  if (state_->make)
    std::call_once(state_->made, [this] { state_->rule = state_->make(); });
  return state_->rule.get();
}

const RuleOutline& LazyRule::outline() const {
  if (!state_->make)
    std::call_once(state_->outlined, [this] { state_->outline = outline_of(*state_->rule); });
  return state_->outline;
}

}  // namespace unlint
