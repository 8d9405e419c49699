#ifndef TRIPTYCH_CRESOURCES_H
#define TRIPTYCH_CRESOURCES_H

#include <stddef.h>

// A file of Resources/ inside the program: never freed, not terminated by a zero.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} TriptychResource;

// One line a resource here, one in CResources.c.
TriptychResource triptych_sample_courier(void);
TriptychResource triptych_sample_post(void);

#endif
