#include "rule/sought_deviations.h"

namespace unlint {

HeldDeviations::HeldDeviations(const References& references) {
  using Of = SoughtDeviations::Of;
  const auto note = [this](Of of, const auto& all) {
    for (const auto& reference : all)
      for (const auto& deviated : reference.deviations)
        held_[static_cast<std::size_t>(of)].set(static_cast<std::size_t>(deviated.deviation));
  };
  note(Of::symbols, references.symbols);
  note(Of::dates, references.dates);
  note(Of::citations, references.citations);
}

bool HeldDeviations::hold(const SoughtDeviations& sought) const {
  return sought.of == SoughtDeviations::Of::anything ||
         (held_[static_cast<std::size_t>(sought.of)] & sought.which).any();
}

}  // namespace unlint
