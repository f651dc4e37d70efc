package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WayLabelsTest {
    private static final Frame FRAME = Papers.frame(34, 48, 5, 800, 500);
    private static final int LAST = 64;

    private static double[][] way(double x0, double y0, double x1, double y1) {
        return IntStream.rangeClosed(0, LAST)
                .mapToObj(i -> new double[] {x0 + (x1 - x0) * i / LAST, y0 + (y1 - y0) * i / LAST}).toArray(double[][]::new);
    }

    private static List<Label> written(double[][] way, int last, Predicate<Rectangle2D> free) {
        var labels = new WayLabels(FRAME, free);
        labels.write("20 missiles", way, last, 3, 1);
        return labels.marks().stream().map(Label.class::cast).toList();
    }

    @Test
    void standsBesideTheMiddleOfItsWayAndRunsWithIt() {
        Label label = written(way(100, 400, 700, 100), LAST, box -> true).getFirst();
        assertThat(label.angleDeg()).isBetween(-28.0, -25.0);
        assertThat(label.x()).isBetween(385.0, 415.0);
        assertThat(label.y()).as("above the way").isBetween(230.0, 249.0);
    }

    @Test
    void isNeverUpsideDown() {
        assertThat(written(way(700, 100, 100, 400), LAST, box -> true).getFirst().angleDeg()).isBetween(-28.0, -25.0);
        assertThat(written(way(400, 450, 402, 50), LAST, box -> true).getFirst().angleDeg()).isBetween(-90.0, 90.0);
    }

    @Test
    void goesAsideWhereSomethingStandsAndIsLeftOutWhereAllIsTaken() {
        var city = new Rectangle2D.Double(340, 200, 120, 100);
        List<Label> aside = written(way(50, 250, 750, 250), LAST, box -> !box.intersects(city));
        assertThat(aside).hasSize(1);
        assertThat(Math.abs(aside.getFirst().x() - 400)).isGreaterThan(60);
        assertThat(written(way(50, 250, 750, 250), LAST, box -> false)).isEmpty();
    }

    @Test
    void twoOfThemDoNotLieOverEachOther() {
        var labels = new WayLabels(FRAME, box -> true);
        labels.write("20 missiles", way(50, 250, 750, 250), LAST, 3, 1);
        labels.write("35 drones", way(50, 253, 750, 253), LAST, 3, 1);
        List<Rectangle2D> boxes = labels.marks().stream().map(Label.class::cast).map(WayLabelsTest::box).toList();
        assertThat(boxes).hasSize(2);
        assertThat(boxes.getFirst().intersects(boxes.getLast())).isFalse();
    }

    private static Rectangle2D box(Label label) {
        Rectangle2D box = Text.bounds(label);
        return new Rectangle2D.Double(box.getX() + label.x(), box.getY() + label.y(), box.getWidth(), box.getHeight());
    }

    @Test
    void isLeftOutBesideAShortWayAndBesideOneThatHasJustBegun() {
        assertThat(written(way(300, 250, 360, 250), LAST, box -> true)).isEmpty();
        assertThat(written(way(50, 250, 750, 250), 4, box -> true)).isEmpty();
    }
}
