package conflictmap.query;

import conflictmap.model.TimeRange;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison as it is typed: {@code NAME | PERIOD FILTER}, each of the three optional. A period is {@code
 * 2025-06-13..2025-06-15}, both days included, or {@code 2025-06-13}, or two moments with their offsets, or {@code +P3D}: as long as
 * the other side's, so much later. A filter is any that {@link Query#parse} takes, such as {@code source:"IAEA"}.
 *
 * @param name what it is called; empty where its words are name enough
 * @param period as typed; empty for all the time there is
 * @param filter of its events
 */
public record SideText(String name, String period, Query filter) {
    private static final Pattern PERIOD = Pattern.compile("(\\S+?)\\.\\.(\\S+)|\\+P\\S+|\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * The side of a text.
     *
     * @throws QueryException if its filter can't be understood
     */
    public static SideText parse(String text) throws QueryException {
        int bar = text.indexOf('|');
        String name = bar < 0 ? "" : text.substring(0, bar).strip();
        String rest = text.substring(bar + 1).strip();
        int space = rest.indexOf(' ');
        String first = space < 0 ? rest : rest.substring(0, space);
        boolean timed = PERIOD.matcher(first).matches();
        String filter = timed ? rest.substring(first.length()).strip() : rest;
        return new SideText(name, timed ? first : "", Query.parse(filter));
    }

    /**
     * The comparison of two typed sides.
     *
     * @param all the events of both
     * @param zone where days of periods begin
     * @param every what a side without period and filter is called
     * @param asked the events among some that a filter lets through
     * @throws QueryException if a filter can't be understood
     * @throws IllegalArgumentException if a period can't be; says why
     */
    public static Comparison compared(
            ComparisonText text, EventIndex all, ZoneId zone, String every, BiFunction<EventIndex, Query, EventIndex> asked) throws QueryException {
        SideText a = parse(text.first());
        SideText b = parse(text.second());
        TimeRange one = a.range(zone, null);
        TimeRange other = b.range(zone, one);
        return Comparison.of(
                Side.of(a.title(one, zone, every), asked.apply(all, a.filter()), one),
                Side.of(b.title(other, zone, every), asked.apply(all, b.filter()), other), text.mode(), text.norm(), text.swipe());
    }

    /** The text that says the same. */
    public String text() {
        return (name.isEmpty() ? "" : name + " | ") + (period + " " + filter.text()).strip();
    }

    /**
     * Its time.
     *
     * @param zone where its days begin
     * @param other the other side's period; null where it has none
     * @return null for all the time there is
     * @throws IllegalArgumentException if it is no period; says why
     */
    public @Nullable TimeRange range(ZoneId zone, @Nullable TimeRange other) {
        if (period.isEmpty()) {
            return null;
        }
        if (period.startsWith("+")) {
            return later(other);
        }
        Matcher two = PERIOD.matcher(period);
        boolean ends = two.matches() && two.group(1) != null;
        Instant from = instant(ends ? two.group(1) : period, zone, false);
        Instant to = instant(ends ? two.group(2) : period, zone, true);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("'" + period + "' ends before it begins");
        }
        return new TimeRange(from, to);
    }

    private TimeRange later(@Nullable TimeRange other) {
        if (other == null) {
            throw new IllegalArgumentException("'" + period + "' is so much later than a period, but the other side has none");
        }
        try {
            Duration by = Duration.parse(period.substring(1).toUpperCase(Locale.ROOT));
            return new TimeRange(other.start().plus(by), other.end().plus(by));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + period + "' is not a length of time, such as +P3D or +PT12H", e);
        }
    }

    private static Instant instant(String text, ZoneId zone, boolean isEnd) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text).plusDays(isEnd ? 1 : 0).atStartOfDay(zone).toInstant();
            }
            boolean offset = text.endsWith("Z") || text.substring(11).matches(".*[+-].*");
            return offset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day or a moment, such as 2025-06-13 or 2025-06-13T04:30+03:30", e);
        }
    }

    /**
     * What it is called: its name, or else its period and filter in plain words.
     *
     * @param range as {@link #range} gives it
     * @param all what a side without period and filter is called
     */
    public String title(@Nullable TimeRange range, ZoneId zone, String all) {
        if (!name.isEmpty()) {
            return name;
        }
        String time = range == null ? "" : words(range, zone);
        String what = filter.words();
        return time.isEmpty() && what.isEmpty() ? all : time.isEmpty() ? what : what.isEmpty() ? time : time + ": " + what;
    }

    /** A period in words: {@code 13–15 June 2025}; with its clock times where these are not whole days. */
    public static String words(TimeRange range, ZoneId zone) {
        ZonedDateTime from = range.start().atZone(zone);
        ZonedDateTime to = range.end().atZone(zone);
        if (!from.toLocalDate().atStartOfDay(zone).equals(from) || !to.toLocalDate().atStartOfDay(zone).equals(to)) {
            return MINUTE.format(from) + " – " + MINUTE.format(to);
        }
        LocalDate first = from.toLocalDate();
        LocalDate last = to.toLocalDate().minusDays(1);
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        String begin = first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth())
                : DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(first);
        return begin + (first.getMonth() == last.getMonth() ? "–" : " – ") + DAY.format(last);
    }

    /** A period as it is typed: days where it has whole ones. */
    public static String typed(TimeRange range, ZoneId zone) {
        ZonedDateTime from = range.start().atZone(zone);
        ZonedDateTime to = range.end().atZone(zone);
        boolean days = from.toLocalDate().atStartOfDay(zone).equals(from) && to.toLocalDate().atStartOfDay(zone).equals(to);
        return days ? from.toLocalDate() + ".." + to.toLocalDate().minusDays(1) : range.start() + ".." + range.end();
    }
}
