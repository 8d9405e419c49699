#define _GNU_SOURCE
#include "Signals.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

_Static_assert(TRI_WINDOW_CHANGED == SIGWINCH && TRI_STOPPED == SIGTSTP && TRI_CONTINUED == SIGCONT,
               "the numbers that the header tells Swift");

static const int reported[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
enum { REPORTED = sizeof reported / sizeof *reported, CRASHES = sizeof crashes / sizeof *crashes };

static struct sigaction former_reported[REPORTED], former_crash[CRASHES];
static bool caught;

// A pipe rather than a blocked mask: no signal is lost between a look and a wait, whichever thread gets it, and
// no program started from here inherits a mask.
static int ends[2] = {-1, -1};

static void report(int number) {
  int before = errno;
  unsigned char byte = (unsigned char)number;
  if (write(ends[1], &byte, 1) < 0) { /* full: as many signals wait already */ }
  errno = before;
}

static struct {
  volatile sig_atomic_t armed;
  int terminal;
  const char *bytes;
  size_t length;
  struct termios modes;
} restoring;

void tri_restore(void) {
  if (!restoring.armed) return;
  restoring.armed = 0;
  if (write(restoring.terminal, restoring.bytes, restoring.length) < 0) { /* nothing left to do */ }
  tcsetattr(restoring.terminal, TCSANOW, &restoring.modes);
}

static void crash(int number, siginfo_t *info, void *context) {
  (void)context;
  tri_restore();
  for (int i = 0; i < CRASHES; i++)
    if (crashes[i] == number) sigaction(number, &former_crash[i], NULL);
  // A fault happens again on return, now under the former action; a signal that was sent must be sent again.
  if (info->si_code <= 0) raise(number);
}

static void catch(int number, struct sigaction *action, struct sigaction *former) {
  sigaction(number, NULL, former);
  if (former->sa_handler != SIG_IGN) sigaction(number, action, NULL);
}

void tri_catch_signals(void) {
  if (caught) return;
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;

  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < REPORTED; i++) catch(reported[i], &action, &former_reported[i]);

  // Where the stack has run out the handler needs one of its own.
  static char stack[32 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction last = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&last.sa_mask);
  for (int i = 0; i < CRASHES; i++) catch(crashes[i], &last, &former_crash[i]);
  caught = true;
}

void tri_release_signals(void) {
  if (!caught) return;
  for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &former_reported[i], NULL);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &former_crash[i], NULL);
  caught = false;
}

void tri_with_default_action(const int *signals, int count, void (*body)(void)) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, own[REPORTED];
  for (int i = 0; i < count; i++) catch(signals[i], &standard, &own[i]);
  body();
  for (int i = 0; i < count; i++) sigaction(signals[i], &own[i], NULL);
}

static const int lent[] = {SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
enum { LENT = sizeof lent / sizeof *lent };
static struct sigaction own_lent[LENT];
static bool lending;

void tri_lend_signals(void) {
  if (lending) return;
  for (int i = 0; i < LENT; i++) {
    struct sigaction action = {.sa_handler = lent[i] == SIGINT || lent[i] == SIGQUIT ? SIG_IGN : SIG_DFL};
    catch(lent[i], &action, &own_lent[i]);
  }
  lending = true;
}

void tri_take_signals_back(void) {
  if (!lending) return;
  for (int i = 0; i < LENT; i++) sigaction(lent[i], &own_lent[i], NULL);
  lending = false;
}

void tri_set_restoring(int terminal, const char *bytes, size_t length, const struct termios *modes) {
  restoring.armed = 0;
  restoring.terminal = terminal;
  restoring.bytes = bytes;
  restoring.length = length;
  restoring.modes = *modes;
  restoring.armed = 1;
}

int tri_signal_descriptor(void) { return ends[0]; }

int tri_next_signal(void) {
  unsigned char number;
  return read(ends[0], &number, 1) == 1 ? number : 0;
}
