#include "language/language_id.h"
