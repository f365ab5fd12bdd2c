#include "authority/conferences.h"

#include <algorithm>
#include <array>
#include <vector>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

const std::vector<Conference>& conferences() {
  static const std::vector<Conference> table = [] {
    std::vector<Conference> read;
    for_each_row<4>(embedded_file("rules/authority/conferences.tsv"),
                    [&](const std::array<std::string_view, 4>& row) {
                      read.push_back({row[0], row[1], row[2], row[3]});
                    });
    return read;
  }();
  return table;
}

template <typename Test>
const Conference* conference_where(const Test& test) {
  const auto found = std::find_if(conferences().begin(), conferences().end(), test);
  return found == conferences().end() ? nullptr : &*found;
}

}  // namespace

const Conference* conference_of(std::string_view report) {
  return conference_where([&](const Conference& each) { return each.report == report; });
}

const Conference* conference_on(std::string_view opened, std::string_view closed) {
  return conference_where(
      [&](const Conference& each) { return each.opened == opened && each.closed == closed; });
}

}  // namespace unlint
