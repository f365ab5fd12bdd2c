#include "diagnostic/diagnostic.h"
