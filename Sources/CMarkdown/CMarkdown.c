#include "CMarkdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct tri_markdown {
  cmark_node *root;
  cmark_iter *iterator;
};

// The extensions register themselves in globals: once, whichever thread comes first. Each parser enters and
// removes their characters in a global table: one parses at a time.
static pthread_once_t registered = PTHREAD_ONCE_INIT;
static pthread_mutex_t parsing = PTHREAD_MUTEX_INITIALIZER;

static void attach(cmark_parser *parser, const char *name) {
  cmark_syntax_extension *extension = cmark_find_syntax_extension(name);
  if (extension) cmark_parser_attach_syntax_extension(parser, extension);
}

tri_markdown *tri_markdown_parse(const uint8_t *text, size_t length) {
  pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  attach(parser, "table");
  attach(parser, "strikethrough");
  tri_markdown *walk = malloc(sizeof *walk);
  if (!walk) abort();
  pthread_mutex_lock(&parsing);
  cmark_parser_feed(parser, (const char *)text, length);
  walk->root = cmark_parser_finish(parser);
  pthread_mutex_unlock(&parsing);
  cmark_parser_free(parser);
  walk->iterator = cmark_iter_new(walk->root);
  return walk;
}

void tri_markdown_free(tri_markdown *walk) {
  cmark_iter_free(walk->iterator);
  cmark_node_free(walk->root);
  free(walk);
}

static int32_t core_kind(cmark_node_type type) {
  switch (type) {
    case CMARK_NODE_BLOCK_QUOTE: return tri_markdown_quotation;
    case CMARK_NODE_LIST: return tri_markdown_list;
    case CMARK_NODE_ITEM: return tri_markdown_item;
    case CMARK_NODE_PARAGRAPH: return tri_markdown_paragraph;
    case CMARK_NODE_HEADING: return tri_markdown_heading;
    case CMARK_NODE_CODE_BLOCK: return tri_markdown_code_block;
    case CMARK_NODE_HTML_BLOCK: return tri_markdown_html_block;
    case CMARK_NODE_THEMATIC_BREAK: return tri_markdown_rule;
    case CMARK_NODE_TEXT: return tri_markdown_text;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: return tri_markdown_line_break;
    case CMARK_NODE_CODE: return tri_markdown_code;
    case CMARK_NODE_HTML_INLINE: return tri_markdown_html;
    case CMARK_NODE_EMPH: return tri_markdown_emphasis;
    case CMARK_NODE_STRONG: return tri_markdown_strong;
    case CMARK_NODE_LINK: return tri_markdown_link;
    case CMARK_NODE_IMAGE: return tri_markdown_image;
    default: return tri_markdown_other;
  }
}

// The extensions' node types are numbered when they register: known by name alone.
static int32_t kind(cmark_node *node) {
  int32_t known = core_kind(cmark_node_get_type(node));
  if (known != tri_markdown_other) return known;
  const char *name = cmark_node_get_type_string(node);
  if (!strcmp(name, "table")) return tri_markdown_table;
  if (!strcmp(name, "table_row") || !strcmp(name, "table_header")) return tri_markdown_row;
  if (!strcmp(name, "table_cell")) return tri_markdown_cell;
  if (!strcmp(name, "strikethrough")) return tri_markdown_strikethrough;
  return tri_markdown_other;
}

static int32_t level(cmark_node *node, int32_t kind) {
  int length, offset;
  char character;
  if (kind == tri_markdown_heading) return cmark_node_get_heading_level(node);
  if (kind == tri_markdown_code_block) return cmark_node_get_fenced(node, &length, &offset, &character) != 0;
  return 0;
}

// The content of a block that is empty is not always ended by a NUL.
static const char *text_of(cmark_node *node, int32_t kind) {
  bool has_content = kind == tri_markdown_paragraph || kind == tri_markdown_heading;
  if (!has_content) return cmark_node_get_literal(node);
  return cmark_node_first_child(node) ? cmark_node_get_string_content(node) : NULL;
}

static int lines(cmark_node *node) {
  const char *text = text_of(node, tri_markdown_paragraph);
  int count = text && *text;
  for (; text && *text; text++) count += *text == '\n' && text[1];
  return count;
}

// Of a paragraph whose last line became the header of a table, the table keeps the first line and the paragraph
// none.
static void set_lines(tri_markdown_event *event, cmark_node *node) {
  event->first_line = cmark_node_get_start_line(node);
  event->last_line = cmark_node_get_end_line(node);
  bool is_header = event->kind == tri_markdown_row && !cmark_node_previous(node);
  cmark_node *table = is_header ? cmark_node_parent(node) : node;
  cmark_node *before = cmark_node_previous(table);
  cmark_node *after = cmark_node_next(node);
  if (event->kind == tri_markdown_paragraph && event->first_line == 0 && after) {
    event->first_line = cmark_node_get_start_line(after);
    event->last_line = event->first_line + lines(node) - 1;
  } else if ((event->kind == tri_markdown_table || is_header) && before &&
             cmark_node_get_type(before) == CMARK_NODE_PARAGRAPH && cmark_node_get_start_line(before) == 0) {
    event->first_line = cmark_node_get_start_line(table) + lines(before);
  }
}

bool tri_markdown_next(tri_markdown *walk, tri_markdown_event *event) {
  cmark_event_type type = cmark_iter_next(walk->iterator);
  if (type == CMARK_EVENT_DONE) return false;
  cmark_node *node = cmark_iter_get_node(walk->iterator);
  event->kind = kind(node);
  event->leaves = type == CMARK_EVENT_EXIT;
  if (!event->leaves) set_lines(event, node);
  event->column = cmark_node_get_start_column(node);
  event->level = level(node, event->kind);
  const char *text = event->leaves ? NULL : text_of(node, event->kind);
  event->text = (const uint8_t *)text;
  event->length = text ? strlen(text) : 0;
  return true;
}
