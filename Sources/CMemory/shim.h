// The C library declares it for programs in GNU's dialect alone, and so Swift's module of the library leaves it out.
#ifndef TRIPTYCH_CMEMORY_H
#define TRIPTYCH_CMEMORY_H

// An open file in memory; -1 where there is none, and errno says why. The flag 1 closes it in programs that are started.
int memfd_create(const char *name, unsigned int flags);

#endif
