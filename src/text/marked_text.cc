#include "text/marked_text.h"
