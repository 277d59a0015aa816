// Gives the terminal back when the program crashes, with nothing but what POSIX allows in a signal handler.

#include "cncurses.h"
#include "terminal.h"
#include <errno.h>
#include <termios.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGSYS, SIGQUIT};
enum { crash_count = sizeof crashes / sizeof *crashes };

static struct sigaction previous[crash_count];
static char stack[64 * 1024];
static int input_descriptor = -1;
static int output_descriptor = -1;
static bool has_modes = false;
static struct termios modes;
static char farewell[512];
static volatile sig_atomic_t is_armed = 0;
static int held = -1;
static int standard_error = -1;

void cn_write(int descriptor, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(descriptor, text, left);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) {
      text += written;
      left -= (size_t)written;
    }
  }
}

void cn_remember_modes(int input, int output) {
  input_descriptor = input;
  output_descriptor = output;
  has_modes = tcgetattr(input, &modes) == 0;
}

// Adds a capability to the farewell, without the pauses that some have for slow terminals.
static void add(const char *name) {
  const char *text = tigetstr(name);
  if (text == NULL || text == (const char *)-1) return;
  size_t length = strlen(farewell);
  while (*text != '\0' && length + 1 < sizeof farewell) {
    const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
    } else {
      farewell[length++] = *text++;
    }
  }
  farewell[length] = '\0';
}

// Tells what was held back while the screen was full.
static void tell_held(void) {
  if (held < 0) return;
  int source = held;
  held = -1;
  dup2(standard_error, STDERR_FILENO);
  close(standard_error);
  lseek(source, 0, SEEK_SET);
  char text[4096];
  ssize_t count;
  while ((count = read(source, text, sizeof text - 1)) > 0) {
    text[count] = '\0';
    cn_write(STDERR_FILENO, text);
  }
  close(source);
}

// After it the same crash happens again, with what was to be done about it before.
static void give_back(int number, siginfo_t *info, void *context) {
  (void)context;
  if (is_armed) {
    is_armed = 0;
    cn_write(output_descriptor, farewell);
    if (has_modes) tcsetattr(input_descriptor, TCSANOW, &modes);
    tell_held();
  }
  for (int place = 0; place < crash_count; place++) {
    if (crashes[place] == number) sigaction(number, &previous[place], NULL);
  }
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

void cn_arm(void) {
  strcpy(farewell, CN_REPORTS_OFF);
  const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  for (size_t place = 0; place < sizeof names / sizeof *names; place++) add(names[place]);
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_sigaction = give_back, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int place = 0; place < crash_count; place++) sigaction(crashes[place], &action, &previous[place]);
  is_armed = 1;
}

void cn_disarm(void) {
  if (is_armed) {
    is_armed = 0;
    for (int place = 0; place < crash_count; place++) sigaction(crashes[place], &previous[place], NULL);
  }
  tell_held();
}

void cn_hold_errors(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  FILE *file = tmpfile();
  if (file == NULL) return;
  standard_error = dup(STDERR_FILENO);
  held = dup(fileno(file));
  fclose(file);
  dup2(held, STDERR_FILENO);
}
