#pragma once

#include <string_view>
#include <vector>

namespace unlint {

/// One way in which a body numbers, or once numbered, its resolutions and decisions. From
/// `rules/authority/numbering.tsv`.
struct Numbering {
  std::string_view body;
  std::string_view form;  // "session", "year", "roman" …, in the words of the table
  int first = 0;          // session, or year of the form "year"; 0 where it does not matter
  int last = 0;           // 0 where it goes on
  int offset = 0;         // session n falls in offset + n * months / 12; 0 where no rule holds
  int months = 0;
  int last_serial = 0;     // no resolution of a session bears a higher number
  int decisions_from = 0;  // where the numbers of decisions begin; 0 where they are not set apart
  bool known = false;      // false: general knowledge; may explain, never accuse

  bool holds(int session) const { return session >= first && (last == 0 || session <= last); }
};

/// The rows of the table, in its order.
const std::vector<Numbering>& numberings();

/// The row of a body for a form and a session (or year); null where the table has none.
const Numbering* numbering_of(std::string_view body, std::string_view form, int session);

/// True where the table tells how the body numbers.
bool is_numbering_known(std::string_view body);

/// True where the body has, or had, the form at all.
bool uses_form(std::string_view body, std::string_view form);

/// What a finding that rests on this table says of it.
inline constexpr std::string_view numbering_source = "numbering schemes as known in 2026";

}  // namespace unlint
