#include "cncurses.h"
#include "terminal.h"

static int input_descriptor = -1;
static int output_descriptor = -1;
static bool reports = false;

SCREEN *cn_open(const char *terminal, FILE *output, FILE *input) {
  input_descriptor = fileno(input);
  output_descriptor = fileno(output);
  cn_remember_modes(input_descriptor, output_descriptor);
  SCREEN *screen = newterm(terminal, output, input);
  if (screen != NULL) {
    // Several programs that call themselves xterm cannot scroll by many rows at once: row by row all of them can.
    parm_index = NULL;
    parm_rindex = NULL;
    // Until it has given the terminal back once and taken it again, ncurses writes at every move of the cursor (`_nc_mvcur`
    // in lib_mvcur.c of 6.4), twenty times a screen. Afterwards it writes each screen in one piece.
    endwin();
    cn_refresh();
  }
  return screen;
}

void cn_set_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, true);
  set_escdelay(25);
  // `meta` would have the terminal send Alt with a letter as one byte, which is no UTF-8.
  meta_on = NULL;
  meta_off = NULL;
  meta(stdscr, true);
}

// The bytes of a character of UTF-8 that begins with one, or 0 where none does.
static int length_of(int lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

int cn_next_key(unsigned int *key) {
  const unsigned int invalid = 0xFFFD;
  int read = wgetch(stdscr);
  if (read == ERR) return ERR;
  *key = (unsigned int)read;
  if (read > 0xFF) return KEY_CODE_YES;
  int length = length_of(read);
  if (length == 0) *key = invalid;
  if (length < 2) return OK;
  unsigned int scalar = (unsigned int)read & (0xFFu >> (length + 1));
  for (int i = 1; i < length; i++) {
    int next = wgetch(stdscr);
    if (next == ERR || (next & ~0x3F) != 0x80) {
      if (next != ERR) ungetch(next);
      *key = invalid;
      return OK;
    }
    scalar = scalar << 6 | ((unsigned int)next & 0x3F);
  }
  *key = scalar;
  return OK;
}

void cn_report(bool on) {
  if (on == reports) return;
  cn_write(output_descriptor, on ? CN_REPORTS_ON : CN_REPORTS_OFF);
  reports = on;
}

static volatile sig_atomic_t stop_wanted = 0;

static void note_stop(int number) {
  (void)number;
  stop_wanted = 1;
}

static void handle_stops(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}

void cn_watch_stops(void) { handle_stops(note_stop); }

bool cn_is_stop_wanted(void) { return stop_wanted != 0; }

void cn_suspend(void) {
  stop_wanted = 0;
  cn_report(false);
  endwin();
  handle_stops(SIG_DFL);
  raise(SIGTSTP);
  handle_stops(note_stop);
  cn_refresh();
  cn_report(true);
}

void cn_restore(void) {
  if (stdscr != NULL && !isendwin()) {
    cn_report(false);
    endwin();
    handle_stops(SIG_DFL);
  }
  cn_disarm();
}
