package conflictmap.geo;

/**
 * From the sphere to a plane whose width is one: x grows east from 0 to 1, y grows south. Points outside the
 * domain are clamped to its edge.
 */
public interface Projection {
    /** Position east, 0 at the antimeridian's western side and 1 at its eastern side. */
    double x(double latDeg, double lonDeg);

    /** Position south of the northern edge of the domain, in units of the world's width. */
    double y(double latDeg, double lonDeg);

    /** The point at a position of the plane, longitude wrapped, latitude clamped to the domain. */
    GeoPoint point(double x, double y);
}
