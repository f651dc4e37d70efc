package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.EventType;
import conflictmap.model.Status;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
    /** Which of 24 x 24 pixels the body of a symbol covers at its middle. */
    private static boolean[][] grid(EventType type) {
        Shape body = AffineTransform.getScaleInstance(12, 12).createTransformedShape(Glyphs.body(type));
        boolean[][] grid = new boolean[24][24];
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                grid[y][x] = body.contains(x - 11.5, y - 11.5);
            }
        }
        return grid;
    }

    private static BufferedImage drawn(EventType type, Status status, double radius) {
        int side = (int) (2 * radius + 8);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Fonts.smooth(g);
        g.setColor(Color.GRAY);
        g.fillRect(0, 0, side, side);
        Glyphs.draw(g, type, status, side / 2.0, side / 2.0, radius, Theme.LIGHT);
        g.dispose();
        return image;
    }

    @Test
    void eachTypeHasAShapeOfItsOwn() {
        for (EventType a : EventType.values()) {
            for (EventType b : EventType.values()) {
                if (a.compareTo(b) < 0) {
                    assertThat(difference(grid(a), grid(b))).as(a + " and " + b).isGreaterThan(90);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameFromLeftAndRightAndFillsItsCircle(EventType type) {
        boolean[][] grid = grid(type);
        int covered = 0;
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                assertThat(grid[y][x]).as(x + "," + y).isEqualTo(grid[y][23 - x]);
                covered += grid[y][x] ? 1 : 0;
            }
        }
        assertThat(covered).isBetween(90, 400);
    }

    @Test
    void aClashIsTwoCrossedBars() {
        assertThat(text(grid(EventType.GROUND_CLASH))).isEqualTo("""
                ........................
                ..###..............###..
                .#####............#####.
                .######..........######.
                .#######........#######.
                ..#######......#######..
                ...#######....#######...
                ....#######..#######....
                .....##############.....
                ......############......
                .......##########.......
                ........########........
                ........########........
                .......##########.......
                ......############......
                .....##############.....
                ....#######..#######....
                ...#######....#######...
                ..#######......#######..
                .#######........#######.
                .######..........######.
                .#####............#####.
                ..###..............###..
                ........................
                """);
    }

    @ParameterizedTest
    @EnumSource
    void hasItsColourAndADarkRimAtTheSmallestSize(EventType type) {
        BufferedImage image = drawn(type, Status.REPORTED, 6);
        int dark = 0;
        int coloured = 0;
        for (int pixel : Papers.pixels(image)) {
            Color c = new Color(pixel);
            dark += c.getRed() + c.getGreen() + c.getBlue() < 260 ? 1 : 0;
            coloured += near(c, Theme.LIGHT.of(type)) ? 1 : 0;
        }
        assertThat(dark).isGreaterThan(10);
        assertThat(coloured).isGreaterThan(6);
    }

    @Test
    void theStatusShows() {
        Color strike = Theme.LIGHT.of(EventType.STRIKE);
        long reported = Papers.count(drawn(EventType.STRIKE, Status.REPORTED, 16), strike);
        assertThat(Papers.count(drawn(EventType.STRIKE, Status.DISPUTED, 16), strike))
                .isBetween(reported * 4 / 10, reported * 6 / 10);
        assertThat(Papers.count(drawn(EventType.STRIKE, Status.DENIED, 16), strike)).isLessThan(reported * 9 / 10);
        assertThat(Papers.pixels(drawn(EventType.STRIKE, Status.CLAIMED, 16)))
                .isNotEqualTo(Papers.pixels(drawn(EventType.STRIKE, Status.REPORTED, 16)));
    }

    private static boolean near(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) < 40
                && Math.abs(a.getGreen() - b.getGreen()) < 40
                && Math.abs(a.getBlue() - b.getBlue()) < 40;
    }

    private static int difference(boolean[][] a, boolean[][] b) {
        int different = 0;
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                different += a[y][x] != b[y][x] ? 1 : 0;
            }
        }
        return different;
    }

    private static String text(boolean[][] grid) {
        var text = new StringBuilder();
        for (boolean[] row : grid) {
            for (boolean covered : row) {
                text.append(covered ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
