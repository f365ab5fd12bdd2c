#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "rule/rule.h"
#include "text/regex.h"

namespace unlint {

/// The rules that run, immutable once loaded; shared between threads.
class Rulebook {
 public:
  struct Entry {
    RuleHeader header;
    std::shared_ptr<const Rule> rule;
  };

  Rulebook() = default;
  explicit Rulebook(std::vector<Entry> entries);

  /// Everything the rules have to say about the subject: ordered by span, then rule; unique.
  Diagnostics check(const Subject& subject) const;

  /// The rules in force, ordered by id.
  const std::vector<Entry>& entries() const { return entries_; }

  /// The entry of an id, or null.
  const Entry* find(std::string_view id) const;

 private:
  std::vector<Entry> entries_;
  std::shared_ptr<const RegexSet> triggers_;  // copies of a rulebook share them
  std::vector<std::size_t> triggered_;        // the entry each trigger belongs to
  std::vector<std::size_t> without_trigger_;  // the entries that are always asked
};

}  // namespace unlint
