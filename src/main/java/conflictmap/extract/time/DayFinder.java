package conflictmap.extract.time;

import conflictmap.extract.time.TimeResolver.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days of the calendar hints name, against the frame of the report and the story told so far. */
final class DayFinder {
    /** How far back a month may lie before it counts as history, in days. */
    private static final int MONTH_DAYS = 10;

    private final TimeFrame frame;

    DayFinder(TimeFrame frame) {
        this.frame = frame;
    }

    /** A day or a few, both ends included, and the rule that told them. */
    record Span(LocalDate first, LocalDate last, String rule) {}

    /** Whether a day lies outside the story. */
    boolean isOutside(LocalDate day) {
        return day.isAfter(frame.today().plusDays(frame.exact() ? 1 : 6)) || day.isBefore(frame.firstDay());
    }

    /** Whether a month or year named without a day lies before the story. */
    boolean isHistory(TimeHint.Month m) {
        LocalDate today = frame.today();
        int year = m.year() == -1 ? today.getYear() - 1 : m.year() > 0 ? m.year() : m.month() > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
        if (m.month() == 0) {
            return year < (frame.since() != null ? frame.since().getYear() : today.getYear());
        }
        LocalDate first = frame.since() != null ? frame.since().withDayOfMonth(1) : today.minusDays(MONTH_DAYS);
        return LocalDate.of(year, m.month(), 15).isBefore(first) && !(m.month() == today.getMonthValue() && year == today.getYear());
    }

    /** The days that hints name; null where they name none. */
    @Nullable Span of(List<TimeHint> hints, Story story) {
        LocalDate told = story.before() != null ? story.before() : story.day() != null ? story.day() : frame.today();
        for (TimeHint hint : byClock(hints)) {
            Span days = switch (hint) {
                case TimeHint.Date d -> d.month() == 0 ? ofMonth(d, now(story)) : days(d);
                case TimeHint.Weekday w -> one(weekday(w, story), w.rule());
                case TimeHint.Day d -> one((d.base() == TimeHint.Base.PUBLISHED ? now(story) : told).plusDays(d.days()), d.rule());
                case TimeHint.Weekend w -> weekend(w);
                default -> null;
            };
            if (days != null) {
                return days;
            }
        }
        return null;
    }

    /** The hints with those that stand nearest to the clock time first; in the order of the text where there is none. */
    private static List<TimeHint> byClock(List<TimeHint> hints) {
        TimeHint.Clock clock = clock(hints);
        if (clock == null) {
            return hints;
        }
        return hints.stream().sorted(Comparator.comparingInt(h -> h.from() >= clock.to() ? h.from() - clock.to() : 4 + clock.from() - h.to())).toList();
    }

    private static Span one(LocalDate day, String rule) {
        return new Span(day, day, rule);
    }

    private Span weekend(TimeHint.Weekend w) {
        LocalDate sunday = frame.today().minusDays(frame.today().getDayOfWeek().getValue() % 7);
        return new Span(sunday.minusDays(1), sunday, w.rule());
    }

    /** The day that a report calls today: that of publication, in a chronology that of the entry. */
    LocalDate now(Story story) {
        return frame.isChronology() && story.day() != null ? story.day() : frame.today();
    }

    /** "The 16th": the last one up to today, in a chronology the one nearest to the entry's day. */
    private @Nullable Span ofMonth(TimeHint.Date d, LocalDate now) {
        for (int back = 0; back < 3; back++) {
            LocalDate month = now.plusMonths(frame.isChronology() ? 1 : 0).minusMonths(back);
            LocalDate day = TimeFrame.day(month.getYear(), month.getMonthValue(), d.day());
            if (day != null && !day.isAfter(now.plusDays(frame.isChronology() ? 15 : 0))) {
                return one(day, d.rule());
            }
        }
        return null;
    }

    private @Nullable Span days(TimeHint.Date d) {
        LocalDate today = frame.today();
        int year = d.year() > 0 ? d.year() : frame.year();
        LocalDate first = TimeFrame.day(year, d.month(), d.day());
        LocalDate last = TimeFrame.day(year, d.month(), d.endDay());
        if (first == null || last == null) {
            return null;
        }
        if (d.year() == 0 && first.isAfter(today.plusDays(frame.exact() ? 31 : 180))) {
            first = first.minusYears(1);
            last = last.minusYears(1);
        }
        return new Span(first, last, d.rule());
    }

    private LocalDate weekday(TimeHint.Weekday w, Story story) {
        LocalDate today = now(story);
        int back = Math.floorMod(today.getDayOfWeek().getValue() - w.weekday().getValue(), 7);
        LocalDate past = today.minusDays(back);
        if ((!frame.exact() || !today.equals(frame.today())) && back > 3) {
            past = past.plusDays(7);
        }
        return past.plusDays(7L * w.weeks());
    }

    private static TimeHint.@Nullable Clock clock(List<TimeHint> hints) {
        return hints.stream().filter(TimeHint.Clock.class::isInstance).map(TimeHint.Clock.class::cast).findFirst().orElse(null);
    }
}
