// What Loading needs of mimetic: the header fields of a message, and the part of it that one reads.
#ifndef TRIPTYCH_CMAIL_H
#define TRIPTYCH_CMAIL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tri_mail tri_mail;

// NULL where the bytes nest parts too deeply, or memory is lacking.
tri_mail *tri_mail_parse(const uint8_t *bytes, size_t length);

// A field of the header, unfolded; empty where there is none. It lives as long as the message.
const char *tri_mail_field(tri_mail *mail, const char *name);

// The text, its transfer encoding taken off: of several the first in HTML, else the first plain one.
const uint8_t *tri_mail_body(tri_mail *mail, size_t *length);
// The charset of that text; empty where none is named.
const char *tri_mail_charset(tri_mail *mail);
int tri_mail_is_html(tri_mail *mail);

void tri_mail_free(tri_mail *mail);

#ifdef __cplusplus
}
#endif

#endif
