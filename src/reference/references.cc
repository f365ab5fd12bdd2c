#include "reference/references.h"
