package planted.arrow.geo;

import planted.arrow.model.Event;

/** Geometry that imports upwards. */
public record PointThatKnowsEvents(Event event) {}
