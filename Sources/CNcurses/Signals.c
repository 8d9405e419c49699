#define _GNU_SOURCE
#include "Signals.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

_Static_assert(TRI_WINDOW_CHANGED == SIGWINCH && TRI_STOPPED == SIGTSTP && TRI_CONTINUED == SIGCONT &&
                   TRI_CHILD_CHANGED == SIGCHLD,
               "the numbers that the header tells Swift");

static struct sigaction former_actions[NSIG];
static bool caught;

static bool is_crash(int number) {
  switch (number) {
  case SIGILL: case SIGTRAP: case SIGABRT: case SIGBUS: case SIGFPE: case SIGSEGV: case SIGSYS: return true;
  default: return false;
  }
}

// Whether a signal is left to the system: it does nothing by itself, or stops what reads from the background.
static bool is_left(int number) { return number == SIGURG || number == SIGTTIN || number == SIGTTOU; }

// A pipe rather than a blocked mask: no signal is lost between a look and a wait, whichever thread gets it, and
// no program started from here inherits a mask.
static int ends[2] = {-1, -1};


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

// The signal that asked for the end and is not answered yet, 0 where there is none.
static volatile sig_atomic_t unanswered;
// So many seconds it may take to keep what must be kept. Then whatever the program waits for, a file system or a
// terminal that takes nothing, is left.
enum { PATIENCE = 4 };

_Noreturn void tri_die_of(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  signal(number, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
  _exit(128 + number);
}

static _Noreturn void end_at_once(int number) {
  // What is written must not be waited for, and the modes are put back even where another write waits.
  fcntl(restoring.terminal, F_SETFL, fcntl(restoring.terminal, F_GETFL) | O_NONBLOCK);
  tri_restore();
  tcsetattr(restoring.terminal, TCSANOW, &restoring.modes);
  tri_die_of(number);
}

static void report(int number, siginfo_t *info, void *context) {
  (void)context;
  // A write of the program's own that failed: the write says so.
  if ((number == SIGPIPE || number == SIGXFSZ) && info->si_pid == getpid()) return;
  if (number == SIGALRM && unanswered) end_at_once(unanswered);
  int before = errno;
  if ((number == SIGHUP || number == SIGTERM) && !unanswered) {
    unanswered = number;
    alarm(PATIENCE);
  }
  unsigned char byte = (unsigned char)number;
  if (write(ends[1], &byte, 1) < 0) { /* full: as many signals wait already */ }
  errno = before;
}

static void crash(int number, siginfo_t *info, void *context) {
  (void)context;
  tri_restore();
  sigaction(number, &former_actions[number], NULL);
  // A fault happens again on return, now under the former action; a signal that was sent must be sent again.
  if (info->si_code <= 0) raise(number);
}

static void catch(int number, struct sigaction *action, struct sigaction *former) {
  // The C library and the system keep some for themselves. The end of a child must be known in any case.
  if (sigaction(number, action, former) == 0 && former->sa_handler == SIG_IGN && number != SIGCHLD)
    sigaction(number, former, NULL);
}

bool tri_catch_signals(void) {
  if (caught) return true;
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;

  // Where the stack has run out the handler needs one of its own.
  static char stack[32 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction reporting = {.sa_sigaction = report, .sa_flags = SA_SIGINFO | SA_RESTART};
  struct sigaction crashing = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&reporting.sa_mask);
  sigfillset(&crashing.sa_mask);
  for (int number = 1; number < NSIG; number++)
    if (!is_left(number)) catch(number, is_crash(number) ? &crashing : &reporting, &former_actions[number]);
  caught = true;
  return true;
}

void tri_release_signals(void) {
  if (!caught) return;
  for (int number = 1; number < NSIG; number++)
    if (!is_left(number)) sigaction(number, &former_actions[number], NULL);
  caught = false;
}

void tri_with_default_action(const int *signals, int count, void (*body)(void)) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, own[NSIG];
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
