#include "CZip.h"

#include <limits.h>
#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

struct tri_zip {
  const uint8_t *bytes;
  size_t length;
  size_t place;
  unzFile file;
};

// The archive is its own file, which minizip opens once.
static voidpf ZCALLBACK open_memory(voidpf zip, const void *name, int mode) {
  (void)name;
  (void)mode;
  return zip;
}

static uLong ZCALLBACK read_memory(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  (void)opaque;
  tri_zip *zip = stream;
  size_t rest = zip->length - zip->place;
  size_t count = size < rest ? size : rest;
  memcpy(buffer, zip->bytes + zip->place, count);
  zip->place += count;
  return count;
}

static uLong ZCALLBACK write_memory(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque;
  (void)stream;
  (void)buffer;
  (void)size;
  return 0;
}

static ZPOS64_T ZCALLBACK tell_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((tri_zip *)stream)->place;
}

static long ZCALLBACK seek_memory(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  tri_zip *zip = stream;
  size_t from = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? zip->place : zip->length;
  if (offset > zip->length - from) return -1;
  zip->place = from + offset;
  return 0;
}

static int ZCALLBACK close_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static int ZCALLBACK error_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

tri_zip *tri_zip_open(const uint8_t *bytes, size_t length) {
  tri_zip *zip = malloc(sizeof *zip);
  if (!zip) return NULL;
  *zip = (tri_zip){bytes, length, 0, NULL};
  zlib_filefunc64_def functions = {open_memory, read_memory,  write_memory, tell_memory,
                                   seek_memory, close_memory, error_memory, zip};
  zip->file = unzOpen2_64(zip, &functions);
  if (zip->file) return zip;
  free(zip);
  return NULL;
}

int64_t tri_zip_size(tri_zip *zip, const char *name) {
  unz_file_info64 info;
  if (unzLocateFile(zip->file, name, 1) != UNZ_OK) return -1;
  if (unzGetCurrentFileInfo64(zip->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) return -1;
  return info.uncompressed_size > INT64_MAX ? INT64_MAX : (int64_t)info.uncompressed_size;
}

int64_t tri_zip_read(tri_zip *zip, const char *name, uint8_t *bytes, size_t length) {
  if (unzLocateFile(zip->file, name, 1) != UNZ_OK || unzOpenCurrentFile(zip->file) != UNZ_OK) return -1;
  size_t count = 0;
  int step = 1;
  while (count < length && step > 0) {
    size_t rest = length - count;
    step = unzReadCurrentFile(zip->file, bytes + count, rest < INT_MAX ? (unsigned)rest : INT_MAX);
    if (step > 0) count += (size_t)step;
  }
  unzCloseCurrentFile(zip->file);
  return step < 0 ? -1 : (int64_t)count;
}

void tri_zip_close(tri_zip *zip) {
  unzClose(zip->file);
  free(zip);
}
