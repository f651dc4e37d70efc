package conflictmap.render;

import conflictmap.timeline.Window;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final double CORNER_WIDTH_PX = 430;
    private static final double CORNER_HEIGHT_PX = 78;

    private final SymbolLayer symbols;

    /** The furniture of a map of these symbols. */
    public Furniture(SymbolLayer symbols) {
        this.symbols = symbols;
    }

    @Override
    public Stream<Mark> marks(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        if (symbols.index().size() > 0) {
            marks.addAll(time(frame));
        }
        marks.addAll(Legend.of(symbols.scene(frame)).marks(frame));
        marks.addAll(ScaleBar.marks(frame));
        marks.addAll(NorthArrow.marks(frame));
        marks.add(credit(frame));
        return marks.stream();
    }

    /**
     * Boxes of the frame on which no name of the map may stand: upper left the time, lower right scale and credit, lower
     * left the legend. They stay while the clock plays, lest names jump.
     */
    public List<Rectangle2D> keptClear(Frame frame) {
        int width = frame.view().widthPx();
        int height = frame.view().heightPx();
        Rectangle2D legend = Legend.of(symbols.scene(frame)).box(frame);
        List<Rectangle2D> boxes = new ArrayList<>(List.of(
                new Rectangle2D.Double(0, 0, CORNER_WIDTH_PX, CORNER_HEIGHT_PX),
                new Rectangle2D.Double(width - CORNER_WIDTH_PX, height - CORNER_HEIGHT_PX, CORNER_WIDTH_PX, CORNER_HEIGHT_PX),
                legend));
        if (NorthArrow.isWanted(frame.view())) {
            boxes.add(NorthArrow.box(frame.view()));
        }
        return boxes;
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

    private List<Mark> time(Frame frame) {
        SymbolLayer.Scene scene = symbols.scene(frame);
        String time = TIME.format(frame.now().atZone(frame.zone()));
        String zone = zoneText(frame.now(), frame.zone());
        String below = windowText(frame.window()) + "  ·  " + countText(scene);
        var big = Lettering.plain(Lettering.Face.BOLD, 20, frame.theme().label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 13, frame.theme().label());
        double timeWidth = Text.width(time, big);
        double wide = Math.max(timeWidth + 8 + Text.width(zone, small), Text.width(below, small));
        return List.of(
                panel(frame.theme(), EDGE, EDGE, wide + 28, 60),
                Label.at(time, big, EDGE + 14, EDGE + 28),
                Label.at(zone, small, EDGE + 14 + timeWidth + 8, EDGE + 28),
                Label.at(below, small, EDGE + 14, EDGE + 48));
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

    private static Mark credit(Frame frame) {
        var style = Lettering.haloed(Lettering.Face.REGULAR, 11, frame.theme().label(), frame.theme().halo(), 2.5f);
        double x = frame.view().widthPx() - EDGE - Text.width(CREDIT, style);
        return Label.at(CREDIT, style, x, frame.view().heightPx() - EDGE);
    }

    /** The sheet that text stands on. */
    static Mark panel(Theme theme, double x, double y, double width, double height) {
        return new Fill(new RoundRectangle2D.Double(x, y, width, height, 12, 12), theme.panel());
    }
}
