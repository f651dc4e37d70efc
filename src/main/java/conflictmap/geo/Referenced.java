package conflictmap.geo;

import java.util.Map;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * A projection of the sphere by GeoTools' referencing, made from its name and parameters, which needs no database of
 * coordinate systems. Safe from any thread.
 */
abstract sealed class Referenced implements Projection permits EqualEarth, LambertConic {
    /** The last meridian before the cut: a place beside the map is brought there, and stays on its side. */
    static final double EDGE_DEG = 180 - 5e-10;

    private static final double CIRCUMFERENCE = 2 * Math.PI;
    private static final double ON_CUT_DEG = 1e-11;

    private final double meridian;
    private final double south;
    private final double north;
    private final MathTransform forward;
    private final MathTransform inverse;

    /**
     * A projection.
     *
     * @param name as GeoTools knows it
     * @param parameters what it needs beside its central meridian, by their names in OGC's well-known text
     * @param meridianDeg the central meridian
     * @param southDeg southern edge of the map
     * @param northDeg northern edge of the map
     */
    Referenced(String name, Map<String, Double> parameters, double meridianDeg, double southDeg, double northDeg) {
        this.meridian = GeoPoint.wrapLon(meridianDeg);
        this.south = southDeg;
        this.north = northDeg;
        try {
            var factory = new DefaultMathTransformFactory();
            ParameterValueGroup p = factory.getDefaultParameters(name);
            p.parameter("semi_major").setValue(1.0);
            p.parameter("semi_minor").setValue(1.0);
            p.parameter("central_meridian").setValue(0.0);
            parameters.forEach((key, value) -> p.parameter(key).setValue(value.doubleValue()));
            forward = factory.createParameterizedTransform(p);
            inverse = forward.inverse();
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new IllegalStateException("GeoTools does not make " + name, e);
        }
    }

    @Override
    public final double x(double latDeg, double lonDeg) {
        return projected(latDeg, lonDeg)[0];
    }

    @Override
    public final double y(double latDeg, double lonDeg) {
        return projected(latDeg, lonDeg)[1];
    }

    private double[] projected(double latDeg, double lonDeg) {
        double[] p = {lonDeg, latDeg};
        project(p, p, 1);
        return p;
    }

    @Override
    public final void project(double[] lonLat, double[] xy, int points) {
        for (int i = 0; i < 2 * points; i += 2) {
            double turn = lonLat[i] - meridian;
            xy[i] = Math.abs(turn) <= 180 + ON_CUT_DEG ? Math.clamp(turn, -180, 180) : GeoPoint.wrapLon(turn);
            xy[i + 1] = Math.clamp(lonLat[i + 1], south, north);
        }
        transform(forward, xy, points);
        for (int i = 0; i < 2 * points; i += 2) {
            xy[i] = 0.5 + xy[i] / CIRCUMFERENCE;
            xy[i + 1] = 0.5 - xy[i + 1] / CIRCUMFERENCE;
        }
    }

    /** Degrees east of the central meridian and latitude, as GeoTools finds them: beside the map they mean nothing. */
    final double[] unprojected(double x, double y) {
        double[] p = {(x - 0.5) * CIRCUMFERENCE, (0.5 - y) * CIRCUMFERENCE};
        transform(inverse, p, 1);
        return p;
    }

    /** A point by its degrees east of the central meridian, -180 to 180, and its latitude, which is clamped. */
    final GeoPoint at(double turnDeg, double latDeg) {
        return new GeoPoint(Math.clamp(latDeg, south, north), GeoPoint.wrapLon(meridian + turnDeg));
    }

    private static void transform(MathTransform by, double[] points, int count) {
        try {
            by.transform(points, 0, points, 0, count);
        } catch (TransformException e) {
            throw new IllegalStateException("a point within the map is not projected", e);
        }
    }

    @Override
    public final boolean wraps() {
        return false;
    }

    @Override
    public final double centralMeridianDeg() {
        return meridian;
    }

    @Override
    public final double[] parallelsDeg() {
        return new double[] {south, north};
    }
}
