package conflictmap.extract.time;

import conflictmap.model.EventTime;
import conflictmap.model.TimePrecision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns hints into a time, against the frame of the report and the story told so far. */
public final class TimeResolver {
    private static final Duration ABOUT = Duration.ofMinutes(15);
    private static final Duration NEAR = Duration.ofMinutes(30);

    private final TimeFrame frame;
    private final DayFinder dayFinder;

    public TimeResolver(TimeFrame frame) {
        this.frame = frame;
        this.dayFinder = new DayFinder(frame);
    }

    /**
     * What is known from the story so far.
     *
     * @param day the day that the paragraph, or what stands over it, spoke of last; null where it named none
     * @param before the day that the text spoke of last, however long ago; null where it named none
     * @param main the day that the report opens with, where it is not that of publication; null otherwise
     * @param last time of the happening told before in the same paragraph; null where there is none
     * @param stamp time that stands over the entry; null where there is none
     */
    public record Story(@Nullable LocalDate day, @Nullable LocalDate before, @Nullable LocalDate main, @Nullable EventTime last, @Nullable LocalDateTime stamp) {}

    /** What became of the hints. */
    public sealed interface Result {}

    /** A time. */
    public record Known(EventTime time) implements Result {}

    /** Outside the story's frame. */
    public record Outside(boolean past) implements Result {}

    /**
     * The time that hints and story give, in the place's zone.
     *
     * @param hints expressions that belong to the happening, in the order of the text; may be empty
     */
    public Result resolve(List<TimeHint> hints, Story story, ZoneId zone) {
        TimeHint.Month month = first(hints, TimeHint.Month.class);
        DayFinder.Span days = dayFinder.of(hints, story);
        if (days != null && dayFinder.isOutside(days.first())) {
            return new Outside(days.first().isBefore(frame.today()));
        }
        if (days == null && month != null && dayFinder.isHistory(month)) {
            return new Outside(true);
        }
        EventTime time = combined(hints, days, story, zone);
        return new Known(time == null ? untold(story, zone) : clipped(time, zone));
    }

    /** The day that the hints name, if it can be the story's new day: within the frame and not after publication. */
    public @Nullable LocalDate dayOf(List<TimeHint> hints, Story story) {
        DayFinder.Span days = dayFinder.of(hints, story);
        return days == null || dayFinder.isOutside(days.first()) ? null : days.last();
    }

    private @Nullable EventTime combined(List<TimeHint> hints, DayFinder.@Nullable Span days, Story story, ZoneId zone) {
        TimeHint.Past past = first(hints, TimeHint.Past.class);
        TimeHint.Clock clock = first(hints, TimeHint.Clock.class);
        TimeHint.Part part = first(hints, TimeHint.Part.class);
        TimeHint.Shift shift = first(hints, TimeHint.Shift.class);
        LocalDate day = days != null ? days.first() : story.day != null ? story.day : story.main != null ? story.main : frame.today();
        EventTime time = null;
        if (clock != null) {
            boolean span = days != null && !days.first().equals(days.last()) && !hasOwnDay(clock, hints);
            boolean eveBefore = !span && part != null && part.part() == PartOfDay.OVERNIGHT && clock.start().getHour() >= 12 && !hasOwnDay(clock, hints);
            LocalDate at = days != null && span && clock.start().getHour() < 12 ? days.last() : eveBefore ? day.minusDays(1) : day;
            time = atClock(clock, span ? null : part, at, days != null, story, zone);
        } else if (shift != null && (story.last != null || story.stamp != null)) {
            time = shifted(shift, story, zone);
        } else if (part != null) {
            time = inPart(part, isSameNight(hints, part, story) ? day.minusDays(1) : days != null && part.part() == PartOfDay.OVERNIGHT ? days.last() : day, days != null, zone);
        } else if (past != null && days == null) {
            LocalDate now = dayFinder.now(story);
            LocalDateTime end = story.stamp != null ? story.stamp : now.equals(frame.today()) ? frame.publishedIn(zone) : now.plusDays(1).atStartOfDay();
            time = new EventTime(end.minus(past.length()), end, zone,
                    past.length().toHours() <= 8 ? TimePrecision.HOUR : past.length().toHours() <= 24 ? TimePrecision.DAY : TimePrecision.DAYS, past.rule());
        } else if (days != null) {
            time = new EventTime(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay(), zone,
                    days.first().equals(days.last()) ? TimePrecision.DAY : TimePrecision.DAYS, days.rule());
        }
        return time != null && first(hints, TimeHint.Since.class) != null ? untilNow(time) : time;
    }

