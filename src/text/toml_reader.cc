#include "text/toml_reader.h"
