#include "rule/examples.h"
