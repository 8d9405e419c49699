#include "CXML.h"

#include <libxml/xmlreader.h>
#include <limits.h>

tri_xml *tri_xml_open(const uint8_t *bytes, size_t length) {
  if (length > INT_MAX) return NULL;
  return xmlReaderForMemory((const char *)bytes, (int)length, NULL, NULL,
                            XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR |
                                XML_PARSE_NOWARNING);
}

int tri_xml_next(tri_xml *xml) {
  while (xmlTextReaderRead(xml) == 1) {
    switch (xmlTextReaderNodeType(xml)) {
      case XML_READER_TYPE_ELEMENT:
        return xmlTextReaderIsEmptyElement(xml) == 1 ? tri_xml_empty : tri_xml_begins;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return tri_xml_text;
      case XML_READER_TYPE_END_ELEMENT:
        return tri_xml_ends;
      default:
        break;
    }
  }
  return tri_xml_end;
}

const char *tri_xml_name(tri_xml *xml) { return (const char *)xmlTextReaderConstLocalName(xml); }

const char *tri_xml_space(tri_xml *xml) { return (const char *)xmlTextReaderConstNamespaceUri(xml); }

const char *tri_xml_value(tri_xml *xml) { return (const char *)xmlTextReaderConstValue(xml); }

char *tri_xml_attribute(tri_xml *xml, const char *name) {
  return (char *)xmlTextReaderGetAttribute(xml, (const xmlChar *)name);
}

char *tri_xml_inside(tri_xml *xml) { return (char *)xmlTextReaderReadInnerXml(xml); }

void tri_xml_close(tri_xml *xml) { xmlFreeTextReader(xml); }
