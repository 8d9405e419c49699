// What the label sets and the configuration need of toml++, in plain C types: a text's values as a row of events.
#ifndef TRIPTYCH_CTOML_H
#define TRIPTYCH_CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  tri_toml_string,
  tri_toml_integer,
  tri_toml_boolean,
  // A date, a time, or a number with a fraction.
  tri_toml_other,
  tri_toml_array,
  tri_toml_table,
  // The end of the array or the table that was begun last.
  tri_toml_end,
};

typedef struct {
  int32_t kind;
  // Where the value begins, from 1; a column counts characters.
  uint32_t line, column;
  // In a table what the value is called; null in an array.
  const char *key;
  size_t key_length;
  // Of a string; it lives as long as the reading.
  const char *text;
  size_t length;
  // Of an integer or a boolean.
  int64_t number;
} tri_toml_event;

typedef struct tri_toml tri_toml;

// Reads a text of UTF-8; null where memory ends.
tri_toml *tri_toml_read(const char *text, size_t length);

// What is wrong with the text, and where; null where nothing is.
const char *tri_toml_error(const tri_toml *read, uint32_t *line, uint32_t *column);

// The next event, the table of the whole first; false after the last one.
bool tri_toml_next(tri_toml *read, tri_toml_event *event);

void tri_toml_free(tri_toml *read);

#ifdef __cplusplus
}
#endif

#endif
