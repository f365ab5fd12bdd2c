#include "rule/rulebook.h"

#include <algorithm>

#include "rule/findings.h"

namespace unlint {
namespace {

bool applies(const RuleHeader& header, const Subject& subject) {
  const Document& document = subject.document;
  if (header.needs_typography && !document.typographic)
    return false;
  if (!header.when.met_by(subject.references.identity))
    return false;
  return header.languages.empty() ||
         std::count(header.languages.begin(), header.languages.end(), document.language) > 0;
}

}  // namespace

Rulebook::Rulebook(std::vector<Entry> entries) : entries_(std::move(entries)) {
  std::sort(entries_.begin(), entries_.end(),
            [](const Entry& a, const Entry& b) { return a.header.id < b.header.id; });
  std::vector<std::string> patterns;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Regex* trigger = entries_[i].rule->trigger();
    if (trigger == nullptr) {
      without_trigger_.push_back(i);
      continue;
    }
    patterns.push_back(trigger->pattern());
    triggered_.push_back(i);
  }
  triggers_ = std::make_shared<const RegexSet>(patterns);
}

Diagnostics Rulebook::check(const Subject& subject) const {
  std::vector<std::size_t> asked = without_trigger_;
  if (!triggered_.empty())
    for (const std::size_t found : triggers_->found_in(subject.document.prose.text()))
      asked.push_back(triggered_[found]);

  Diagnostics diagnostics;
  for (const std::size_t index : asked) {
    const Entry& entry = entries_[index];
    if (!applies(entry.header, subject))
      continue;
    Findings findings(entry.header, subject, diagnostics);
    entry.rule->check(subject, findings);
  }
  std::stable_sort(diagnostics.begin(), diagnostics.end());
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
  return diagnostics;
}

const Rulebook::Entry* Rulebook::find(std::string_view id) const {
  const auto found = std::lower_bound(
      entries_.begin(), entries_.end(), id,
      [](const Entry& entry, std::string_view wanted) { return entry.header.id < wanted; });
  return found != entries_.end() && found->header.id == id ? &*found : nullptr;
}

}  // namespace unlint
