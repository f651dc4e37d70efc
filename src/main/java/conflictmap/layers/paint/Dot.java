package conflictmap.layers.paint;

import conflictmap.render.Stamp;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Locale;

/**
 * A point of a layer: a disc with a light rim, smaller and plainer than any event.
 *
 * @param colour of the disc
 * @param radiusPx of the disc
 */
record Dot(Color colour, double radiusPx) implements Stamp {
    private static final double RIM_PX = 1;
    private static final Color RIM = Color.WHITE;

    @Override
    public double reachPx() {
        return radiusPx + RIM_PX + 1;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(disc(radiusPx + RIM_PX), RIM), new Part(disc(radiusPx), colour));
    }

    private static Ellipse2D disc(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    @Override
    public String text() {
        return String.format(Locale.ROOT, "dot #%06X r=%.1f", colour.getRGB() & 0xFFFFFF, radiusPx);
    }
}
