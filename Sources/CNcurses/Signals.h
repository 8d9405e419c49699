// Signals, apart from ncurses: caught ones go through a pipe, crashes restore the terminal first.
#ifndef TRIPTYCH_SIGNALS_H
#define TRIPTYCH_SIGNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Catches every signal that would end the program or tells it something. One that was ignored before (nohup) stays
// ignored. What asks for the end and is not answered in some seconds ends the program all the same, the terminal put
// back. Returns whether it could be done; if not, errno says why.
bool tri_catch_signals(void);
// Gives all signals their former actions.
void tri_release_signals(void);
// Gives signals their default actions for the time of `body`; an ignored one stays ignored.
void tri_with_default_action(const int *signals, int count, void (*body)(void));
// For the time in which another program has the terminal: interrupting and quitting keys are that program's alone,
// and a stopping one stops both.
void tri_lend_signals(void);
// Ends that time; may be called again.
void tri_take_signals_back(void);
// Ends the program by a signal's default action, as whoever started it is to see.
_Noreturn void tri_die_of(int number);
// What tri_restore, and a crash before the former action follows, write to the terminal and set.
void tri_set_restoring(int terminal, const char *bytes, size_t length, const struct termios *modes);
// Puts the terminal back, once for each tri_set_restoring.
void tri_restore(void);
// The descriptor that can be read when a signal was caught.
int tri_signal_descriptor(void);

#endif
