package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Outline;
import conflictmap.geo.Viewport;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shapes of the globe on maps that have an edge. */
class PlaneTest {
    private static final Viewport WORLD = Views.world(MapProjection.EQUAL_EARTH, 1600, 1000);

    private static Path2D filled(Viewport view, Outline outline) {
        var plane = new Plane(view, 8);
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        double[] b = outline.bounds();
        for (int copy = plane.firstCopy(); copy <= plane.lastCopy(); copy++) {
            if (plane.sees(b[0], b[1], b[2], b[3], copy)) {
                plane.append(path, outline.lonDeg(), outline.latDeg(), 0, outline.lonDeg().length, true, copy);
            }
        }
        return path;
    }

    /** A point of the circle lies in its shape and another does not, wherever the map is cut. */
    @Test
    void aCircleIsWholeOnEachSideOfTheCut() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            GeoPoint middle = new GeoPoint(random.nextDouble(-75, 75), random.nextDouble(-180, 180));
            Path2D path = filled(WORLD, Outline.circle(middle, 600_000));
            for (int j = 0; j < 20; j++) {
                GeoPoint in = middle.moved(random.nextDouble(0, 560_000), random.nextDouble(360));
                GeoPoint out = middle.moved(random.nextDouble(640_000, 3_000_000), random.nextDouble(360));
                assertThat(path.contains(WORLD.px(in.latDeg(), in.lonDeg()), WORLD.py(in.latDeg(), in.lonDeg())))
                        .as("%s in %s", in, middle).isTrue();
                assertThat(path.contains(WORLD.px(out.latDeg(), out.lonDeg()), WORLD.py(out.latDeg(), out.lonDeg())))
                        .as("%s out of %s", out, middle).isFalse();
            }
        }
    }

    @Test
    void theMapEndsAtItsEdge() {
        Area edge = new Area(new Plane(WORLD, 8).edge());
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            GeoPoint p = new GeoPoint(random.nextDouble(-89, 89), random.nextDouble(-169 + 0.5, 191 - 0.5) % 180);
            assertThat(edge.contains(WORLD.px(p.latDeg(), p.lonDeg()), WORLD.py(p.latDeg(), p.lonDeg()))).as(p.toString()).isTrue();
        }
        assertThat(edge.contains(10, 200)).isFalse();
        assertThat(edge.contains(1590, 800)).isFalse();
    }

    /** A parallel drawn by two far points bends with the cone: each piece of it lies on the parallel. */
    @Test
    void aLongSideBendsAsTheParallelDoes() {
        var box = new GeoBox(-20, 30, 100, 65);
        Viewport view = Viewport.fitting(box, MapProjection.CONIC.fittedTo(box), 1600, 1000, 0);
        var path = new Path2D.Double();
        new Plane(view, 8).appendLine(path, new double[][] {{50, -10}, {50, 90}});
        double[] xy = new double[6];
        int vertices = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next(), vertices++) {
            it.currentSegment(xy);
            assertThat(view.pointAt(xy[0], xy[1]).latDeg()).isCloseTo(50, within(0.02));
        }
        assertThat(vertices).isGreaterThan(20);
    }

    @Test
    void aLineAcrossTheCutIsDrawnOnBothSidesAndNotBetween() {
        var path = new Path2D.Double();
        new Plane(WORLD, 8).appendLine(path, new double[][] {{10, 180}, {10, 200}});
        double[] xy = new double[6];
        double lastX = Double.NaN;
        int pieces = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            if (it.currentSegment(xy) == PathIterator.SEG_MOVETO) {
                pieces++;
            } else {
                assertThat(Math.abs(xy[0] - lastX)).isLessThan(100);
            }
            lastX = xy[0];
        }
        assertThat(pieces).isEqualTo(2);
    }
}
