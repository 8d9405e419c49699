#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "Signals.h"

#include <ncurses.h>
#include <term.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static int terminal = -1;
static bool unicode, brackets_pastes, has_own_colours, reports_mouse;
static struct termios former_modes;

// The looks set so far: attributes and colour pair of each number.
static struct {
  attr_t attributes;
  short pair;
} looks[256];

static void send(const char *bytes) {
  if (write(terminal, bytes, strlen(bytes)) < 0) { /* the terminal is gone: the next read says so */ }
}

const char *tri_terminal_name(void) {
  const char *name = getenv("TERM");
  return name ? name : "";
}

// MARK: Opening

// The locale only says how ncurses writes characters: without a UTF-8 one it would lose quotes, dashes, CJK.
static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!unicode) setlocale(LC_CTYPE, "C");
}

// Every key comes at once and as it is, but C-\ still quits a program that hangs.
static void set_modes(void) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP);
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  modes.c_cc[VINTR] = modes.c_cc[VSUSP] = _POSIX_VDISABLE;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(terminal, TCSADRAIN, &modes);
  def_prog_mode();
}

// What puts the terminal back. Also written after a crash, when nothing may be computed any more.
static char restoring[512];
static size_t restoring_length;

static int collect(int byte) {
  if (restoring_length < sizeof restoring) restoring[restoring_length++] = (char)byte;
  return byte;
}

static void collect_string(const char *bytes) {
  if (bytes) tputs(bytes, 1, collect);
}

static void prepare_restoring(void) {
  restoring_length = 0;
  if (brackets_pastes) collect_string("\033[?2004l");
  if (reports_mouse) collect_string("\033[?1002l\033[?1006l");
  collect_string(exit_attribute_mode);
  collect_string(orig_pair);
  collect_string(keypad_local);
  collect_string(cursor_normal);
  if (exit_ca_mode) {
    collect_string(exit_ca_mode);
  } else {
    collect_string(tparm(cursor_address, LINES - 1, 0));
    collect_string("\r\n");
  }
  tri_set_restoring(terminal, restoring, restoring_length, &former_modes);
}

// Not by endwin: when ncurses comes back after it, it resets the user's palette of colours.
static void enter(void) {
  if (brackets_pastes) send("\033[?2004h");
  if (reports_mouse) send("\033[?1002h\033[?1006h");
  if (keypad_xmit) send(keypad_xmit);
  prepare_restoring();
}

static void leave(void) {
  // Here ncurses must know, or it would take the cursor for hidden afterwards.
  curs_set(1);
  tri_restore();
}

static void return_to_screen(void) {
  reset_prog_mode();
  if (enter_ca_mode) send(enter_ca_mode);
  enter();
  tri_invalidate();
}

static void prepare_screen(void) {
  // Until it has come back once, ncurses writes after every motion of the cursor, not a screen at a time.
  endwin();
  refresh();
  set_modes();
  nonl();
  idlok(stdscr, TRUE);
  // Keys that wait are taken before a screen is drawn: a drawing need not look for them.
  typeahead(-1);
  if (has_colors()) {
    start_color();
    has_own_colours = use_default_colors() == OK;
  }
  brackets_pastes = strncmp(clear_screen, "\033[", 2) == 0;
}

static int refusal;

int tri_refusal(void) { return refusal; }

// Why ncurses did not start, which it does not say: most often it knows no such terminal, unless it could not look.
static int failure_of_ncurses(void) {
  int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (descriptor >= 0) {
    close(descriptor);
    return TRI_UNKNOWN_TERMINAL;
  }
  refusal = errno;
  return TRI_REFUSED;
}

// What LINES and COLUMNS say while ncurses starts. By itself it takes any size that they or the terminal claim, again
// when it comes back from endwin, and fails or crashes where that makes no sense.
static const char *const size_variables[] = {"LINES", "COLUMNS"};
static char *former_sizes[2];