    /** "19:30 on Wednesday": the day is the clock's and not that of a night told beside it. */
    private static boolean hasOwnDay(TimeHint.Clock clock, List<TimeHint> hints) {
        return hints.stream().anyMatch(h -> (h instanceof TimeHint.Date || h instanceof TimeHint.Weekday || h instanceof TimeHint.Day)
                && h.from() >= clock.to() && h.from() - clock.to() <= 4);
    }

    private EventTime untilNow(EventTime t) {
        LocalDateTime end = frame.publishedIn(t.zone());
        if (!end.isAfter(t.start())) {
            return t;
        }
        boolean oneDay = end.toLocalDate().equals(t.start().toLocalDate());
        return new EventTime(t.start(), end, t.zone(), oneDay ? TimePrecision.PART_OF_DAY : TimePrecision.DAYS, "since");
    }

    private EventTime atClock(TimeHint.Clock c, TimeHint.@Nullable Part part, LocalDate day, boolean dayTold, Story story, ZoneId zone) {
        LocalDate date = day;
        boolean evening = isTwelveHour(c) && part != null && part.part().fromHour() >= 12;
        LocalTime start = evening ? c.start().plusHours(12) : c.start();
        LocalTime end = evening ? c.end().plusHours(12) : c.end();
        LocalDateTime from = inZone(date.atTime(start), c.zone(), zone);
        if (!dayTold && from.isAfter(frame.publishedIn(zone).plusMinutes(5))) {
            date = date.minusDays(1);
            from = inZone(date.atTime(start), c.zone(), zone);
        }
        LocalDateTime to = inZone((end.isBefore(start) ? date.plusDays(1) : date).atTime(end), c.zone(), zone);
        boolean span = !end.equals(start);
        return switch (c.slack()) {
            case EXACT -> new EventTime(from, to, zone, span ? TimePrecision.HOUR : TimePrecision.MINUTE, c.rule());
            case ABOUT -> new EventTime(from.minus(ABOUT), to.plus(ABOUT), zone, TimePrecision.HOUR, c.rule());
            case BEFORE -> new EventTime(from.minus(NEAR), to, zone, TimePrecision.HOUR, c.rule());
            case AFTER -> new EventTime(from, to.plus(NEAR), zone, TimePrecision.HOUR, c.rule());
            case SINCE -> new EventTime(from, later(from, frame.publishedIn(zone)), zone, TimePrecision.PART_OF_DAY, c.rule());
            case UNTIL -> until(to, dayTold ? null : story.last, zone, c.rule());
        };
    }

    /** A time told in words, which may mean either half of the day. */
    private static boolean isTwelveHour(TimeHint.Clock c) {
        return (c.rule().equals("clock.past") || c.rule().equals("clock.oclock")) && c.start().getHour() < 12 && c.start().getHour() > 4;
    }

    /** Up to a time of the clock: since what was told before, where that began less than a day earlier. */
    private static EventTime until(LocalDateTime to, @Nullable EventTime last, ZoneId zone, String rule) {
        if (last == null) {
            return new EventTime(to.minusHours(3), to, zone, TimePrecision.PART_OF_DAY, rule);
        }
        LocalDateTime end = to.isBefore(last.start()) ? to.plusDays(1) : to;
        return new EventTime(end.minusDays(1).isAfter(last.start()) ? end.minusHours(3) : last.start(), end, zone, TimePrecision.PART_OF_DAY, rule);
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        LocalDateTime most = a.plusHours(12);
        return b.isAfter(a) && b.isBefore(most) ? b : most;
    }

