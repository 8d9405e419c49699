int triptych_resources_placeholder(void) { return 0; }
