package planted.arrow.jobs;

import planted.arrow.render.Painter;

/** Background work that knows what it does. */
public record JobThatDraws(Painter painter) {}
