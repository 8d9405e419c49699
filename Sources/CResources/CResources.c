#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Files of Resources/, read at compile time; the paths are from this file.

TriptychResource triptych_sample_courier(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/sample/teck-valley-courier.txt"
  };
  return (TriptychResource){bytes, sizeof bytes};
}

TriptychResource triptych_sample_post(void) {
  static const unsigned char bytes[] = {
#embed "../../Resources/sample/lower-river-post.txt"
  };
  return (TriptychResource){bytes, sizeof bytes};
}
