package planted.home.render;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A file format in the painter. */
public record JsonInRender(ObjectMapper mapper) {}
