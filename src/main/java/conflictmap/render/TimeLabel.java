package conflictmap.render;

import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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

    /** How wide it is at most but for the longest zones, pixels. */
    private static final double DESK_PX = 418;
    private static final double ROOM_PX = 608;

    static TimeLabel of(SymbolLayer.Scene scene, EventIndex index) {
        Frame frame = scene.frame();
        var local = frame.now().atZone(frame.zone());
        return new TimeLabel(
                (index.basis() == TimeBasis.PUBLISHED ? "Known by " : "") + DAY.format(local),
                CLOCK.format(local),
                zoneText(frame.now(), frame.zone()),
                windowText(frame.window(), index.basis()) + "  ·  " + countText(scene));
    }

    /** The piece; its room does not change as the time goes on. */
    Panel panel(Frame frame, double unit) {
        return frame.presented() ? forRoom(frame.theme(), unit / Setting.ROOM) : forDesk(frame.theme(), unit);
    }

    private Panel forDesk(Theme theme, double u) {
        var big = Lettering.plain(Lettering.Face.BOLD, 20 * u, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 13 * u, theme.label());
        String time = day + ", " + clock;
        double timeWidth = Text.width(time, big);
        double wide = Math.max(timeWidth + 8 * u + Text.width(zone, small), Text.width(below, small)) + 28 * u;
        return new Panel(Piece.TIME, wide, 60 * u, DESK_PX * u, (x, y, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(theme, x, y, wide, 60 * u));
            marks.add(Label.at(time, big, x + 14 * u, y + 28 * u));
            marks.add(Label.at(zone, small, x + 14 * u + timeWidth + 8 * u, y + 28 * u));
            marks.add(Label.at(below, small, x + 14 * u, y + 48 * u));
            return marks;
        });
    }

    /** The clock is what the last row looks for: it stands alone and large, its day above it. */
    private Panel forRoom(Theme theme, double u) {
        var big = Lettering.plain(Lettering.Face.BOLD, 48 * u, theme.label());
        var middle = Lettering.plain(Lettering.Face.BOLD, 32 * u, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 22 * u, theme.label());
        double clockWidth = Text.width(clock, big);
        double lines = Math.max(Text.width(day, middle), Text.width(below, small));
        double wide = Math.max(lines, clockWidth + 16 * u + Text.width(zone, small)) + 48 * u;
        return new Panel(Piece.TIME, wide, 152 * u, ROOM_PX * u, (x, y, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(theme, x, y, wide, 152 * u));
            marks.add(Label.at(day, middle, x + 24 * u, y + 44 * u));
            marks.add(Label.at(clock, big, x + 24 * u, y + 98 * u));
            marks.add(Label.at(zone, small, x + 24 * u + clockWidth + 16 * u, y + 98 * u));
            marks.add(Label.at(below, small, x + 24 * u, y + 134 * u));
            return marks;
        });
    }

    /** A frame's day and clock: {@code Sat 14 June 2025, 21:40}. */
    static String timeText(Frame frame) {
        var local = frame.now().atZone(frame.zone());
        return DAY.format(local) + ", " + CLOCK.format(local);
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
        int nowhere = scene.nowhere().length;
        int outside = count - nowhere - scene.countSeen();
        return count + (count == 1 ? " event" : " events")
                + (outside > 0 ? ", " + outside + " outside this view" : "")
                + (nowhere > 0 ? ", " + nowhere + " without a place" : "");
    }
}
