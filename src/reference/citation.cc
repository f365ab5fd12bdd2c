#include "reference/citation.h"
