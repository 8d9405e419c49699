#include "CICU.h"

#include <stdlib.h>
#include <threads.h>
#include <unicode/ubrk.h>
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

struct tri_line_breaks {
  UText text;
  UBreakIterator *iterator;
};

// Opening an iterator looks its rules up in ICU's data; a copy of one that is open costs next to nothing. The root
// locale's rules are the standard's, on every machine.
static UBreakIterator *line_rules;

static void open_line_rules(void) {
  UErrorCode error = U_ZERO_ERROR;
  line_rules = ubrk_open(UBRK_LINE, "", NULL, 0, &error);
}

tri_line_breaks *tri_line_breaks_open(const uint8_t *bytes, size_t length) {
  static once_flag once = ONCE_FLAG_INIT;
  call_once(&once, open_line_rules);
  tri_line_breaks *breaks = calloc(1, sizeof *breaks);
  if (!breaks) return NULL;
  UErrorCode error = line_rules ? U_ZERO_ERROR : U_MEMORY_ALLOCATION_ERROR;
  breaks->text = (UText)UTEXT_INITIALIZER;
  utext_openUTF8(&breaks->text, (const char *)bytes, (int64_t)length, &error);
  breaks->iterator = ubrk_clone(line_rules, &error);
  if (U_SUCCESS(error)) ubrk_setUText(breaks->iterator, &breaks->text, &error);
  if (U_SUCCESS(error)) return breaks;
  tri_line_breaks_close(breaks);
  return NULL;
}

long tri_line_breaks_next(tri_line_breaks *breaks) {
  int32_t offset = ubrk_next(breaks->iterator);
  return offset == UBRK_DONE ? -1 : offset;
}

void tri_line_breaks_close(tri_line_breaks *breaks) {
  if (breaks->iterator) ubrk_close(breaks->iterator);
  utext_close(&breaks->text);
  free(breaks);
}
