// What NcursesTerminal needs of ncurses, in plain C types: <ncurses.h> itself does not come into Swift whole
// (macros with arguments, unsafe globals, variadic functions).
#ifndef TRIPTYCH_CNCURSES_H
#define TRIPTYCH_CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// One cell: the base character and its marks, then zeros; the cells it takes, 0 in the second half of a wide
// character; the look set for this number.
typedef struct {
  uint32_t scalars[4];
  uint8_t width;
  uint8_t look;
} tri_cell;

// How cells look. Colours are 0 to 15, or -1 for the terminal's own.
typedef struct {
  bool bold, dim, underline, reverse, italic;
  int16_t foreground, background;
} tri_look;

// What became of opening.
enum { TRI_OPENED, TRI_NO_TERMINAL, TRI_UNKNOWN_TERMINAL, TRI_DUMB_TERMINAL, TRI_REFUSED };

// Opens the terminal that controls the process, whatever standard input and output are. Once.
int tri_open(void);
// Why the system refused, where it did: an errno.
int tri_refusal(void);
// Gives the terminal back as it was, and the signals too. May be called again.
void tri_close(void);
// Closes, and ends the process by the signal's default action.
_Noreturn void tri_end(int signal);
// Gives the terminal back, stops the process group as C-z does in a shell, and takes the terminal again.
void tri_suspend(void);
// Takes the terminal again after another program may have had it.
void tri_reenter(void);

// Lends the terminal to another program: gives it back as it was, and leaves the keys that interrupt, quit and stop
// to that program. What is written then stays below the shell's own text.
void tri_lend(void);
// Lets keys come at once again while what the other program wrote still shows.
void tri_take_keys(void);
// Takes the terminal again after it was lent.
void tri_take_back(void);
// Asks the terminal to report clicks, drags and the wheel (SGR, mode 1006), or not any longer.
void tri_report_mouse(bool reports);
// Writes bytes to the terminal past the screen.
void tri_send(const char *bytes, int count);

// The value of TERM, or "".
const char *tri_terminal_name(void);
// Whether characters beyond ASCII can be shown.
bool tri_speaks_unicode(void);
// The number of colours: 0, 8, 16, 256 ...
int tri_colours(void);
// The bytes that a key sends, by its name in the terminal's description; NULL where it has none.
const char *tri_key_bytes(const char *capability);

// The size that the terminal has now, in cells; of one that is larger than any screen, so much of it as is used.
void tri_read_size(int *width, int *height);
// Makes ncurses' screen that large, to be drawn anew.
void tri_resize(int width, int height);
void tri_set_look(int number, tri_look look);
// Puts cells on a row from its first column; what is past the right edge is left out.
void tri_put_row(int row, const tri_cell *cells, int count);
// Brings what was put to the terminal, the cursor at a point; hidden where `column` is negative.
void tri_show(int column, int row);
// Draws everything anew at the next tri_show.
void tri_invalidate(void);

// What a wait found.
enum { TRI_INPUT = 1, TRI_SIGNAL = 2 };
// Waits for input or a signal, `milliseconds` long, for ever where negative.
int tri_wait(int milliseconds);
// Waits for a signal alone.
void tri_wait_for_signal(void);
// Reads what was typed. Returns the bytes read, 0 where there are none now, -1 where the terminal is gone.
int tri_read(uint8_t *bytes, int count);
// The next signal caught, 0 where there is none.
int tri_next_signal(void);

// Signals that do not end the program, as the kernel numbers them.
enum { TRI_WINDOW_CHANGED = 28, TRI_STOPPED = 20, TRI_CONTINUED = 18, TRI_CHILD_CHANGED = 17 };

#endif
