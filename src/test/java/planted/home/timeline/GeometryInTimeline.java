package planted.home.timeline;

import org.locationtech.jts.geom.Geometry;

/** Shapes where there is only time. */
public record GeometryInTimeline(Geometry shape) {}
