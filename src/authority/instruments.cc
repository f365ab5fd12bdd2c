#include "authority/instruments.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "authority/table.h"
#include "text/embedded.h"

namespace unlint {
namespace {

const std::vector<CouncilResolution>& council_resolutions() {
  static const std::vector<CouncilResolution> known = [] {
    std::vector<CouncilResolution> rows;
    for_each_row<5>(embedded_file("rules/authority/council_resolutions.tsv"), [&](const auto& row) {
      rows.push_back({number_in(row[0]), number_in(row[1]), row[2], row[3], !row[4].empty()});
    });
    return rows;
  }();
  return known;
}

struct SeenRange {
  int from = 0;
  int to = 0;
};

// Sessions 1 to 30; index 0 is not used.
const std::array<SeenRange, 31>& seen_ranges() {
  static const std::array<SeenRange, 31> known = [] {
    std::array<SeenRange, 31> ranges{};
    for_each_row<7>(embedded_file("rules/authority/assembly_sessions.tsv"), [&](const auto& row) {
      const int session = number_in(row[1]);
      if (row[0] == "regular" && session >= 1 && session <= 30)
        ranges[static_cast<std::size_t>(session)] = {number_in(row[5]), number_in(row[6])};
    });
    return ranges;
  }();
  return known;
}

}  // namespace

std::optional<CouncilResolution> council_resolution(int number) {
  const std::vector<CouncilResolution>& known = council_resolutions();
  const auto found = std::lower_bound(
      known.begin(), known.end(), number,
      [](const CouncilResolution& one, int wanted) { return one.number < wanted; });
  if (found == known.end() || found->number != number)
    return {};
  return *found;
}

int last_council_resolution() {
  return council_resolutions().empty() ? 0 : council_resolutions().back().number;
}

bool serial_fits_assembly_session(int serial, int session) {
  if (serial < 1 || serial > 3541)
    return false;
  const std::array<SeenRange, 31>& ranges = seen_ranges();
  int above = 0;
  int below = 3542;
  for (int one = 1; one <= 30; ++one) {
    const SeenRange& range = ranges[static_cast<std::size_t>(one)];
    if (range.to == 0)
      continue;
    if (one < session)
      above = std::max(above, range.to);
    if (one > session)
      below = std::min(below, range.from);
  }
  return serial > above && serial < below;
}

int assembly_session_of_serial(int serial) {
  int found = 0;
  for (int session = 1; session <= 30; ++session) {
    const SeenRange& range = seen_ranges()[static_cast<std::size_t>(session)];
    if (range.to && serial >= range.from && serial <= range.to)
      return session;
    if (!serial_fits_assembly_session(serial, session))
      continue;
    if (found)
      return 0;
    found = session;
  }
  return found;
}

bool serial_fits_economic_session(int serial, int session) {
  constexpr int slack = 160;  // one session adopted at most about this many
  static const std::vector<std::pair<int, int>> seen = [] {
    std::vector<std::pair<int, int>> rows;
    for_each_row<3>(embedded_file("rules/authority/economic_sessions.tsv"), [&](const auto& row) {
      rows.push_back({number_in(row[0]), number_in(row[1])});
    });
    return rows;
  }();
  std::pair<int, int> before{0, 0};
  for (const std::pair<int, int>& after : seen) {
    if (session <= after.first) {
      const int expected = before.second + (after.second - before.second) *
                                               (session - before.first) /
                                               (after.first - before.first);
      return serial > expected - slack && serial < expected + slack;
    }
    before = after;
  }
  return session <= 63 && serial > before.second && serial < before.second + slack;
}

}  // namespace unlint
