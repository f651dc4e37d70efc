package conflictmap.basemap.names;

import java.util.List;

/**
 * A name that the map may show.
 *
 * @param kind what is named
 * @param lines how it is written, a line each
 * @param spots where it may stand, the best first; one only for what is a point
 * @param fromZoom zoom of Web Mercator from which it may be shown
 * @param toZoom zoom from which it is no longer shown
 * @param weight for a town its scale rank, 0 to 10, the least important last; for waters the size of the letters in
 *     pixels; for a country the zoom from which its name may run far over its borders; else 0
 * @param angleDeg how far it is turned clockwise
 * @param gapPx how far the name of a point stays from it, pixels
 * @param abovePx the same where it stands above the point
 */
public record Name(
        NameKind kind,
        List<String> lines,
        List<Spot> spots,
        double fromZoom,
        double toZoom,
        double weight,
        double angleDeg,
        double gapPx,
        double abovePx) {
    /**
     * A place for a name.
     *
     * @param latDeg latitude of the point that is named, or of the name's middle
     * @param lonDeg longitude, likewise
     * @param roomDeg how wide what it names is along the parallel, degrees; 0 where that does not matter
     */
    public record Spot(double latDeg, double lonDeg, double roomDeg) {}

    public Name {
        lines = List.copyOf(lines);
        spots = List.copyOf(spots);
    }

    /** The name of a town, or of another point. */
    public static Name ofPoint(NameKind kind, String name, double latDeg, double lonDeg, double fromZoom, double weight, double gapPx) {
        return new Name(
                kind, List.of(name), List.of(new Spot(latDeg, lonDeg, 0)), fromZoom, Double.MAX_VALUE, weight, 0, gapPx, gapPx);
    }

    /** The same name, further off where it stands above its point. */
    public Name withAbove(double px) {
        return new Name(kind, lines, spots, fromZoom, toZoom, weight, angleDeg, gapPx, px);
    }

    /** The name of an area. */
    public static Name ofArea(NameKind kind, List<String> lines, List<Spot> spots, double fromZoom, double toZoom) {
        return new Name(kind, lines, spots, fromZoom, toZoom, 0, 0, 0, 0);
    }
}
