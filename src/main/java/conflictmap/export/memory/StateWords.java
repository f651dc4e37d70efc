package conflictmap.export.memory;

import conflictmap.geo.ProjectionCode;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.ComparisonText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A state for people: a line a thing. */
public final class StateWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss xxx", Locale.ENGLISH);
    private static final int MOST_PARTS = 20;

    private StateWords() {}

    /** What a picture remembers. */
    public static String of(PictureState s) {
        List<String> lines = new ArrayList<>();
        line(lines, "made with", s.program());
        line(lines, "title", s.page().title());
        line(lines, "subtitle", s.page().subtitle());
        var time = s.time();
        line(lines, "time", TIME.format(time.at().atZone(time.zone())) + " (" + time.zone() + ")");
        if (time.film() != null) {
            line(lines, "film to", TIME.format(time.film().to().atZone(time.zone())) + ", runs " + time.film().length().toMillis() / 1000.0 + " s");
        }
        line(lines, "window", time.window().mode() == Window.Mode.WINDOW ? time.window().length().toString() : time.window().mode().name().toLowerCase(Locale.ROOT));
        line(lines, "by", time.basis() == TimeBasis.PUBLISHED ? "publication" : "");
        line(lines, "filter", s.filter());
        ComparisonText compare = s.compare();
        if (compare != null) {
            line(lines, "compares", compare.first().isBlank() ? "all events" : compare.first());
            line(lines, "with", compare.second().isBlank() ? "all events" : compare.second());
            line(lines, "as", switch (compare.mode()) {
                case SIDE_BY_SIDE -> compare.mode().code();
                case SWIPE -> String.format(Locale.ROOT, "%s, line at %.2f of the width", compare.mode().code(), compare.swipe());
                case DIFFERENCE -> compare.mode().code() + ", normalised by " + compare.norm().code();
            });
        }
        line(lines, "view", String.format(Locale.ROOT, "%.5f, %.5f, zoom %.2f, %s, %d x %d px",
                s.view().center().latDeg(), s.view().center().lonDeg(), s.view().zoom(), ProjectionCode.of(s.view().projection()),
                s.view().widthPx(), s.view().heightPx()));
        line(lines, "look", s.look().theme().name().toLowerCase(Locale.ROOT) + ", " + s.look().depiction().code()
                + (s.look().graticule() ? ", graticule" : "") + (s.look().furniture().text().isEmpty() ? "" : ", " + s.look().furniture().text()));
        line(lines, "events", s.data().events() + (s.data().hash().isEmpty() ? "" : ", hash " + s.data().hash()));
        s.data().parts().stream().limit(MOST_PARTS).forEach(part ->
                line(lines, part.kind().name().toLowerCase(Locale.ROOT), part.name() + " (" + part.hash() + ")"));
        int more = Math.max(0, s.data().parts().size() - MOST_PARTS) + s.data().more();
        line(lines, "and", more == 0 ? "" : more + " more");
        line(lines, "sources", String.join("; ", s.sources()));
        PictureState.Safe safe = s.safe();
        line(lines, "left out", safe == null ? "" : SafeWords.of(safe));
        return String.join(System.lineSeparator(), lines);
    }

    private static void line(List<String> lines, String name, String text) {
        if (!text.isBlank()) {
            lines.add(String.format(Locale.ROOT, "%-10s %s", name, text));
        }
    }
}
