#include "document/prose.h"
