#ifndef TRIPTYCH_CNCURSES_H
#define TRIPTYCH_CNCURSES_H
int triptych_ncurses_placeholder(void);
#endif
