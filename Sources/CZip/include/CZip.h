// What Loading needs of minizip: the files in a ZIP archive that stands in memory.
#ifndef TRIPTYCH_CZIP_H
#define TRIPTYCH_CZIP_H

#include <stddef.h>
#include <stdint.h>

typedef struct tri_zip tri_zip;

// The bytes must stay until the archive is closed. NULL where they are no archive, or memory is lacking.
tri_zip *tri_zip_open(const uint8_t *bytes, size_t length);

// How many bytes a file has as far as the archive says; -1 where there is none of that name.
int64_t tri_zip_size(tri_zip *zip, const char *name);

// Reads at most `length` bytes of a file. Returns how many; -1 where it is not there, is encrypted or broken.
int64_t tri_zip_read(tri_zip *zip, const char *name, uint8_t *bytes, size_t length);

void tri_zip_close(tri_zip *zip);

#endif
