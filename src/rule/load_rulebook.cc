#include "rule/load_rulebook.h"
