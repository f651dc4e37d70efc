package planted.decent.model;

import java.net.URI;
import java.time.Instant;
import planted.decent.geo.Point;

/** Names a source without opening it. */
public record Event(Point where, Instant when, URI source) {}
