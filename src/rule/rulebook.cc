#include "rule/rulebook.h"
