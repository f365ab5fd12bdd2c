#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.h"
#include "rule/rule.h"
#include "rule/triggers.h"

namespace unlint {

/// The rules that run, immutable once loaded; shared between threads.
class Rulebook {
 public:
  struct Entry {
    RuleHeader header;
    std::shared_ptr<const Rule> rule;
  };

  explicit Rulebook(std::vector<Entry> entries = {});

  /// Everything the rules have to say about the subject: ordered by span, then rule; unique.
  Diagnostics check(const Subject& subject) const;

  /// The rules in force, ordered by id.
  const std::vector<Entry>& entries() const { return entries_; }

  /// The entry of an id, or null.
  const Entry* find(std::string_view id) const;

 private:
  /// The entries for documents in one language; their triggers are prepared on first use.
  struct Selected {
    std::once_flag once;
    std::vector<std::size_t> triggered;        // ascending, one for each trigger
    std::vector<std::size_t> without_trigger;  // ascending; always asked
    std::optional<Triggers> triggers;
  };
  const Selected& selected(LanguageId language) const;

  std::vector<Entry> entries_;
  std::shared_ptr<std::array<Selected, all_languages.size()>> selected_;  // copies share them
};

}  // namespace unlint
