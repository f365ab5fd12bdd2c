#include "reference/symbol.h"
