#include "authority/numbering.h"

#include <algorithm>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {

const std::vector<Numbering>& numberings() {
  static const std::vector<Numbering> known = [] {
    std::vector<Numbering> rows;
    for_each_row<9>(embedded_file("rules/authority/numbering.tsv"), [&](const auto& row) {
      rows.push_back({row[0], row[1], number_in(row[2]), number_in(row[3]), number_in(row[4]),
                      number_in(row[5]), number_in(row[6]), number_in(row[7]), row[8] != "K"});
    });
    return rows;
  }();
  return known;
}

const Numbering* numbering_of(std::string_view body, std::string_view form, int session) {
  const auto found =
      std::find_if(numberings().begin(), numberings().end(), [&](const Numbering& row) {
        return row.holds(session) && row.body == body && row.form == form;
      });
  return found == numberings().end() ? nullptr : &*found;
}

bool is_numbering_known(std::string_view body) {
  return std::any_of(numberings().begin(), numberings().end(),
                     [&](const Numbering& row) { return row.body == body; });
}

bool uses_form(std::string_view body, std::string_view form) {
  return std::any_of(numberings().begin(), numberings().end(),
                     [&](const Numbering& row) { return row.body == body && row.form == form; });
}

}  // namespace unlint
