package conflictmap.layers.vector;

import conflictmap.layers.source.ShapesBuilder;
import conflictmap.layers.source.UnreadableLayerException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Geometries of GeoPackages: OGC's binary form behind a header of their own (GeoPackage 1.3, clause 2.1.3). */
final class Wkb {
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final WKBReader reader = new WKBReader();
    private final ShapesBuilder shapes;

    Wkb(ShapesBuilder shapes) {
        this.shapes = shapes;
    }

    /**
     * Adds a geometry.
     *
     * @return false if it is none that can be drawn
     * @throws UnreadableLayerException if there are too many
     */
    boolean add(byte[] blob) throws UnreadableLayerException {
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            return false;
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 7;
        boolean extended = (flags & 0x20) != 0;
        if (envelope >= ENVELOPE_BYTES.length || extended) {
            return false;
        }
        int start = 8 + ENVELOPE_BYTES[envelope];
        if (blob.length <= start) {
            return false;
        }
        try {
            geometry(reader.read(java.util.Arrays.copyOfRange(blob, start, blob.length)));
            return true;
        } catch (ParseException | IllegalArgumentException e) { // JTS throws either for what is damaged or curved
            shapes.drop();
            return false;
        }
    }

    private void geometry(Geometry g) throws UnreadableLayerException {
        switch (g) {
            case Point p -> {
                Coordinate c = p.getCoordinate();
                if (c != null) {
                    shapes.point(c.x, c.y);
                }
            }
            case LineString line -> {
                vertices(line);
                shapes.endLine();
            }
            case Polygon area -> {
                vertices(area.getExteriorRing());
                shapes.endRing(false);
                for (int i = 0; i < area.getNumInteriorRing(); i++) {
                    vertices(area.getInteriorRingN(i));
                    shapes.endRing(true);
                }
            }
            case GeometryCollection many -> {
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    geometry(many.getGeometryN(i));
                }
            }
            default -> throw new IllegalArgumentException(g.getGeometryType());
        }
    }

    private void vertices(LineString line) throws UnreadableLayerException {
        CoordinateSequence all = line.getCoordinateSequence();
        for (int i = 0; i < all.size(); i++) {
            shapes.vertex(all.getX(i), all.getY(i));
        }
    }
}
