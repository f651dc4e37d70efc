package conflictmap.geo;

import java.util.Locale;

/** Projections as a line of text, exactly: the name of the way, and the degrees that it is fitted with. */
public final class ProjectionCode {
    private ProjectionCode() {}

    /** {@code mercator}, {@code equal-earth 11.0} or {@code conic 51.3 25.1 38.4}: central meridian, parallels. */
    public static String of(Projection projection) {
        return switch (projection) {
            case LambertConic cone -> MapProjection.CONIC.id() + " " + cone.centralMeridianDeg() + " " + cone.first() + " " + cone.second();
            case EqualEarth earth -> MapProjection.EQUAL_EARTH.id() + " " + earth.centralMeridianDeg();
            default -> MapProjection.MERCATOR.id();
        };
    }

    /**
     * The projection that was written.
     *
     * @throws IllegalArgumentException if it is none; names the text
     */
    public static Projection parse(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split(" +", -1);
        try {
            if (words.length == 1 && words[0].equals(MapProjection.MERCATOR.id())) {
                return WebMercator.INSTANCE;
            } else if (words.length == 2 && words[0].equals(MapProjection.EQUAL_EARTH.id())) {
                return new EqualEarth(degrees(words[1], 180));
            } else if (words.length == 4 && words[0].equals(MapProjection.CONIC.id())) {
                return LambertConic.exactly(degrees(words[1], 180), degrees(words[2], 90), degrees(words[3], 90));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no projection: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("'" + text + "' is no projection");
    }

    private static double degrees(String text, double most) {
        double degrees = Double.parseDouble(text);
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(degrees + " degrees");
        }
        return degrees;
    }
}
