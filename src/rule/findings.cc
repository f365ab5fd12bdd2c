#include "rule/findings.h"
