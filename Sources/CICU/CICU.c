#include "CICU.h"

#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

// Writes U+FFFD for what cannot be decoded, and counts it.
static void replace(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                    UConverterCallbackReason reason, UErrorCode *error) {
  static const UChar replacement = 0xFFFD;
  if (reason > UCNV_IRREGULAR) return;
  ++*(size_t *)context;
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

uint8_t *tri_icu_decode(const char *charset, const uint8_t *bytes, size_t length, size_t *decoded, size_t *replaced) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *from = ucnv_open(charset, &error);
  UConverter *to = ucnv_open("UTF-8", &error);
  size_t room = length + length / 2 + 64;
  char *out = malloc(room);
  *replaced = 0;
  if (out && U_SUCCESS(error)) ucnv_setToUCallBack(from, replace, replaced, NULL, NULL, &error);
  if (out && U_SUCCESS(error)) {
    const char *source = (const char *)bytes;
    char *target = out;
    UChar pivot[4096], *first = pivot, *last = pivot;
    UBool begins = true;
    for (;;) {
      ucnv_convertEx(to, from, &target, out + room, &source, (const char *)bytes + length, pivot, &first, &last,
                     pivot + 4096, begins, true, &error);
      if (error != U_BUFFER_OVERFLOW_ERROR) break;
      size_t used = target - out;
      char *larger = realloc(out, room *= 2);
      if (!larger) break;
      out = larger;
      target = out + used;
      error = U_ZERO_ERROR;
      begins = false;
    }
    *decoded = target - out;
  }
  ucnv_close(from);
  ucnv_close(to);
  if (out && U_SUCCESS(error)) return (uint8_t *)out;
  free(out);
  return NULL;
}
