// What WebPages needs of libxml2, in plain C types: HTML as a row of events. Its own headers draw in ICU's, of which
// another version comes with Foundation: no program could use both.
#ifndef TRIPTYCH_CHTML_H
#define TRIPTYCH_CHTML_H

#include <stddef.h>
#include <stdint.h>

// Whom the events are told; what they point at lives as long as the call. A name stands at one place for as long as the
// text is parsed.
typedef struct {
  void *context;
  // An element begins. Names and values of its attributes take turns, NULL ends them; a value may be NULL. There may be
  // no attributes.
  void (*open)(void *context, const uint8_t *name, const uint8_t **attributes);
  void (*close)(void *context);
  void (*text)(void *context, const uint8_t *text, size_t length);
} tri_html_handler;

// Parses UTF-8 up to the end, or up to an end tag from which on it would take too long: for each end tag that ends
// nothing libxml2 looks through all open elements, so that a page of a million of both would take hours.
//
// The budget is the number of elements that may be looked through so; what is left of it is given back. Returns how many
// bytes were parsed, at least one of any.
size_t tri_html_parse(const uint8_t *text, size_t length, const tri_html_handler *handler, int64_t *budget);

#endif
