package conflictmap.layers;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.render.LayerSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layers of a map in their order: a value.
 *
 * @param all lowest first
 */
public record OwnLayers(List<OwnLayer> all) {
    public static final OwnLayers NONE = new OwnLayers(List.of());

    public OwnLayers {
        all = List.copyOf(all);
    }

    /** These and others on top of them. */
    public OwnLayers with(List<OwnLayer> more) {
        List<OwnLayer> next = new ArrayList<>(all);
        next.addAll(more);
        return new OwnLayers(next);
    }

    /** All but one. */
    public OwnLayers without(OwnLayer layer) {
        return new OwnLayers(all.stream().filter(l -> !l.equals(layer)).toList());
    }

    /** These with one changed; the same where it is none of them. */
    public OwnLayers with(OwnLayer before, OwnLayer after) {
        return new OwnLayers(all.stream().map(l -> l.equals(before) ? after : l).toList());
    }

    /** These with one moved up by so many steps, or down; as far as it goes. */
    public OwnLayers moved(OwnLayer layer, int up) {
        int at = all.indexOf(layer);
        if (at < 0) {
            return this;
        }
        List<OwnLayer> next = new ArrayList<>(all);
        next.remove(at);
        next.add(Math.clamp(at + up, 0, next.size()), layer);
        return new OwnLayers(next);
    }

    /** Those that are drawn in a place, lowest first. */
    public List<OwnLayer> drawn(LayerPlace place) {
        return all.stream().filter(l -> l.visible() && l.place() == place && l.style().opacity() > 0).toList();
    }

    /** What the legend tells of those that are drawn, the topmost first. */
    public List<LayerSign> signs() {
        return Stream.concat(drawn(LayerPlace.OVER).reversed().stream(), drawn(LayerPlace.UNDER).reversed().stream())
                .map(OwnLayer::sign)
                .toList();
    }

    /** The box round all of them, with a margin; empty where there is none. A layer across the antimeridian spans the world. */
    public Optional<GeoBox> box() {
        double[] b = {180, 90, -180, -90};
        for (OwnLayer layer : all) {
            double[] own = layer.data().boundsDeg();
            boolean across = own[0] < -180 || own[2] > 180;
            b[0] = Math.min(b[0], across ? -180 : own[0]);
            b[1] = Math.min(b[1], own[1]);
            b[2] = Math.max(b[2], across ? 180 : own[2]);
            b[3] = Math.max(b[3], own[3]);
        }
        return b[0] > b[2] ? Optional.empty() : Optional.of(grown(b));
    }

    /** Half a tenth wider on each side, at least some kilometres, which a single point needs. */
    private static GeoBox grown(double[] b) {
        double dx = Math.max(0.05, 0.05 * (b[2] - b[0]));
        double dy = Math.max(0.05, 0.05 * (b[3] - b[1]));
        return new GeoBox(
                Math.max(-180, GeoPoint.wrapLon(b[0]) - dx),
                Math.max(-90, b[1] - dy),
                Math.min(180, GeoPoint.wrapLon(b[2]) + dx),
                Math.min(90, b[3] + dy));
    }
}
