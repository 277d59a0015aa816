// The header holds all of it; a C target needs a source file.
#include "cncurses.h"
