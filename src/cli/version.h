#pragma once

#include <string_view>

namespace unlint {

enum class VersionCheck { fits, other, no_version };

/// Whether a version is what `required-version` asks for: "0.1" (any 0.1.x), ">=0.1", "<2" …
VersionCheck check_version(std::string_view version, std::string_view wanted);

}  // namespace unlint
