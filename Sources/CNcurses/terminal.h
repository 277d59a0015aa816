#ifndef CN_TERMINAL_H
#define CN_TERMINAL_H

#include <stdbool.h>

// Marks around what is pasted, and the mouse: presses, drags, the wheel, in the form that has no limit of columns. terminfo
// has no names for these.
#define CN_REPORTS_ON "\033[?2004h\033[?1000h\033[?1002h\033[?1006h"
#define CN_REPORTS_OFF "\033[?1006l\033[?1002l\033[?1000l\033[?2004l"

// Writes all of a text that ends with NUL; safe in a signal handler.
void cn_write(int descriptor, const char *text);

// Remembers how the terminal was, before anything is changed.
void cn_remember_modes(int input, int output);

// A crash that comes no longer finds anything to give back, and errors are told at once again.
void cn_disarm(void);

#endif
