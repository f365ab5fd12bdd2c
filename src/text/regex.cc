#include "text/regex.h"
