package conflictmap.render;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The seven symbols, as shapes of our own within a circle of radius 1: the shape alone tells the type. Each has a
 * body, which takes the type's colour, and a hull, which keeps the ground from showing through.
 */
public final class Glyphs {
    private static final Area[] BODIES = new Area[EventType.values().length];
    private static final Area[] HULLS = new Area[EventType.values().length];

    static {
        for (EventType type : EventType.values()) {
            Area body = drawn(type);
            Area hull = hull(type);
            hull.add(body);
            BODIES[type.ordinal()] = body;
            HULLS[type.ordinal()] = hull;
        }
    }

    private Glyphs() {}

    /** The coloured part of a symbol, in units of its radius, y down. */
    public static Shape body(EventType type) {
        return new Area(BODIES[type.ordinal()]);
    }

    /**
     * Draws a symbol.
     *
     * @param x centre, pixels
     * @param y centre, pixels
     * @param radiusPx half its size; 4 to 32
     */
    public static void draw(
            Graphics2D g, EventType type, Status status, double x, double y, double radiusPx, Theme theme) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        for (Stamp.Part part : parts(type, status, radiusPx, theme)) {
            g.setColor(part.color());
            g.fill(part.shape());
        }
        g.setTransform(before);
    }

    /** What a symbol is made of, round the origin, lowest first. */
    static List<Stamp.Part> parts(EventType type, Status status, double radiusPx, Theme theme) {
        var size = AffineTransform.getScaleInstance(radiusPx, radiusPx);
        Shape body = BODIES[type.ordinal()].createTransformedArea(size);
        Shape hull = HULLS[type.ordinal()].createTransformedArea(size);
        List<Stamp.Part> parts = new ArrayList<>();
        parts.add(new Stamp.Part(rim(status).createStrokedShape(hull), theme.rim()));
        parts.add(new Stamp.Part(hull, theme.paper()));
        if (type == EventType.ALERT) { // yellow does not stand out from paper by itself
            parts.add(new Stamp.Part(new BasicStroke(1).createStrokedShape(body), theme.ink()));
        }
        parts.add(new Stamp.Part(body, theme.of(type)));
        switch (status) {
            case DISPUTED -> parts.add(new Stamp.Part(rightHalf(body, radiusPx), theme.paper()));
            case DENIED -> {
                parts.add(new Stamp.Part(strikeThrough(radiusPx, 2.4), theme.paper()));
                parts.add(new Stamp.Part(strikeThrough(radiusPx, 0), theme.ink()));
            }
            case REPORTED, CLAIMED -> {}
        }
        return parts;
    }

    /** Two pixels wide, of which the hull covers the inner one. */
    private static BasicStroke rim(Status status) {
        return status == Status.CLAIMED
                ? new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.6f, 2.2f}, 0)
                : new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Shape rightHalf(Shape body, double radiusPx) {
        Area half = new Area(body);
        half.intersect(new Area(new Rectangle2D.Double(0, -2 * radiusPx, 2 * radiusPx, 4 * radiusPx)));
        return half;
    }

    private static Shape strikeThrough(double radiusPx, double widerPx) {
        double reach = radiusPx * 0.95;
        return new BasicStroke((float) (radiusPx * 0.2 + widerPx), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(new Line2D.Double(-reach, reach, reach, -reach));
    }

    private static Area drawn(EventType type) {
        return switch (type) {
            case STRIKE -> new Area(star(8, 1, 0.52));
            case EXPLOSION -> stroked(star(8, 0.86, 0.5), 0.24);
            case LAUNCH -> stroked(triangle(0.8), 0.3);
            case INTERCEPTION -> {
                Area ring = stroked(circle(0.78), 0.26);
                ring.add(cross(0.5, 0.26));
                yield ring;
            }
            case AIR_DEFENCE -> {
                Area ring = stroked(circle(0.5), 0.28);
                for (int i = 0; i < 4; i++) {
                    double dx = Math.cos(i * Math.PI / 2);
                    double dy = Math.sin(i * Math.PI / 2);
                    ring.add(stroked(new Line2D.Double(dx * 0.55, dy * 0.55, dx * 0.95, dy * 0.95), 0.28));
                }
                yield ring;
            }
            case ALERT -> {
                Area waves = stroked(circle(0.3), 0.26);
                for (int side : new int[] {0, 180}) {
                    waves.add(stroked(new Arc2D.Double(-0.86, -0.86, 1.72, 1.72, side - 50, 100, Arc2D.OPEN), 0.26));
                }
                yield waves;
            }
            case GROUND_CLASH -> cross(0.7, 0.42);
        };
    }

    private static Area hull(EventType type) {
        return switch (type) {
            case STRIKE, EXPLOSION -> new Area(star(8, 1, 0.6));
            case LAUNCH -> new Area(triangle(0.9));
            case INTERCEPTION -> new Area(circle(0.88));
            case AIR_DEFENCE -> new Area(circle(0.6));
            case ALERT -> new Area(circle(0.92));
            case GROUND_CLASH -> drawn(type);
        };
    }

    private static Area cross(double reach, double width) {
        Area bars = stroked(new Line2D.Double(-reach, -reach, reach, reach), width);
        bars.add(stroked(new Line2D.Double(-reach, reach, reach, -reach), width));
        return bars;
    }

    private static Area stroked(Shape shape, double width) {
        return new Area(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(shape));
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape triangle(double radius) {
        return star(3, radius, radius / 2);
    }

    /** A star with its first point up; with the inner radius half the outer and three points, a triangle. */
    private static Shape star(int points, double outer, double inner) {
        var path = new Path2D.Double();
        for (int i = 0; i < 2 * points; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = i * Math.PI / points - Math.PI / 2;
            if (i == 0) {
                path.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                path.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    /** A colour with another opacity, 0 to 1. */
    public static Color translucent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.clamp(Math.rint(opacity * 255), 0, 255));
    }
}
