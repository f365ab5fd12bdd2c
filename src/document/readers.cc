#include "document/readers.h"
