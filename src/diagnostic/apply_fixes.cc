#include "diagnostic/apply_fixes.h"
