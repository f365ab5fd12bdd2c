#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "document/document.h"
#include "text/regex.h"
#include "text/span.h"

namespace unlint {

/// An instrument cited by volume and registration number: "vol. 2349, No. 42146".
struct TreatyReference {
  std::vector<int> volumes;
  std::vector<Span> volume_figures;  // bytes of the prose text, one for each volume
  int number = 0;
  Span number_figures;
  Span text;  // the whole
};

/// The instruments that these blocks (indices, ascending) cite from the Treaty Series, in the six
/// languages.
std::vector<TreatyReference> find_treaty_references(const Document& document,
                                                    std::span<const std::size_t> blocks);

/// What every such citation holds.
const Regex& treaty_trigger();

}  // namespace unlint
