package planted.arrow.window;

import planted.arrow.extract.Reader;

/** A view that goes around its view model. */
public record ViewThatComputes(Reader reader) {}
