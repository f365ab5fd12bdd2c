#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace unlint {

/// The volumes of the Treaty Series in which an instrument of this registration number is
/// published, with its protocols; empty where not known. From `rules/authority/treaties.tsv`.
const std::vector<int>& treaty_volumes(int number);

/// The known registration number that differs in one figure from this unknown one and is published
/// in one of the volumes; none where there is none, or several.
std::optional<int> near_treaty(int number, const std::vector<int>& volumes);

}  // namespace unlint
