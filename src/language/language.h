#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language_id.h"

namespace unlint {

// written with the finders: the vocabulary of one language

}  // namespace unlint
