#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unlint {

/// The days of a session as a table tells them.
struct KnownSession {
  std::string opening;  // "2012-10-15"
  std::string closing;  // the last day on which something can bear the session; empty: not known
  std::string source;   // for messages
};

/// What is known of a session: of "A" and "74", "S-10" or "ES-1", of "CTOC/COP" and "6". A regular
/// session of the General Assembly lasts until the next one opens. Searched where the table stands.
std::optional<KnownSession> known_session(std::string_view body, std::string_view session);

}  // namespace unlint
