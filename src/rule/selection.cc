#include "rule/selection.h"

#include <algorithm>

namespace unlint {
namespace {

/// How closely a pattern names a rule: 0 not at all, then everything, a family or glob, the rule.
enum class Closeness { none, everything, family, rule };

bool matches_glob(std::string_view pattern, std::string_view text) {
  while (!pattern.empty() && pattern.front() != '*') {
    if (text.empty() || text.front() != pattern.front())
      return false;
    pattern.remove_prefix(1);
    text.remove_prefix(1);
  }
  if (pattern.empty())
    return text.empty();
  pattern.remove_prefix(1);
  for (std::size_t skipped = 0; skipped <= text.size(); ++skipped)
    if (matches_glob(pattern, text.substr(skipped)))
      return true;
  return false;
}

Closeness closeness(std::string_view pattern, std::string_view id) {
  if (pattern == id)
    return Closeness::rule;
  if (pattern == "*")
    return Closeness::everything;
  if (pattern == id.substr(0, id.find('/')) || matches_glob(pattern, id))
    return Closeness::family;
  return Closeness::none;
}

Closeness closest(const std::vector<std::string>& patterns, std::string_view id) {
  Closeness best = Closeness::none;
  for (const std::string& pattern : patterns)
    best = std::max(best, closeness(pattern, id));
  return best;
}

}  // namespace

bool names_rule(std::string_view pattern, std::string_view id) {
  return closeness(pattern, id) != Closeness::none;
}

const Selection::Grade* Selection::grade_of(std::string_view id) const {
  const Grade* grade = nullptr;
  Closeness graded = Closeness::none;
  for (const Grade& candidate : grades) {
    const Closeness close = closeness(candidate.pattern, id);
    if (close != Closeness::none && close >= graded) {
      grade = &candidate;
      graded = close;
    }
  }
  return grade;
}

std::optional<Severity> Selection::severity_of(std::string_view id, Severity own) const {
  const Closeness selected = closest(select, id);
  const Closeness ignored = closest(ignore, id);
  if (!select.empty() && selected == Closeness::none)
    return {};
  // The closer word counts; where both are as close, the one that silences.
  if (ignored != Closeness::none && ignored >= selected)
    return {};

  const Grade* grade = grade_of(id);
  if (grade == nullptr || grade->own)
    return own;
  // Whoever selects a rule on the command line wants to see it, whatever the configuration says.
  if (!grade->severity && selected >= closeness(grade->pattern, id))
    return own;
  return grade->severity;
}

}  // namespace unlint
