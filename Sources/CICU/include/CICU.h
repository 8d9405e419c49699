// What is needed of ICU: a legacy encoding to UTF-8, and where a line may break. ICU's own names are macros that carry
// its version, which Swift does not see.
#ifndef TRIPTYCH_CICU_H
#define TRIPTYCH_CICU_H

#include <stddef.h>
#include <stdint.h>

// Decodes bytes to UTF-8, with U+FFFD for what cannot be decoded, and counts those.
//
// The result is to be freed; NULL where ICU does not know the charset, or memory is lacking.
uint8_t *tri_icu_decode(const char *charset, const uint8_t *bytes, size_t length, size_t *decoded, size_t *replaced);

// Where a line of a text may break, by the Unicode line breaking algorithm (UAX #14), in order.
typedef struct tri_line_breaks tri_line_breaks;

// The text is UTF-8 and stays in place until the end. NULL where memory is lacking.
tri_line_breaks *tri_line_breaks_open(const uint8_t *bytes, size_t length);

// The offset of the next place, the last of which is the text's end; -1 behind it.
long tri_line_breaks_next(tri_line_breaks *breaks);

void tri_line_breaks_close(tri_line_breaks *breaks);

#endif
