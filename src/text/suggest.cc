#include "text/suggest.h"
