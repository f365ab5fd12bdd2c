#include "rule/lazy_rule.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "text/regex.h"
#include "text/regex_tree.h"

namespace unlint {
namespace {

RuleOutline outline_of(const RuleHeader& header, const Rule& rule) {
  RuleOutline outline;
  if (const Regex* trigger = rule.trigger()) {
    outline.is_triggered = true;
    const std::optional<RegexTree> tree = regex_tree(trigger->pattern());
    outline.anchors = packed(trigger->anchors(), tree);
    // Where a match is long, its stretch is no shorter than the block.
    constexpr std::size_t longest_worth = 240;
    const std::size_t longest =
        tree ? longest_match(*tree).value_or(longest_worth + 1) : longest_worth + 1;
    if (rule.reports_trigger() && !outline.anchors.empty() && longest <= longest_worth)
      outline.reach = longest;
  }
  const std::vector<BlockKind> kinds = rule.kinds();
  for (const BlockKind kind : kinds)
    outline.looked_at.set(static_cast<std::size_t>(kind));
  if (kinds.empty())
    outline.looked_at.set();
  for (const BlockKind kind : header.skip)
    outline.looked_at.reset(static_cast<std::size_t>(kind));
  for (const LanguageId language : header.languages)
    outline.languages.set(static_cast<std::size_t>(language));
  if (header.languages.empty() || rule.minds_language_of_block())
    outline.languages.set();
  outline.sought = rule.sought();
  return outline;
}

}  // namespace

struct LazyRule::State {
  std::string id;
  Severity severity;
  Source source;  // of a rule that comes with its outline
  std::once_flag read, made, outlined;
  std::unique_ptr<const RuleHeader> header;  // most are never read, and it is large
  std::unique_ptr<const Rule> rule;
  RuleOutline outline;
};

LazyRule::LazyRule(RuleHeader header, std::unique_ptr<const Rule> rule)
    : state_(std::make_shared<State>()) {
  state_->id = header.id;
  state_->severity = header.severity;
  state_->header = std::make_unique<const RuleHeader>(std::move(header));
  state_->rule = std::move(rule);
}

LazyRule::LazyRule(std::string id, Severity severity, RuleOutline outline, Source source)
    : state_(std::make_shared<State>()) {
  state_->id = std::move(id);
  state_->severity = severity;
  state_->outline = std::move(outline);
  state_->source = std::move(source);
}

const std::string& LazyRule::id() const { return state_->id; }

Severity LazyRule::severity() const { return state_->severity; }

const RuleHeader& LazyRule::header() const {
  if (state_->source.read_header)
    std::call_once(state_->read, [this] {
      RuleHeader header = state_->source.read_header();
      header.severity = state_->severity;
      state_->header = std::make_unique<const RuleHeader>(std::move(header));
    });
  return *state_->header;
}

const Rule& LazyRule::rule() const {
  if (state_->source.make)
    std::call_once(state_->made, [this] { state_->rule = state_->source.make(); });
  return *state_->rule;
}

const RuleOutline& LazyRule::outline() const {
  if (!state_->source.make)
    std::call_once(state_->outlined,
                   [this] { state_->outline = outline_of(*state_->header, *state_->rule); });
  return state_->outline;
}

}  // namespace unlint
