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
#include "rule/lazy_rule.h"
#include "rule/rule.h"
#include "rule/triggers.h"

namespace unlint {

/// How the places are found where a rule has something to look at: by the fixed words of its
/// trigger, or, to hold that against, without any such help.
enum class Prefilter : unsigned char { on, off };

/// The rules that run, immutable once loaded; shared between threads.
class Rulebook {
 public:
  using Entry = LazyRule;

  explicit Rulebook(std::vector<Entry> entries = {});

  /// Everything the rules have to say about the subject: ordered by span, then rule; unique. The
  /// same with and without the prefilter.
  Diagnostics check(const Subject& subject, Prefilter prefilter = Prefilter::on) const;

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
