#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>

// libxml2 names these weakly: in a program that is linked statically they are missing, and it calls nothing, unless
// someone else asks for them.
__attribute__((used)) static void *const needed[] = {
    pthread_once,         pthread_self,          pthread_equal,       pthread_key_create,
    pthread_key_delete,   pthread_getspecific,   pthread_setspecific, pthread_mutex_init,
    pthread_mutex_lock,   pthread_mutex_unlock,  pthread_mutex_destroy, pthread_cond_init,
    pthread_cond_wait,    pthread_cond_signal,   pthread_cond_destroy,
};

typedef struct {
  const tri_html_handler *handler;
  htmlParserCtxtPtr parser;
  int64_t budget;
  // Where the parser was stopped; negative while it was not.
  long stop;
} walk;

static void open_element(void *data, const xmlChar *name, const xmlChar **attributes) {
  const walk *walk = data;
  if (name) walk->handler->open(walk->handler->context, name, attributes);
}

static void close_element(void *data, const xmlChar *name) {
  const walk *walk = data;
  walk->handler->close(walk->handler->context);
}

static void add_text(void *data, const xmlChar *text, int length) {
  const walk *walk = data;
  if (text && length > 0) walk->handler->text(walk->handler->context, text, length);
}

static void count_stray(void *data, xmlErrorPtr error) {
  walk *walk = data;
  if (!error || error->code != XML_ERR_TAG_NAME_MISMATCH) return;
  walk->budget -= walk->parser->nameNr;
  if (walk->budget >= 0 || walk->stop >= 0) return;
  walk->stop = xmlByteConsumed(walk->parser);
  if (walk->stop < 0) walk->stop = 0;
  xmlStopParser(walk->parser);
}

size_t tri_html_parse(const uint8_t *text, size_t length, const tri_html_handler *handler, int64_t *budget) {
  xmlInitParser();
  htmlParserCtxtPtr parser = length > 0 && length <= INT32_MAX ? htmlCreateMemoryParserCtxt((const char *)text, (int)length) : NULL;
  if (!parser) return length;
  walk walk = {handler, parser, *budget, -1};
  htmlSAXHandler sax = {0};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = open_element;
  sax.endElement = close_element;
  sax.characters = add_text;
  sax.ignorableWhitespace = add_text;
  sax.cdataBlock = add_text;
  sax.serror = count_stray;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  // The call before this one ignores the option that lifts libxml2's limits.
  parser->options |= XML_PARSE_HUGE;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  *parser->sax = sax;
  parser->userData = &walk;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  *budget = walk.budget;
  if (walk.stop < 0) return length;
  size_t end = (size_t)walk.stop < length ? walk.stop : length - 1;
  while (end + 1 < length && text[end] != '>') end++;
  return end + 1;
}
