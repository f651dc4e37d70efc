package conflictmap.layers.source;

import conflictmap.geo.WebMercator;
import java.util.Arrays;
import java.util.Map;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.jspecify.annotations.Nullable;

/**
 * A coordinate reference system, by its way to WGS 84 degrees and back: x is longitude or easting, y latitude or
 * northing. Degrees, Web Mercator and UTM on WGS 84 need no database; others by code load GeoTools' (about a second).
 */
public final class Crs {
    /** Longitude and latitude on WGS 84, or on what differs from it by no more than a few metres. */
    public static final Crs DEGREES = new Crs(null, null);
    /** Web Mercator (EPSG:3857). */
    public static final Crs MERCATOR = new Crs(null, null);

    /** Half the circumference of Web Mercator's earth, metres: pi times the semi-major axis of WGS 84. */
    public static final double HALF_WORLD_M = Math.PI * 6_378_137;

    private static final double WGS84_MAJOR_M = 6_378_137;
    private static final double WGS84_MINOR_M = 6_356_752.314245179;

    private final @Nullable MathTransform toDegrees;
    private final @Nullable MathTransform fromDegrees;

    private Crs(@Nullable MathTransform toDegrees, @Nullable MathTransform fromDegrees) {
        this.toDegrees = toDegrees;
        this.fromDegrees = fromDegrees;
    }

    /** A reference system that is not known, or that has no way to degrees. */
    public static final class UnknownCrsException extends Exception {
        private static final long serialVersionUID = 1;

        /** @param message what is wrong */
        public UnknownCrsException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The system of an EPSG code.
     *
     * @throws UnknownCrsException if there is none
     */
    public static Crs epsg(int code) throws UnknownCrsException {
        switch (code) {
            case 4326, 4979, 4258, 4269, 84:
                return DEGREES;
            case 3857, 3785, 900913, 102100:
                return MERCATOR;
            default:
                break;
        }
        try {
            int zone = code % 100;
            if ((code / 100 == 326 || code / 100 == 327) && zone >= 1 && zone <= 60) {
                return of(utm(zone, code / 100 == 327));
            }
            return of(CRS.decode("EPSG:" + code, true));
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new UnknownCrsException("EPSG:" + code, e);
        }
    }

    /**
     * The system of well-known text, as in a {@code .prj} file.
     *
     * @throws UnknownCrsException if it cannot be read
     */
    public static Crs wkt(String text) throws UnknownCrsException {
        try {
            return of(CRS.parseWKT(text));
        } catch (FactoryException e) {
            throw new UnknownCrsException("its text could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * A system of GeoTools, longitude or easting first.
     *
     * @throws UnknownCrsException if it has no way to degrees
     */
    public static Crs of(CoordinateReferenceSystem system) throws UnknownCrsException {
        try {
            var horizontal = CRS.getHorizontalCRS(system);
            if (horizontal == null) {
                throw new UnknownCrsException("it has no longitude and latitude", new IllegalArgumentException());
            }
            MathTransform way = CRS.findMathTransform(horizontal, DefaultGeographicCRS.WGS84, true);
            return way.isIdentity() ? DEGREES : of(way);
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new UnknownCrsException("it has no way to WGS 84: " + e.getMessage(), e);
        }
    }

    private static Crs of(MathTransform toDegrees) throws NoninvertibleTransformException {
        return new Crs(toDegrees, toDegrees.inverse());
    }

    private static MathTransform utm(int zone, boolean south) throws FactoryException, NoninvertibleTransformException {
        var factory = new DefaultMathTransformFactory();
        ParameterValueGroup p = factory.getDefaultParameters("Transverse_Mercator");
        Map.of("semi_major", WGS84_MAJOR_M, "semi_minor", WGS84_MINOR_M, "central_meridian", 6.0 * zone - 183,
                        "scale_factor", 0.9996, "false_easting", 500_000.0, "false_northing", south ? 10_000_000.0 : 0)
                .forEach((name, value) -> p.parameter(name).setValue(value.doubleValue()));
        return factory.createParameterizedTransform(p).inverse();
    }

    /** To longitude and latitude, in place; x and y in turn. NaN where a point has none. */
    public void toDegrees(double[] xy, int points) {
        if (this == MERCATOR) {
            for (int i = 0; i < 2 * points; i += 2) {
                xy[i] = xy[i] / HALF_WORLD_M * 180;
                xy[i + 1] = Math.toDegrees(Math.atan(Math.sinh(xy[i + 1] / HALF_WORLD_M * Math.PI)));
            }
        } else if (toDegrees != null) {
            transform(toDegrees, xy, points);
        }
    }

    /** From longitude and latitude, in place, as {@link #toDegrees} the other way. */
    public void fromDegrees(double[] lonLat, int points) {
        if (this == MERCATOR) {
            for (int i = 0; i < 2 * points; i += 2) {
                lonLat[i + 1] = (1 - 2 * WebMercator.INSTANCE.y(lonLat[i + 1], 0)) * HALF_WORLD_M;
                lonLat[i] = lonLat[i] / 180 * HALF_WORLD_M;
            }
        } else if (fromDegrees != null) {
            transform(fromDegrees, lonLat, points);
        }
    }

    private static void transform(MathTransform way, double[] points, int count) {
        double[] before = Arrays.copyOf(points, 2 * count);
        try {
            way.transform(before, 0, points, 0, count);
        } catch (TransformException | RuntimeException e) { // some point lies where it cannot be told: each by itself
            for (int i = 0; i < count; i++) {
                one(way, before, points, 2 * i);
            }
        }
    }

    private static void one(MathTransform way, double[] before, double[] points, int at) {
        try {
            way.transform(before, at, points, at, 1);
        } catch (TransformException | RuntimeException e) { // this one: GeoTools throws either, depending on the projection
            points[at] = Double.NaN;
            points[at + 1] = Double.NaN;
        }
    }
}
