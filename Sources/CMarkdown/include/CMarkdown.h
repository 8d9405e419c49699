// What Segmentation needs of cmark-gfm, in plain C types: the tree of a Markdown text as a row of events. Its own
// headers do not come into Swift 6 whole (node types are unsafe globals).
#ifndef TRIPTYCH_CMARKDOWN_H
#define TRIPTYCH_CMARKDOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  tri_markdown_other,
  tri_markdown_quotation,
  tri_markdown_list,
  tri_markdown_item,
  tri_markdown_paragraph,
  tri_markdown_heading,
  tri_markdown_code_block,
  tri_markdown_html_block,
  tri_markdown_rule,
  tri_markdown_table,
  tri_markdown_row,
  tri_markdown_cell,
  tri_markdown_text,
  tri_markdown_line_break,
  tri_markdown_code,
  tri_markdown_html,
  tri_markdown_emphasis,
  tri_markdown_strong,
  tri_markdown_strikethrough,
  tri_markdown_link,
  tri_markdown_image,
};

// One step of the walk through the tree.
typedef struct {
  int32_t kind;
  // Whether the walk leaves the node; nodes without children are only entered.
  bool leaves;
  // Lines from 1, column in bytes from 1; 0 where cmark-gfm does not know.
  int32_t first_line, last_line, column;
  // Of a heading 1 to 6; of a code block 1 where it is fenced.
  int32_t level;
  // What an inline node or a code or HTML block says; of a paragraph or heading the bytes that its inlines
  // are made of. Lives as long as the walk.
  const uint8_t *text;
  size_t length;
} tri_markdown_event;

typedef struct tri_markdown tri_markdown;

// Parses CommonMark with GFM's tables and strikethrough. The text holds no NUL.
tri_markdown *tri_markdown_parse(const uint8_t *text, size_t length);

// The next step; false after the last one.
bool tri_markdown_next(tri_markdown *walk, tri_markdown_event *event);

void tri_markdown_free(tri_markdown *walk);

#endif
