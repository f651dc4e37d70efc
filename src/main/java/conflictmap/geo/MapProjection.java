package conflictmap.geo;

import java.util.Locale;

/**
 * The ways in which a map may lay the earth flat. {@link #fittedTo} makes the projection itself; the first one that is
 * not Mercator loads GeoTools, which takes about half a second.
 */
public enum MapProjection {
    /** As web maps: north is up everywhere, the far north is large. */
    MERCATOR {
        @Override
        public Projection fittedTo(GeoBox box) {
            return WebMercator.INSTANCE;
        }
    },
    /** The whole world with each country as large as it is (Savric, Patterson and Jenny 2018). */
    EQUAL_EARTH {
        @Override
        public Projection fittedTo(GeoBox box) {
            boolean whole = box.eastDeg() - box.westDeg() > WHOLE_DEG;
            return new EqualEarth(whole ? ATLAS_MERIDIAN_DEG : Math.rint(middleLon(box)));
        }
    },
    /** Lambert's conformal cone, true along two parallels of the view: the least distortion for a part of the world. */
    CONIC {
        @Override
        public Projection fittedTo(GeoBox box) {
            double sixth = (box.northDeg() - box.southDeg()) / 6;
            return LambertConic.along(tenth(middleLon(box)), tenth(box.southDeg() + sixth), tenth(box.northDeg() - sixth));
        }
    };

    /** Boxes wider than this are taken for the whole world, which is cut where no land is. */
    private static final double WHOLE_DEG = 300;
    /** Central meridian of atlases' maps of the world: the cut opposite runs through the Bering Strait. */
    private static final double ATLAS_MERIDIAN_DEG = 11;

    /** The projection that suits a part of the world. */
    public abstract Projection fittedTo(GeoBox box);

    /** The projection that suits what a view shows. */
    public Projection fittedTo(Viewport view) {
        return fittedTo(view.box());
    }

    /** Which one a projection is. */
    public static MapProjection of(Projection projection) {
        return projection.wraps() ? MERCATOR : projection instanceof EqualEarth ? EQUAL_EARTH : CONIC;
    }

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double middleLon(GeoBox box) {
        return (box.westDeg() + box.eastDeg()) / 2;
    }

    private static double tenth(double degrees) {
        return Math.rint(degrees * 10) / 10;
    }
}
