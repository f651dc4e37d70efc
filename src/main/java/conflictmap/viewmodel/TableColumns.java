package conflictmap.viewmodel;

import conflictmap.timeline.EventColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which columns the table of events shows, in which order and how wide. Immutable.
 *
 * @param shown each column once
 */
public record TableColumns(List<Shown> shown) {
    private static final int LEAST = 40;
    private static final int MOST = 1200;

    /**
     * A column that is shown.
     *
     * @param width pixels
     */
    public record Shown(EventColumn column, int width) {
        public Shown {
            width = Math.clamp(width, LEAST, MOST);
        }
    }

    /** As the program comes. */
    public static final TableColumns USUAL = new TableColumns(List.of(
            usual(EventColumn.TIME), usual(EventColumn.TYPE), usual(EventColumn.PLACE), usual(EventColumn.PRECISION), usual(EventColumn.ACTOR),
            usual(EventColumn.TARGET), usual(EventColumn.STATUS), usual(EventColumn.KILLED), usual(EventColumn.CONFIDENCE), usual(EventColumn.SOURCE)));

    public TableColumns {
        shown = List.copyOf(shown);
    }

    private static Shown usual(EventColumn column) {
        return new Shown(column, switch (column) {
            case TIME -> 210;
            case TYPE, ACTOR, TARGET, WEAPON -> 130;
            case PLACE, SOURCE -> 160;
            case REPORT -> 240;
            case COUNTRY -> 110;
            case PRECISION, STATUS, VERDICT -> 96;
            case CONFIDENCE, KILLED -> 84;
        });
    }

    /** Whether a column is shown. */
    public boolean has(EventColumn column) {
        return shown.stream().anyMatch(s -> s.column() == column);
    }

    /** With a column behind all others, or without it; the last one stays. */
    public TableColumns with(EventColumn column, boolean on) {
        List<Shown> next = new ArrayList<>(shown);
        if (on && !has(column)) {
            next.add(usual(column));
        } else if (!on && next.size() > 1) {
            next.removeIf(s -> s.column() == column);
        }
        return new TableColumns(next);
    }

    /** As settings keep it: {@code time 210}. */
    public List<String> kept() {
        return shown.stream().map(s -> s.column().key() + " " + s.width()).toList();
    }

    /** What settings kept; what is not understood is left out, and if nothing is left these are the usual columns. */
    public static TableColumns of(List<String> kept) {
        List<Shown> found = new ArrayList<>();
        for (String text : kept) {
            String[] parts = text.toLowerCase(Locale.ROOT).split(" ", 2);
            Optional<EventColumn> column = EventColumn.ofKey(parts[0]);
            boolean wide = parts.length == 2 && parts[1].matches("\\d{1,5}");
            if (column.isPresent() && found.stream().noneMatch(s -> s.column() == column.get())) {
                found.add(wide ? new Shown(column.get(), Integer.parseInt(parts[1])) : usual(column.get()));
            }
        }
        return found.isEmpty() ? USUAL : new TableColumns(found);
    }
}
