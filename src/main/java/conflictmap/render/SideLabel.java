package conflictmap.render;

import conflictmap.timeline.compare.Side;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands over one side of a comparison: its letter and name, its time where that is its own, and how many events it shows.
 *
 * @param letter {@code A} or {@code B}
 * @param name of the side
 * @param when its day and clock with the zone, and which of its days that is
 * @param what the window and the count
 * @param its class at its end of the scale of differences, whose colour the letter has
 */
record SideLabel(String letter, String name, String when, String what, int its) {
    private static final double PAD = 12;
    /** What stands between two parts of a line. */
    private static final String PART = "  ·  ";

    /** The label of a side's map. */
    static SideLabel of(boolean first, Side side, SymbolLayer.Scene scene, Frame clock) {
        return of(first, side, scene.frame(), TimeLabel.of(scene, side.events()).below(), clock);
    }

    /** The label of a side that has no map of its own. */
    static SideLabel of(boolean first, Side side, int shown, Frame clock) {
        Frame its = clock.at(side.now(clock.now()));
        String what = TimeLabel.windowText(clock.window(), side.events().basis()) + PART + shown + (shown == 1 ? " event" : " events");
        return of(first, side, its, what, clock);
    }

    private static SideLabel of(boolean first, Side side, Frame its, String what, Frame clock) {
        int day = side.day(clock.now());
        String time = TimeLabel.timeText(its) + " " + TimeLabel.zoneText(its.now(), its.zone());
        String when = day == 0 ? time : "Day " + day + " of " + side.dayCount() + PART + time;
        return new SideLabel(first ? "A" : "B", side.name(), when, what, first ? -DivergingScale.CLASSES : DivergingScale.CLASSES);
    }

    /** The parts of a text on one line; where there is no room for that, on a line each, unless that takes more lines than it needs. */
    private static List<String> parted(String text, Lettering style, double room) {
        List<String> even = Wrapped.lines(text, style, room);
        List<String> parts = Arrays.stream(text.split(PART, -1)).flatMap(part -> Wrapped.lines(part, style, room).stream()).toList();
        return even.size() > 1 && parts.size() <= even.size() ? parts : even;
    }

    /** The piece, at most so wide. */
    Panel panel(Frame frame, double u, double most) {
        Theme theme = frame.theme();
        var big = Lettering.plain(Lettering.Face.BOLD, 17 * u, theme.label());
        var small = Lettering.plain(Lettering.Face.REGULAR, 13 * u, theme.label());
        double chip = 22 * u;
        double room = most - 2 * PAD * u;
        List<String> names = Wrapped.lines(name, big, room - chip - 8 * u);
        List<String> below = new ArrayList<>(parted(when, small, room));
        below.addAll(parted(what, small, room));
        double width = Math.max(
                names.stream().mapToDouble(line -> Text.width(line, big)).max().orElse(0) + chip + 8 * u,
                below.stream().mapToDouble(line -> Text.width(line, small)).max().orElse(0)) + 2 * PAD * u;
        double height = (18 + 21 * names.size() + 18 * below.size()) * u;
        return new Panel(Piece.TIME, width, height, most, (x, y, across) -> {
            List<Mark> marks = new ArrayList<>(Furniture.panel(theme, x, y, width, height));
            marks.add(new Fill(new RoundRectangle2D.Double(x + PAD * u, y + 9 * u, chip, chip, 6 * u, 6 * u), DivergingScale.color(theme, its)));
            var on = Lettering.plain(Lettering.Face.BOLD, 14 * u, DivergingScale.ink(theme, its));
            marks.add(Label.at(letter, on, x + PAD * u + (chip - Text.width(letter, on)) / 2, y + 25 * u));
            double line = y + 26 * u;
            for (String text : names) {
                marks.add(Label.at(text, big, x + PAD * u + chip + 8 * u, line));
                line += 21 * u;
            }
            for (String text : below) {
                marks.add(Label.at(text, small, x + PAD * u, line + 1 * u));
                line += 18 * u;
            }
            return marks;
        });
    }
}
