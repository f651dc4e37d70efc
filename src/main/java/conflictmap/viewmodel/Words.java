package conflictmap.viewmodel;

import conflictmap.geo.Units;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.Place;
import conflictmap.model.TimeRange;
import conflictmap.model.Weapon;
import conflictmap.timeline.CalendarStep;
import conflictmap.timeline.Window;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events in plain words, the same in lists, inspector, tooltip and status. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    /** {@code Strike · Tehran}. */
    public static String title(ConflictEvent event) {
        return event.type().label() + " · " + event.place().name();
    }

    /** {@code Sat 14 Jun 2025, 18:00–24:00 (Tehran, UTC+03:30)}, as exact as it is known. */
    public static String time(EventTime when) {
        return span(when, DAY) + " (" + Zones.nameAt(when.zone(), when.range().start()) + ")";
    }

    /** {@code 14 Jun 2025, 18:00–24:00 Tehran}. */
    public static String shortTime(EventTime when) {
        return span(when, SHORT_DATE) + " " + Zones.name(when.zone());
    }

    /** An instant in a zone: {@code Sat 14 Jun 2025, 21:40}. */
    public static String instant(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return DAY.format(local) + ", " + CLOCK.format(local);
    }

    /** An instant in a zone, without its weekday: {@code 14 Jun 2025, 21:40}. */
    public static String shortInstant(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return SHORT_DATE.format(local) + ", " + CLOCK.format(local);
    }

    /** The day of an instant in a zone: {@code 14 Jun 2025}. */
    public static String shortDay(Instant at, ZoneId zone) {
        return SHORT_DATE.format(LocalDateTime.ofInstant(at, zone));
    }

    /** A stretch of the calendar in a zone: {@code Sat 14 Jun 2025, 18:00–21:00}, {@code June 2025}. */
    static String span(TimeRange range, CalendarStep step, ZoneId zone) {
        LocalDateTime start = LocalDateTime.ofInstant(range.start(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(range.end(), zone);
        return switch (step.unit()) {
            case MINUTES, HOURS -> DAY.format(start) + ", " + clocks(start, end);
            case DAYS, WEEKS -> days(start.toLocalDate(), lastDay(end), DAY);
            case MONTHS -> step.count() == 1
                    ? MONTH.format(start)
                    : MONTH.format(start) + " – " + MONTH.format(end.minusDays(1));
            default -> step.count() == 1 ? "" + start.getYear() : start.getYear() + "–" + (end.getYear() - 1);
        };
    }

    /** So many events, where one may lie in the number in part: {@code about 3 events}. */
    static String about(double events) {
        long whole = Math.round(events);
        if (Math.abs(events - whole) < 0.02) {
            return Messages.counted("time.bar.events", whole);
        }
        return events < 1 ? Messages.text("time.bar.maybe") : Messages.text("time.bar.about", Messages.counted("time.bar.events", whole));
    }

    /** A window: {@code last 6 h}. */
    static String window(Window window) {
        return window.mode() == Window.Mode.WINDOW
                ? Messages.text("time.length.value", Durations.text(window.length()))
                : Messages.text("time.mode." + window.mode());
    }

    private static String span(EventTime when, DateTimeFormatter day) {
        return switch (when.precision()) {
            case MINUTE -> day.format(when.start()) + ", " + CLOCK.format(when.start());
            case HOUR, PART_OF_DAY -> day.format(when.start()) + ", " + clocks(when.start(), when.end());
            case DAY -> day.format(when.start());
            case DAYS -> days(when.start().toLocalDate(), lastDay(when.end()), day);
            case MONTH -> MONTH.format(when.start());
        };
    }

    private static String clocks(LocalDateTime start, LocalDateTime end) {
        String from = CLOCK.format(start);
        if (end.equals(start)) {
            return from;
        }
        boolean midnight = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalDate().equals(start.toLocalDate().plusDays(1));
        String to = midnight ? "24:00" : CLOCK.format(end);
        boolean sameDay = midnight || end.toLocalDate().equals(start.toLocalDate());
        return sameDay ? from + "–" + to : from + " – " + SHORT_DAY.format(end) + ", " + to;
    }

    private static String days(LocalDate first, LocalDate last, DateTimeFormatter day) {
        return last.isAfter(first) ? SHORT_DAY.format(first) + " – " + day.format(last) : day.format(first);
    }

    private static LocalDate lastDay(LocalDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }

    /** How exactly a place is known: {@code town, within 12 km}. */
    public static String precision(Place place, Units units) {
        String kind = Messages.text("precision." + place.precision().code());
        if (!place.precision().isPoint() || place.radiusM() <= 0) {
            return kind;
        }
        return Messages.text("precision.within", kind, units.about(place.radiusM()));
    }

    /** {@code Israel → Iran}; one of them alone where the other is not told; empty where neither is. */
    public static String actors(ConflictEvent event) {
        if (event.targetActor().isEmpty()) {
            return event.actor();
        }
        return (event.actor().isEmpty() ? Messages.text("event.actor.untold") : event.actor()) + " → " + event.targetActor();
    }

    /** {@code ballistic missile}; empty where not told. */
    public static String weapon(ConflictEvent event) {
        return event.weapon() == Weapon.UNKNOWN ? "" : event.weapon().label();
    }

    /** What a claim tells: its time and status always, the rest where it is told. */
    public static List<String> claim(ConflictEvent event, Claim claim) {
        ConflictEvent told = claim.told();
        List<String> parts = new ArrayList<>();
        parts.add(told.place().equals(event.place()) ? "" : told.place().name());
        parts.add(shortTime(told.when()));
        parts.add(actors(told));
        parts.add(weapon(told));
        parts.addAll(counts(told.counts()));
        parts.add(Messages.text("status." + told.status().code()));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Each number told, in words: {@code at least 14 killed}. */
    public static List<String> counts(Counts counts) {
        List<String> told = new ArrayList<>();
        addCount(told, "counts.fired", counts.fired());
        addCount(told, "counts.intercepted", counts.intercepted());
        addCount(told, "counts.killed", counts.killed());
        addCount(told, "counts.injured", counts.injured());
        return told;
    }

    private static void addCount(List<String> told, String key, @Nullable CountRange range) {
        if (range != null) {
            told.add(Messages.text(key, range(range)));
        }
    }

    private static String range(CountRange range) {
        Integer low = range.lowest();
        Integer high = range.highest();
        if (low == null) {
            return high == null ? Messages.text("counts.some") : Messages.text("counts.atMost", high);
        }
        if (high == null) {
            return Messages.text("counts.atLeast", low);
        }
        return low.equals(high) ? Messages.number(low) : Messages.number(low) + "–" + Messages.number(high);
    }

    /** A folder as its user knows it: the own home is {@code ~}. */
    public static String folder(Path folder) {
        Path home = Path.of(System.getProperty("user.home", ""));
        if (home.toString().isEmpty() || home.getNameCount() == 0 || !folder.startsWith(home)) {
            return folder.toString();
        }
        return folder.equals(home) ? "~" : "~" + folder.getFileSystem().getSeparator() + home.relativize(folder);
    }
}
