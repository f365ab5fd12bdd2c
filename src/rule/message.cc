#include "rule/message.h"
