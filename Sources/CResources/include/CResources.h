int triptych_resources_placeholder(void);
