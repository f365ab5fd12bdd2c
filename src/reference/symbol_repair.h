#pragma once

#include <string>
#include <string_view>

namespace unlint {

/// What was probably meant by a first element that begins no symbols, where the rest of the symbol
/// bears it out: "CTOC" for "CTCO", "A" for "UNGA", "S/PRST" for "PRST"; empty where that is not
/// certain. `rest` is the symbol from its first stroke on.
std::string meant_root(std::string_view root, std::string_view rest);

/// The code that was probably meant by letters that are none: "HRC" for "HCR" in "A/HCR/37/73",
/// "Corr" for "Cor" in "A/75/7/Cor.1"; empty where that is not certain. `before` and `after` are
/// what stands about them in the symbol.
std::string meant_code(std::string_view before, std::string_view letters, std::string_view after);

}  // namespace unlint
