// Signals, apart from ncurses: caught ones go through a pipe, crashes restore the terminal first.
#ifndef TRIPTYCH_SIGNALS_H
#define TRIPTYCH_SIGNALS_H

#include <stddef.h>
#include <termios.h>

// Catches the signals that concern a terminal program, and those of a crash. A signal that was ignored before
// (nohup) stays ignored.
void tri_catch_signals(void);
// Gives all signals their former actions.
void tri_release_signals(void);
// Gives one signal its default action for the time of `body`.
void tri_with_default_action(const int *signals, int count, void (*body)(void));
// What a crash writes to the terminal and sets before the former action follows; `length` 0 turns it off.
void tri_set_crash_restore(int terminal, const char *bytes, size_t length, const struct termios *modes);
// The descriptor that can be read when a signal was caught.
int tri_signal_descriptor(void);

#endif
