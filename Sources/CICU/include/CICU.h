// What Loading needs of ICU: a legacy encoding to UTF-8. ICU's own names are macros that carry its version, which Swift
// does not see.
#ifndef TRIPTYCH_CICU_H
#define TRIPTYCH_CICU_H

#include <stddef.h>
#include <stdint.h>

// Decodes bytes to UTF-8, with U+FFFD for what cannot be decoded, and counts those.
//
// The result is to be freed; NULL where ICU does not know the charset, or memory is lacking.
uint8_t *tri_icu_decode(const char *charset, const uint8_t *bytes, size_t length, size_t *decoded, size_t *replaced);

#endif
