int triptych_ncurses_placeholder(void) { return 0; }
