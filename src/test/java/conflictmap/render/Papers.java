package conflictmap.render;

import conflictmap.geo.GeoPoint;
import conflictmap.geo.Viewport;
import conflictmap.geo.WebMercator;
import conflictmap.timeline.Window;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Pictures for tests. */
public final class Papers {
    public static final Instant NOW = Instant.parse("2025-06-14T18:00:00Z");

    private Papers() {}

    public static Frame frame(double lat, double lon, double zoom, int width, int height) {
        var view = new Viewport(new GeoPoint(lat, lon), zoom, width, height, WebMercator.INSTANCE);
        return new Frame(view, NOW, Window.of(Duration.ofHours(6)), ZoneOffset.UTC, Theme.LIGHT, null);
    }

    public static BufferedImage painted(List<Layer> layers, Frame frame) {
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0xEEEEEE);
        new Picture(layers).paint(image, 1, frame);
        return image;
    }

    /** The same, with all marks drawn as shapes. */
    public static BufferedImage drawn(List<Layer> layers, Frame frame) {
        var image = new BufferedImage(frame.view().widthPx(), frame.view().heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xEEEEEE));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        new Picture(layers).paint(g, frame);
        g.dispose();
        return image;
    }

    /** A layer of one colour. */
    public static Layer ground(Color color) {
        return frame -> Stream.of(new Fill(
                new Rectangle2D.Double(0, 0, frame.view().widthPx(), frame.view().heightPx()), color));
    }

    /** How many pixels have just that colour. */
    public static long count(BufferedImage image, Color color) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == color.getRGB()) {
                    count++;
                }
            }
        }
        return count;
    }

    public static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
