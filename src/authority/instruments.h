#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unlint {

/// A resolution of the Security Council, as the tables know it.
struct CouncilResolution {
  int number = 0;
  int year = 0;
  std::string_view adopted;  // "2000-10-31"; empty where not known
  std::string_view also;     // a second day found in a source; usually empty
  bool in_writing = false;   // without a meeting: it may bear the day before the one announced
};

/// What is known of a number; none where the tables do not reach.
std::optional<CouncilResolution> council_resolution(int number);

/// The last number that the tables know.
int last_council_resolution();

/// What the finding that rests on these tables says of them.
inline constexpr std::string_view council_source =
    "Security Council resolutions 1 to 2817, as known in 2026";

/// The session (1 to 30) whose resolutions a serial number of the General Assembly belongs to,
/// where the numbers seen leave only one; 0 otherwise.
int assembly_session_of_serial(int serial);

/// False where a serial number surely does not belong to the session (1 to 30): the numbers seen in
/// the sessions around it exclude it.
bool serial_fits_assembly_session(int serial, int session);

/// True where a serial number can be the Economic and Social Council's of that roman session: near
/// the line through the numbers seen.
bool serial_fits_economic_session(int serial, int session);

}  // namespace unlint
