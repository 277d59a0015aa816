#ifndef CNCURSES_H
#define CNCURSES_H

// What Swift cannot see of ncurses: mutable globals, function-like macros, and the wide functions, which the header
// hides until they are asked for. SwiftPM discards the -D flags of ncursesw.pc, so they are asked for here.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#ifdef __cplusplus
#error "cncurses.h is for C and Swift"
#endif

// `setlocale` decides what `addstr` and `get_wch` take a byte for; only that part of the locale, so that no library reads
// numbers otherwise. Where the environment names none, or one that is not installed, C.UTF-8 is tried: a terminal of today
// most likely speaks it. "C" and "POSIX" by name are taken at their word. Returns whether UTF-8 may be written.
static inline bool cn_set_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  bool named = false;
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    named = named || (value != NULL && *value != '\0');
  }
  const char *chosen = named ? setlocale(LC_CTYPE, "") : NULL;
  if (chosen == NULL) chosen = setlocale(LC_CTYPE, "C.UTF-8");
  return chosen != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// `stdin` and `stdout` are mutable globals.
static inline FILE *cn_standard_input(void) { return stdin; }
static inline FILE *cn_standard_output(void) { return stdout; }

// `initscr` exits the process where `newterm` returns NULL. The functions down to `cn_restore` are in C files: they share
// the descriptors of the terminal.
SCREEN *cn_open(const char *terminal, FILE *output, FILE *input);

// Whether the terminal is to report the mouse, and marks around what is pasted.
void cn_report(bool on);

// From now on a crash gives the terminal back before the program ends of it.
void cn_arm(void);

// From now on what is written to standard error, if that is a terminal, is told when the terminal is given back.
void cn_hold_errors(void);

// From now on being asked to stop (SIGTSTP) is noted, for `cn_is_stop_wanted`.
void cn_watch_stops(void);
bool cn_is_stop_wanted(void);

// Gives the terminal back, stops the program until the shell continues it, and takes the terminal over again.
void cn_suspend(void);

// Gives the terminal back as it was, from wherever it is called.
void cn_restore(void);

// Whether the terminal can place the cursor; `newterm` accepts "dumb", which cannot. `cup` is a string macro in term.h.
static inline bool cn_can_move_cursor(void) {
  const char *capability = tigetstr("cup");
  return capability != NULL && capability != (const char *)-1;
}

// `stdscr` is a mutable global.
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_clear(void) { return clearok(stdscr, true); }
static inline int cn_refresh(void) { return wrefresh(stdscr); }
static inline int cn_move(int row, int column) { return wmove(stdscr, row, column); }

// Sets the colours up, with the terminal's own behind and before; returns how many there are. `COLORS` and
// `COLOR_PAIRS` are mutable globals, and 0 before `start_color`.
static inline int cn_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}
// Whether the terminal takes red, green and blue for the number of a colour, as that of `xterm-direct` does.
static inline bool cn_has_direct_colours(void) { return tigetflag("RGB") > 0; }
static inline int cn_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

// The modes of a full-screen program: keys one by one and unechoed, Ctrl-S and Ctrl-C among them, Enter as CR, function
// keys decoded, all eight bits of a byte. `stdscr` again.
void cn_set_modes(void);

// How long a key is waited for from now on.
static inline void cn_wait_for_keys(int milliseconds) { wtimeout(stdscr, milliseconds); }

// Waits for a key no longer than the timeout. Returns OK for a character, KEY_CODE_YES for a function key, ERR for none.
// Bytes are put together here, and not by `wget_wch`: that drops what follows a byte which begins no character, and all
// but ASCII where the locale is not UTF-8. Such a byte is told as the character U+FFFD.
int cn_next_key(unsigned int *key);

// Gives back the key that was read last, a character of ASCII or a function key: `cn_next_key` returns it next.
static inline void cn_unread_key(unsigned int key) { ungetch((int)key); }

// Whether the input has ended: `wgetch` returns ERR both for that and for a timeout. A file that can be read from and
// holds nothing has ended.
static inline bool cn_input_ended(FILE *file) {
  struct pollfd input = {.fd = fileno(file), .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(input.fd, FIONREAD, &waiting) != 0 || waiting == 0;
}

// A_BOLD and its like are made with a function-like macro.
static inline attr_t cn_attributes(bool bold, bool dim, bool reverse, bool underline) {
  attr_t attributes = A_NORMAL;
  if (bold) attributes |= A_BOLD;
  if (dim) attributes |= A_DIM;
  if (reverse) attributes |= A_REVERSE;
  if (underline) attributes |= A_UNDERLINE;
  return attributes;
}

// Writes a NUL-terminated text of one style from a cell on. The pair goes through the options pointer: it may exceed 255, which is
// all that COLOR_PAIR and `attr_t` have room for.
static inline int cn_put(int row, int column, const char *text, attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, 0, &pair);
  return mvwaddstr(stdscr, row, column, text);
}

// A row as ncurses holds it, for tests: `mvwinnstr` is a macro.
static inline int cn_read_row(int row, char *text, int length) { return mvwinnstr(stdscr, row, 0, text, length); }

// The codes of function keys: KEY_F is a function-like macro.
static inline int cn_function_key(int number) { return KEY_F(number); }

#endif
