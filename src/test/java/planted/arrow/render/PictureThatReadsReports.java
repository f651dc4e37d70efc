package planted.arrow.render;

import planted.arrow.extract.Reader;

/** A picture that reads text. */
public record PictureThatReadsReports(Reader reader) {}
