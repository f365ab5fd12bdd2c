#include "text/source_file.h"
