#include "reference/date.h"
