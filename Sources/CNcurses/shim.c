#include "cncurses.h"

static int output_descriptor = -1;
static bool brackets_pastes = false;

SCREEN *cn_open(const char *terminal, FILE *output, FILE *input) {
  output_descriptor = fileno(output);
  return newterm(terminal, output, input);
}

void cn_bracket_pastes(bool on) {
  if (on == brackets_pastes) return;
  const char *sequence = on ? "\033[?2004h" : "\033[?2004l";
  ssize_t written = write(output_descriptor, sequence, strlen(sequence));
  (void)written;
  brackets_pastes = on;
}

void cn_restore(void) {
  if (stdscr == NULL || isendwin()) return;
  cn_bracket_pastes(false);
  endwin();
}
