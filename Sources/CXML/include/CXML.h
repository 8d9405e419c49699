// What Loading needs of libxml2: the elements and texts of an XML document, one after the other. libxml2's own headers
// draw in those of ICU, which Swift must not see.
#ifndef TRIPTYCH_CXML_H
#define TRIPTYCH_CXML_H

#include <stddef.h>
#include <stdint.h>

typedef struct _xmlTextReader tri_xml;

enum { tri_xml_end = 0, tri_xml_begins = 1, tri_xml_text = 2, tri_xml_ends = 3, tri_xml_empty = 4 };

// Nothing is loaded from elsewhere, and no entity of the document's own is put in. NULL where memory is lacking.
tri_xml *tri_xml_open(const uint8_t *bytes, size_t length);

// Goes on to the next element, its end, or text; at the end, or where it is broken, tri_xml_end.
int tri_xml_next(tri_xml *xml);

// The element's name without a prefix, and its namespace; NULL where it has none.
const char *tri_xml_name(tri_xml *xml);
const char *tri_xml_space(tri_xml *xml);
// The text.
const char *tri_xml_value(tri_xml *xml);
// An attribute, or all that is in the element, as markup; to be freed, NULL where there is none.
char *tri_xml_attribute(tri_xml *xml, const char *name);
char *tri_xml_inside(tri_xml *xml);

void tri_xml_close(tri_xml *xml);

#endif
