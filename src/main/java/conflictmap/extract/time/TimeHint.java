package conflictmap.extract.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What an expression says of a time by itself, before anything is known of its context. */
public sealed interface TimeHint {
    /** First character in the report's text (UTF-16 units). */
    int from();

    /** Index after the last character. */
    int to();

    /** Name of the rule that read it. */
    String rule();

    /**
     * A day or a few of the calendar.
     *
     * @param weekday day of the week named with it; null where none
     * @param month 1 to 12; 0 where not told: "on the 16th"
     * @param day 1 to 31
     * @param endDay last day, included; the same as {@code day} for a single one
     * @param year year; 0 where not told
     */
    record Date(int from, int to, String rule, @Nullable DayOfWeek weekday, int month, int day, int endDay, int year)
            implements TimeHint {}

    /**
     * A day of the week.
     *
     * @param weeks 0 for the one nearest by, -1 for the one a week before that, 1 for the next to come
     */
    record Weekday(int from, int to, String rule, DayOfWeek weekday, int weeks) implements TimeHint {}

    /**
     * A day counted from another.
     *
     * @param days so many days on; negative for back
     * @param base what it is counted from
     */
    record Day(int from, int to, String rule, int days, Base base) implements TimeHint {}

    /** What a counted day is counted from. */
    enum Base {
        /** The day of publication. */
        PUBLISHED,
        /** The day that the text spoke of last. */
        TOLD
    }

    /** A part of the day. */
    record Part(int from, int to, String rule, PartOfDay part) implements TimeHint {}

    /**
     * A time of the clock, or a span of it.
     *
     * @param start first time
     * @param end last time; the same as {@code start} for a single one, before it where midnight lies between
     * @param zone zone named with it; null where none
     * @param slack how far about it the time may lie: before, after or both
     */
    record Clock(int from, int to, String rule, LocalTime start, LocalTime end, @Nullable ZoneName zone, Slack slack)
            implements TimeHint {}

    /** On which side of a clock time the happening lies. */
    enum Slack {
        EXACT,
        ABOUT,
        BEFORE,
        AFTER,
        /** From then on. */
        SINCE,
        /** At some time up to then. */
        UNTIL
    }

    /**
     * A time counted from the happening told before.
     *
     * @param least smallest distance, negative for back
     * @param most largest distance, not less than {@code least}
     */
    record Shift(int from, int to, String rule, Duration least, Duration most) implements TimeHint {}

    /**
     * A stretch that ends at publication.
     *
     * @param length how long it is
     */
    record Past(int from, int to, String rule, Duration length) implements TimeHint {}

    /** A stretch that begins at the day or time that follows, and lasts until publication. */
    record Since(int from, int to, String rule) implements TimeHint {}

    /** The days of the last weekend. */
    record Weekend(int from, int to, String rule) implements TimeHint {}

    /**
     * A month or year without a day: mostly history.
     *
     * @param month 1 to 12; 0 where only the year is told
     * @param year year; 0 where only the month is told
     */
    record Month(int from, int to, String rule, int month, int year) implements TimeHint {}
}
