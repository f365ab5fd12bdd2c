#include "rule/selection.h"
