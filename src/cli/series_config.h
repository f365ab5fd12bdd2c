#pragma once

#include "authority/own_series.h"
#include "text/toml_reader.h"

namespace unlint {

/// One `[[series]]` of unlint.toml; what is wrong with it is noted in the file.
OwnSeries read_own_series(TomlTable& table);

}  // namespace unlint
