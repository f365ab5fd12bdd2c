#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace unlint {

// designed with the rule engine: reads one table, remembers which keys were asked for, reports the rest

}  // namespace unlint
