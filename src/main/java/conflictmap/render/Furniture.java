package conflictmap.render;

import conflictmap.timeline.Window;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands round the map: time and window upper left, legend lower left, scale and credit lower right. */
public final class Furniture implements Layer {
    /** What must stand on every map that leaves the program. */
    public static final String CREDIT =
            "Made with Natural Earth. Places © GeoNames (CC BY 4.0), © OpenStreetMap contributors (ODbL). Relief: SRTM.";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    static final int EDGE = 12;

    private final SymbolLayer symbols;

    /** The furniture of a map of these symbols. */
    public Furniture(SymbolLayer symbols) {
        this.symbols = symbols;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        return Stream.of(g -> {
            Graphics2D own = (Graphics2D) g.create();
            try {
                Fonts.smooth(own);
                paintTime(own, frame);
                Legend.of(symbols.scene(frame)).paint(own, frame);
                ScaleBar.paint(own, frame);
                paintCredit(own, frame);
            } finally {
                own.dispose();
            }
        });
    }

    /** A time as people read it, with its zone: {@code Sat 14 June 2025, 21:40 Tehran (UTC+03:30)}. */
    public static String timeText(Instant t, ZoneId zone) {
        return TIME.format(t.atZone(zone)) + " " + zoneText(t, zone);
    }

    /** A zone as people read it: its city and the offset that holds then. */
    static String zoneText(Instant t, ZoneId zone) {
        String offset = zone.getRules().getOffset(t).getId();
        String utc = offset.equals("Z") ? "UTC" : "UTC" + offset;
        String id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return utc;
        }
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return city + " (" + utc + ")";
    }

    /** A window as people read it: {@code last 6 h}. */
    public static String windowText(Window window) {
        return switch (window.mode()) {
            case INSTANT -> "at this moment";
            case WINDOW -> "last " + lengthText(window.length());
            case CUMULATIVE -> "all up to now";
        };
    }

    private static String lengthText(Duration length) {
        if (length.toMinutes() < 120 && length.toMinutes() % 60 != 0) {
            return length.toMinutes() + " min";
        }
        return length.toHours() < 48 ? length.toHours() + " h" : length.toDays() + " days";
    }

    private void paintTime(Graphics2D g, Frame frame) {
        SymbolLayer.Scene scene = symbols.scene(frame);
        String time = TIME.format(frame.now().atZone(frame.zone()));
        String zone = zoneText(frame.now(), frame.zone());
        String below = windowText(frame.window()) + "  ·  " + countText(scene);
        Font big = Fonts.bold(20);
        Font small = Fonts.regular(13);
        double timeWidth = width(g, big, time);
        double wide = Math.max(timeWidth + 8 + width(g, small, zone), width(g, small, below));
        panel(g, frame.theme(), EDGE, EDGE, wide + 28, 60);
        g.setColor(frame.theme().label());
        g.setFont(big);
        g.drawString(time, EDGE + 14, EDGE + 28);
        g.setFont(small);
        g.drawString(zone, (float) (EDGE + 14 + timeWidth + 8), EDGE + 28);
        g.drawString(below, EDGE + 14, EDGE + 48);
    }

    /** How many events the window shows, and how many of them lie elsewhere or nowhere. */
    private String countText(SymbolLayer.Scene scene) {
        int count = scene.visible().length;
        long nowhere = Arrays.stream(scene.visible())
                .filter(row -> Double.isNaN(symbols.index().lat(row)))
                .count();
        long outside = count - nowhere - SymbolLayer.countSeen(scene);
        return count + (count == 1 ? " event" : " events")
                + (outside > 0 ? ", " + outside + " outside this view" : "")
                + (nowhere > 0 ? ", " + nowhere + " without a place" : "");
    }

    private static void paintCredit(Graphics2D g, Frame frame) {
        Font font = Fonts.regular(11);
        double x = frame.view().widthPx() - EDGE - width(g, font, CREDIT);
        Text.haloed(g, CREDIT, font, x, frame.view().heightPx() - EDGE, frame.theme().label(), frame.theme().halo(), 2.5f);
    }

    static double width(Graphics2D g, Font font, String text) {
        return font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** The sheet that text stands on. */
    static void panel(Graphics2D g, Theme theme, double x, double y, double width, double height) {
        g.setColor(theme.panel());
        g.fill(new RoundRectangle2D.Double(x, y, width, height, 12, 12));
    }
}
