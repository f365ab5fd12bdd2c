#pragma once

#include <string_view>

namespace unlint {

/// A conference of the United Nations, known by its report. From `rules/authority/conferences.tsv`.
struct Conference {
  std::string_view report;  // "96.IV.13", "A/CONF.219/7"
  std::string_view opened;  // "1995-09-04"
  std::string_view closed;
  std::string_view name;
};

/// The conference whose report bears this sales number (without the letter of its language), or
/// this symbol; null where none is known.
const Conference* conference_of(std::string_view report);

/// The one conference held on these days (“1995-09-04”) whose report is known; null for none.
const Conference* conference_on(std::string_view opened, std::string_view closed);

}  // namespace unlint
