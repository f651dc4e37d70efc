package conflictmap.extract.time;

import conflictmap.extract.text.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report's times are counted from.
 *
 * @param published local date and time of publication, or the end of the day that the text itself fixes
 * @param zone zone of {@code published}; null where only the text's own date is known
 * @param exact whether the report came with its publication
 * @param clockZone zone that the text says its clock times are in; null for each place's own
 * @param year year of dates that name none
 * @param since first day that the report tells of where it is a chronology, see {@link Chronology}; null where it is none
 */
public record TimeFrame(LocalDateTime published, @Nullable ZoneId zone, boolean exact, @Nullable ZoneId clockZone, int year, @Nullable LocalDate since) {
    /** How far back a date may lie before it counts as history, in days. */
    private static final int DAYS = 21;

    private static final Pattern TIMES_ARE = Pattern.compile(
            "(?i:(?:all\\s+)?times\\s+(?:are\\s+)?(?:in\\s+)?(?:local\\s+to\\s+)?)(" + TimeWords.ZONE + "|[A-Z]\\p{L}+(?:\\s*\\((?:GMT|UTC)\\s*[+−-]\\s*\\d{1,2}(?::\\d\\d)?\\))?)"
                    + "|(?i:hours\\s+(?:are|in)\\s+)(" + TimeWords.ZONE + ")|(?i:(?:\\((?:times\\s+|all\\s+)?|date/|time/))(UTC|GMT)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    /**
     * The frame of a report: its publication where known, else the latest date that the text fixes by weekday, day
     * and month, else by a year.
     *
     * @param notAfter latest date that an undated text may speak of
     */
    public static TimeFrame of(Document doc, LocalDate notAfter) {
        var published = doc.report().published();
        ZoneId clockZone = clockZone(doc);
        if (published != null) {
            return of(doc, published.toLocalDateTime(), published.getOffset(), clockZone);
        }
        List<TimeHint> hints = hints(doc);
        LocalDate own = ownDate(doc, hints, notAfter);
        LocalDate last = own == null ? notAfter : lastWeekday(hints, own, notAfter);
        return of(doc, last.plusDays(1).atStartOfDay(), null, clockZone);
    }

    private static TimeFrame of(Document doc, LocalDateTime published, @Nullable ZoneId zone, @Nullable ZoneId clockZone) {
        LocalDate last = zone != null ? published.toLocalDate() : published.toLocalDate().minusDays(1);
        LocalDate since = Chronology.since(doc, last);
        return new TimeFrame(published, zone, zone != null, clockZone, since == null ? last.getYear() : Chronology.year(doc, last), since);
    }

    /** The latest day that a weekday of the text may mean within the three days after the one that it dates. */
    private static LocalDate lastWeekday(List<TimeHint> hints, LocalDate own, LocalDate notAfter) {
        LocalDate last = own;
        for (TimeHint hint : hints) {
            if (hint instanceof TimeHint.Weekday w && w.weeks() == 0) {
                int on = Math.floorMod(w.weekday().getValue() - own.getDayOfWeek().getValue(), 7);
                LocalDate day = own.plusDays(on);
                last = on <= 3 && day.isAfter(last) && !day.isAfter(notAfter) ? day : last;
            }
        }
        return last;
    }

    private static List<TimeHint> hints(Document doc) {
        return doc.blocks().stream().flatMap(b -> TimeFinder.find(doc.text(), b.from(), b.to()).stream()).toList();
    }

    /** Whether a text without publication fixes a date by itself: by a year, or by a weekday with day and month. */
    public static boolean isFixedBy(Document doc) {
        return hints(doc).stream().anyMatch(h -> h instanceof TimeHint.Date d && d.month() > 0 && (d.year() > 0 || d.weekday() != null));
    }

    /** The calendar day that "today" means. */
    public LocalDate today() {
        return exact ? published.toLocalDate() : published.minusNanos(1).toLocalDate();
    }

    /** The first day that belongs to the story; what lies before it is history. */
    public LocalDate firstDay() {
        LocalDate usual = today().minusDays(DAYS);
        return since != null && since.isBefore(usual) ? since : usual;
    }

    /** Whether the report goes through its days one by one, so that its own words count from the entry's day. */
    public boolean isChronology() {
        return since != null;
    }

    /** Publication on the clocks of another zone. */
    public LocalDateTime publishedIn(ZoneId place) {
        return zone == null ? published : published.atZone(zone).withZoneSameInstant(place).toLocalDateTime();
    }

    private static @Nullable ZoneId clockZone(Document doc) {
        Matcher m = TIMES_ARE.matcher(doc.text().substring(0, Math.min(doc.text().length(), 1200)));
        while (m.find()) {
            String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            int bracket = name.indexOf('(');
            ZoneName zone = ZoneName.of(bracket > 0 ? name.substring(0, bracket).strip() : name);
            if (zone != null) {
                return zone.zone();
            }
        }
        return null;
    }

    /** The latest day that the text names with its year, or whose weekday fits in one year only of those in reach. */
    private static @Nullable LocalDate ownDate(Document doc, List<TimeHint> hints, LocalDate notAfter) {
        List<LocalDate> dates = new ArrayList<>();
        int latest = latestYear(doc, notAfter);
        for (TimeHint hint : hints) {
            if (hint instanceof TimeHint.Date d && d.month() > 0) {
                LocalDate date = d.year() > 0 ? day(d.year(), d.month(), d.endDay()) : fitting(d, latest, notAfter);
                if (date != null && !date.isAfter(notAfter)) {
                    dates.add(date);
                }
            }
        }
        return dates.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** The year nearest to {@code latest} and not before it in which the weekday falls on the date. */
    private static @Nullable LocalDate fitting(TimeHint.Date d, int latest, LocalDate notAfter) {
        if (d.weekday() == null && latest > 0) {
            return day(latest, d.month(), d.day());
        }
        for (LocalDate date : candidates(d, notAfter)) {
            if (date.getYear() >= latest) {
                return date;
            }
        }
        List<LocalDate> all = candidates(d, notAfter);
        return all.isEmpty() ? null : all.getFirst();
    }

    /**
     * The dates that a weekday with day and month may mean, latest first: the weekday falls on the same date every
     * five, six or eleven years.
     */
    public static List<LocalDate> candidates(TimeHint.Date d, LocalDate notAfter) {
        List<LocalDate> fits = new ArrayList<>();
        for (int year = notAfter.getYear(); year > notAfter.getYear() - 30; year--) {
            LocalDate date = day(year, d.month(), d.day());
            if (date != null && !date.isAfter(notAfter) && (d.weekday() == null ? year == notAfter.getYear() : date.getDayOfWeek() == d.weekday())) {
                fits.add(date);
            }
        }
        return fits;
    }

    private static int latestYear(Document doc, LocalDate notAfter) {
        Matcher m = YEAR.matcher(doc.report().title() + "\n" + doc.text());
        int latest = 0;
        while (m.find()) {
            int year = Integer.parseInt(m.group(1));
            if (year <= notAfter.getYear()) {
                latest = Math.max(latest, year);
            }
        }
        return latest;
    }

    /** The day; null where the calendar has none such. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The zone to use where no place is known. */
    public ZoneId zoneOrUtc() {
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
