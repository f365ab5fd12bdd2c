#include "report/writers.h"