static void tell_size(void) {
  int size[2];
  tri_read_size(&size[1], &size[0]);
  for (int i = 0; i < 2; i++) {
    const char *former = getenv(size_variables[i]);
    former_sizes[i] = former ? strdup(former) : NULL;
    char number[12];
    snprintf(number, sizeof number, "%d", size[i]);
    setenv(size_variables[i], number, 1);
  }
}

// Programs that are started from here must find what was there.
static void take_size_back(void) {
  for (int i = 0; i < 2; i++) {
    if (former_sizes[i]) setenv(size_variables[i], former_sizes[i], 1);
    else unsetenv(size_variables[i]);
    free(former_sizes[i]);
  }
}

static int start_ncurses(void) {
  FILE *stream = fdopen(terminal, "r+");
  if (!stream || !newterm(NULL, stream, stream)) return failure_of_ncurses();
  if (!cursor_address || !clear_screen) return TRI_DUMB_TERMINAL;
  prepare_screen();
  return TRI_OPENED;
}

int tri_open(void) {
  terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
  refusal = errno;
  if (terminal < 0 && errno != ENXIO && errno != ENOENT && errno != ENODEV) return TRI_REFUSED;
  if (terminal < 0 || tcgetattr(terminal, &former_modes) != 0) return TRI_NO_TERMINAL;
  choose_locale();
  // Before ncurses, which catches what is not caught yet and restores less.
  if (!tri_catch_signals()) {
    refusal = errno;
    return TRI_REFUSED;
  }
  tell_size();
  int found = start_ncurses();
  take_size_back();
  if (found != TRI_OPENED) {
    tcsetattr(terminal, TCSANOW, &former_modes);
    tri_release_signals();
    return found;
  }
  enter();
  atexit(tri_close);
  return TRI_OPENED;
}

void tri_close(void) {
  leave();
  tri_release_signals();
}

void tri_end(int number) {
  tri_close();
  tri_die_of(number);
}

static void stop(void) { kill(0, SIGTSTP); }

void tri_suspend(void) {
  static const int signals[] = {SIGTSTP, SIGCONT};
  leave();
  tri_with_default_action(signals, 2, stop);
  return_to_screen();
}

void tri_reenter(void) {
  leave();
  return_to_screen();
}

void tri_lend(void) {
  leave();
  tri_lend_signals();
}

void tri_take_keys(void) {
  tri_take_signals_back();
  set_modes();
}

void tri_take_back(void) {
  tri_take_signals_back();
  return_to_screen();
}

void tri_report_mouse(bool reports) {
  if (reports == reports_mouse) return;
  reports_mouse = reports;
  // A crash between the two must find the restoring bytes that turn the mouse off.
  if (reports) prepare_restoring();
  send(reports ? "\033[?1002h\033[?1006h" : "\033[?1002l\033[?1006l");
  if (!reports) prepare_restoring();
}

void tri_send(const char *bytes, int count) {
  for (ssize_t sent = 0, more; sent < count; sent += more) {
    more = write(terminal, bytes + sent, (size_t)(count - sent));
    if (more < 0 && errno != EINTR && errno != EAGAIN) return;
    if (more < 0) more = 0;
  }
}

// MARK: What the terminal is

bool tri_speaks_unicode(void) { return unicode; }

int tri_colours(void) { return has_colors() ? COLORS : 0; }

const char *tri_key_bytes(const char *capability) {
  const char *bytes = tigetstr(capability);
  return bytes == (char *)-1 ? NULL : bytes;
}

// The most of a terminal that is used. No screen has as many cells; a size without sense would take gigabytes.
enum { WIDEST = 1000, HIGHEST = 500 };

// What a variable says of the size, for a line that has none; as it stands now where it says nothing.
static int told(const char *variable, int now) {
  const char *value = getenv(variable);
  long number = value ? strtol(value, NULL, 10) : 0;
  return number > 0 && number <= 65535 ? (int)number : now;
}

void tri_read_size(int *width, int *height) {
  struct winsize size;
  bool known = ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
  *width = known ? size.ws_col : told("COLUMNS", COLS > 0 ? COLS : 80);
  *height = known ? size.ws_row : told("LINES", LINES > 0 ? LINES : 24);
  if (*width > WIDEST) *width = WIDEST;
  if (*height > HIGHEST) *height = HIGHEST;
}

