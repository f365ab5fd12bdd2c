#include "rule/rule_file.h"
