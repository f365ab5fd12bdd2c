#pragma once

#include <string>

namespace unlint {

/// The commit the program was built from; "unknown" where the build had no git.
std::string commit();

/// The month of the newest facts in the program: "2026-07".
std::string data_date();

/// "unlint 0.1.0 (commit 0123456789ab, data of 2026-07)".
std::string version_line();

/// The SHA-256 of every file compiled into the program: rules, vocabulary, facts.
std::string pack_digest();

}  // namespace unlint