    /** A clock time said in one zone, on the clocks of the place: by the zone named with it, else the text's own. */
    private LocalDateTime inZone(LocalDateTime t, @Nullable ZoneName said, ZoneId place) {
        ZoneId zone = said != null ? said.zone() : frame.clockZone();
        return zone == null ? t : t.atZone(zone).withZoneSameInstant(place).toLocalDateTime();
    }

    private EventTime inPart(TimeHint.Part p, LocalDate day, boolean dayTold, ZoneId zone) {
        PartOfDay part = p.part();
        LocalDateTime published = frame.publishedIn(zone);
        LocalDate date = day;
        boolean nightEndsLater = part == PartOfDay.NIGHT && frame.exact() && day.atStartOfDay().plusHours(part.toHour()).isAfter(published.plusHours(1));
        boolean startsLater = day.atStartOfDay().plusHours(part.fromHour()).isAfter(published);
        if (startsLater && frame.exact() && !dayTold || nightEndsLater) {
            date = day.minusDays(1);
        }
        LocalDateTime midnight = date.atStartOfDay();
        return new EventTime(midnight.plusHours(part.fromHour()), midnight.plusHours(part.toHour()), zone, TimePrecision.PART_OF_DAY, p.rule());
    }

    /** "The same night" as something that happened after midnight began on the day before. */
    private static boolean isSameNight(List<TimeHint> hints, TimeHint.Part part, Story story) {
        TimeHint.Day day = first(hints, TimeHint.Day.class);
        return part.part() == PartOfDay.NIGHT && day != null && day.rule().equals("day.same") && story.last != null && story.last.start().getHour() < 6;
    }

    private static EventTime shifted(TimeHint.Shift s, Story story, ZoneId zone) {
        LocalDateTime start = story.last != null ? story.last.start() : story.stamp;
        LocalDateTime end = story.last != null ? story.last.end() : story.stamp;
        if (start == null || end == null) {
            throw new IllegalArgumentException("a shift needs something to be counted from");
        }
        boolean fine = Duration.between(start, end).toHours() < 3;
        return new EventTime(start.plus(s.least()), end.plus(s.most()), zone, fine ? TimePrecision.HOUR : TimePrecision.PART_OF_DAY, s.rule());
    }

    private EventTime untold(Story story, ZoneId zone) {
        if (story.last != null) {
            return new EventTime(story.last.start(), story.last.end(), zone, story.last.precision(), "carried." + story.last.rule().replace("carried.", ""));
        }
        if (story.stamp != null) {
            return new EventTime(story.stamp.minus(NEAR), story.stamp, zone, TimePrecision.HOUR, "stamp");
        }
        if (story.day != null) {
            return clipped(new EventTime(story.day.atStartOfDay(), story.day.plusDays(1).atStartOfDay(), zone, TimePrecision.DAY, "carried.day"), zone);
        }
        if (story.main != null) {
            return clipped(new EventTime(story.main.atStartOfDay(), story.main.plusDays(1).atStartOfDay(), zone, TimePrecision.DAY, "main-day"), zone);
        }
        LocalDateTime end = frame.publishedIn(zone);
        return new EventTime(end.minusDays(1), end, zone, TimePrecision.DAY, "frame");
    }

    /** Nothing that a report tells of happened after it was published. */
    private EventTime clipped(EventTime t, ZoneId zone) {
        LocalDateTime published = frame.publishedIn(zone);
        if (!frame.exact() || !t.end().isAfter(published) || !t.start().isBefore(published)) {
            return t;
        }
        return new EventTime(t.start(), published, zone, t.precision(), t.rule());
    }

    private static <T extends TimeHint> @Nullable T first(List<TimeHint> hints, Class<T> kind) {
        return hints.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
    }
}