// MARK: Drawing

void tri_resize(int width, int height) {
  if (!is_term_resized(height, width)) return;
  resize_term(height, width);
  prepare_restoring();
  tri_invalidate();
}

static short colour(int16_t number, int standing_in, attr_t *attributes) {
  // With thousands of colours a number from 8 on is a mixture, not a place in the palette.
  if (number < 0) return has_own_colours ? -1 : (short)standing_in;
  if (number < 8 || (COLORS >= 16 && COLORS <= 256)) return number;
  if (standing_in == COLOR_WHITE) *attributes |= A_BOLD;
  return (short)(number - 8);
}

void tri_set_look(int number, tri_look look) {
  attr_t attributes = (look.bold ? A_BOLD : 0) | (look.dim ? A_DIM : 0) |
                      (look.underline ? A_UNDERLINE : 0) | (look.reverse ? A_REVERSE : 0);
  if (look.italic) attributes |= enter_italics_mode ? A_ITALIC : A_UNDERLINE;
  short pair = 0;
  if (has_colors() && (look.foreground >= 0 || look.background >= 0)) {
    pair = (short)(number + 1);
    short foreground = colour(look.foreground, COLOR_WHITE, &attributes);
    init_pair(pair, foreground, colour(look.background, COLOR_BLACK, &attributes));
  }
  looks[number].attributes = attributes;
  looks[number].pair = pair;
}

// ncurses asks the C library how wide a character is; where that says more cells than the canvas gave, or
// nothing, a stand-in keeps the columns in place.
static int fill(cchar_t *out, const tri_cell *cell) {
  wchar_t text[5] = {0};
  int measured = 1;
  for (int i = 0; i < 4; i++) text[i] = (wchar_t)cell->scalars[i];
  if (text[0] < 0x20 || text[0] > 0x7E || text[1]) {
    measured = wcwidth(text[0]);
    if (measured < 1 || measured > cell->width) {
      text[0] = unicode ? 0xFFFD : L'?';
      text[1] = 0;
      measured = 1;
    }
  }
  setcchar(out, text, looks[cell->look].attributes, looks[cell->look].pair, NULL);
  for (int i = measured; i < cell->width; i++)
    setcchar(out + i, L" ", looks[cell->look].attributes, looks[cell->look].pair, NULL);
  return measured < cell->width ? cell->width : 1;
}

void tri_put_row(int row, const tri_cell *cells, int count) {
  enum { AT_ONCE = 256 };
  cchar_t line[AT_ONCE + 2];
  int column = 0;
  while (column < count) {
    int start = column, filled = 0;
    for (; column < count && filled < AT_ONCE; column++)
      if (cells[column].width > 0) filled += fill(line + filled, cells + column);
    // Never add_wch: it moves the cursor, wraps at the edge, and fails in the last cell.
    mvadd_wchnstr(row, start, line, filled);
  }
}

void tri_show(int column, int row) {
  curs_set(column >= 0);
  move(row, column >= 0 ? column : 0);
  refresh();
}

void tri_invalidate(void) { clearok(curscr, TRUE); }

// MARK: Waiting

int tri_wait(int milliseconds) {
  struct pollfd waiting[] = {{.fd = terminal, .events = POLLIN}, {.fd = tri_signal_descriptor(), .events = POLLIN}};
  if (poll(waiting, 2, milliseconds) < 0) return TRI_SIGNAL;
  return (waiting[0].revents ? TRI_INPUT : 0) | (waiting[1].revents ? TRI_SIGNAL : 0);
}

void tri_wait_for_signal(void) {
  struct pollfd waiting = {.fd = tri_signal_descriptor(), .events = POLLIN};
  poll(&waiting, 1, -1);
}

int tri_read(uint8_t *bytes, int count) {
  ssize_t got = read(terminal, bytes, (size_t)count);
  if (got > 0) return (int)got;
  return got < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
