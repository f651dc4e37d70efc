package conflictmap.render;

import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The time in the upper left: day, clock and zone, and below them the window and how many events it shows. Where events
 * are played by publication it says so, since what is shown was then known and not then done.
 *
 * @param day {@code Sat 14 June 2025}
 * @param clock {@code 21:40}
 * @param zone {@code Tehran (UTC+03:30)}
 * @param below {@code last 6 h · 13 events}
 */
record TimeLabel(String day, String clock, String zone, String below) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static TimeLabel of(SymbolLayer.Scene scene, EventIndex index) {
        Frame frame = scene.frame();
        var local = frame.now().atZone(frame.zone());
        return new TimeLabel(
                (index.basis() == TimeBasis.PUBLISHED ? "Known by " : "") + DAY.format(local),
                CLOCK.format(local),
                zoneText(frame.now(), frame.zone()),
                windowText(frame.window(), index.basis()) + "  ·  " + countText(scene));
    }

    List<Mark> marks(Frame frame) {
        return frame.presented() ? forRoom(frame.theme()) : forDesk(frame.theme());
    }

    /** The corner that it stands in, whatever the time: what keeps clear of it does not move as the time goes on. */
    static Rectangle2D corner(Frame frame) {
        return frame.presented() ? new Rectangle2D.Double(0, 0, 620, 180) : new Rectangle2D.Double(0, 0, 430, 78);
    }

    private List<Mark> forDesk(Theme theme) {
        var big = Lettering.plain(Lettering.Face.BOLD, 20, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 13, theme.label());
        String time = day + ", " + clock;
        int edge = Furniture.EDGE;
        double timeWidth = Text.width(time, big);
        double wide = Math.max(timeWidth + 8 + Text.width(zone, small), Text.width(below, small));
        return List.of(
                Furniture.panel(theme, edge, edge, wide + 28, 60),
                Label.at(time, big, edge + 14, edge + 28),
                Label.at(zone, small, edge + 14 + timeWidth + 8, edge + 28),
                Label.at(below, small, edge + 14, edge + 48));
    }

    /** The clock is what the last row looks for: it stands alone and large, its day above it. */
    private List<Mark> forRoom(Theme theme) {
        var big = Lettering.plain(Lettering.Face.BOLD, 48, theme.label());
        var middle = Lettering.plain(Lettering.Face.BOLD, 32, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 22, theme.label());
        int edge = Furniture.EDGE;
        double clockWidth = Text.width(clock, big);
        double lines = Math.max(Text.width(day, middle), Text.width(below, small));
        return List.of(
                Furniture.panel(theme, edge, edge, Math.max(lines, clockWidth + 16 + Text.width(zone, small)) + 48, 152),
                Label.at(day, middle, edge + 24, edge + 44),
                Label.at(clock, big, edge + 24, edge + 98),
                Label.at(zone, small, edge + 24 + clockWidth + 16, edge + 98),
                Label.at(below, small, edge + 24, edge + 134));
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
    static String windowText(Window window, TimeBasis basis) {
        boolean known = basis == TimeBasis.PUBLISHED;
        return switch (window.mode()) {
            case INSTANT -> known ? "published at this moment" : "at this moment";
            case WINDOW -> (known ? "published in the last " : "last ") + lengthText(window.length());
            case CUMULATIVE -> known ? "all that was published" : "all up to now";
        };
    }

    private static String lengthText(Duration length) {
        if (length.toMinutes() < 2) {
            return length.toSeconds() + " s";
        }
        if (length.toMinutes() < 120 && length.toMinutes() % 60 != 0) {
            return length.toMinutes() + " min";
        }
        return length.toHours() < 48 ? length.toHours() + " h" : length.toDays() + " days";
    }

    /** How many events the window shows, and how many of them lie elsewhere or nowhere. */
    private static String countText(SymbolLayer.Scene scene) {
        int count = scene.shown().count();
        int nowhere = scene.nowhere();
        int outside = count - nowhere - scene.countSeen();
        return count + (count == 1 ? " event" : " events")
                + (outside > 0 ? ", " + outside + " outside this view" : "")
                + (nowhere > 0 ? ", " + nowhere + " without a place" : "");
    }
}
