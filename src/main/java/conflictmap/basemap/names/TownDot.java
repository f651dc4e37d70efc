package conflictmap.basemap.names;

import conflictmap.render.Stamp;
import conflictmap.render.Theme;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;

/**
 * The dot of a town; a capital's has a ring.
 *
 * @param radiusPx half its size, pixels of the frame
 */
record TownDot(boolean capital, double radiusPx, Theme theme) implements Stamp {
    private static final double HALO_PX = 1;
    private static final double RING_PX = 1.1;
    private static final double CORE_PX = 1.7;

    static TownDot of(Name name, Theme theme) {
        boolean capital = name.kind() == NameKind.CAPITAL;
        double radius = switch (name.kind()) {
            case CAPITAL -> 3.6;
            case VILLAGE -> 1.8;
            default -> name.weight() <= 3 ? 2.5 : 2;
        };
        return new TownDot(capital, radius, theme);
    }

    @Override
    public double reachPx() {
        return radiusPx + HALO_PX + 1;
    }

    @Override
    public List<Part> parts() {
        var halo = new Part(circle(radiusPx + HALO_PX + (capital ? RING_PX / 2 : 0)), theme.halo());
        var full = new Part(circle(radiusPx + (capital ? RING_PX / 2 : 0)), theme.label());
        return capital
                ? List.of(halo, full, new Part(circle(radiusPx - RING_PX / 2), theme.halo()), new Part(circle(CORE_PX), theme.label()))
                : List.of(halo, full);
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    @Override
    public String text() {
        return capital ? "capital" : "town";
    }
}
