#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <vector>

#include "reference/references.h"

namespace unlint {

/// The deviations of references that a rule speaks of and of nothing else: a document that holds
/// none of them need not be shown to it.
struct SoughtDeviations {
  enum class Of : unsigned char { anything, symbols, dates, citations };
  static constexpr std::size_t most = 128;  // of a kind of reference

  Of of = Of::anything;  // it looks at more than these
  std::bitset<most> which;
};

/// Those of a list, of one kind of reference.
template <typename Deviation>
SoughtDeviations sought(SoughtDeviations::Of of, const std::vector<Deviation>& deviations) {
  SoughtDeviations result{of, {}};
  for (const Deviation deviation : deviations)
    result.which.set(static_cast<std::size_t>(deviation));
  return result;
}

/// The deviations that the references of one document hold.
class HeldDeviations {
 public:
  explicit HeldDeviations(const References& references);

  /// True where one of them is sought, or anything is.
  bool hold(const SoughtDeviations& sought) const;

 private:
  std::array<std::bitset<SoughtDeviations::most>, 4> held_;  // by kind of reference
};

}  // namespace unlint
