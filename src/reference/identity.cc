#include "reference/identity.h"
