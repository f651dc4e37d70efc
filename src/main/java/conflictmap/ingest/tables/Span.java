package conflictmap.ingest.tables;

import conflictmap.model.EventRow;
import conflictmap.model.TimePrecision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a row happened. */
final class Span {
    private static final Map<String, TimePrecision> PRECISIONS =
            Stream.of(TimePrecision.values()).collect(Collectors.toMap(TimePrecision::code, p -> p));
    private static final long DAY_MS = 86_400_000L;
    /** A day stands for the middle of its week. */
    private static final long HALF_WEEK_MS = 3 * DAY_MS;

    private final Map<String, TimePrecision> codes;
    private final DateLayout layout;
    private final ZoneId usualZone;
    private final Moment moment = new Moment();
    private boolean started;
    private boolean ended;
    private boolean fixed;
    private boolean endFixed;
    private long startMs;
    private long endMs;
    private long lengthMs;
    private long publishedMs;
    private TimePrecision told = TimePrecision.DAY;
    private String startText = "";
    private String clock = "";
    private String precision = "";
    private String zone = "";

    Span(Map<String, TimePrecision> codes, DateLayout layout, ZoneId usualZone) {
        this.codes = codes;
        this.layout = layout;
        this.usualZone = usualZone;
    }

    void clear() {
        started = false;
        ended = false;
        publishedMs = EventRow.NEVER;
        startText = "";
        clock = "";
        precision = "";
        zone = "";
    }

    /** Takes a field; tells what is wrong with it. */
    @Nullable String field(Role role, Slice text, Vocabulary words) {
        switch (role) {
            case START -> {
                if (!start(text)) {
                    startText = text.toString();
                }
            }
            case CLOCK -> clock = text.toString();
            case END -> {
                ended = read(text);
                endMs = moment.ms + (moment.precision == TimePrecision.DAY ? DAY_MS : 0);
                endFixed = moment.hasOffset;
                return ended ? null : noTime(text.toString());
            }
            case TIME_PRECISION -> precision = words.text(text);
            case ZONE -> zone = words.text(text);
            default -> {
                if (!moment.read(text, layout) && !moment.read(text)) {
                    return noTime(text.toString());
                }
                publishedMs = moment.ms;
            }
        }
        return null;
    }

    /** Where codes tell how exactly days are known, the time of day is padding: UCDP writes each day with its midnight. */
    private boolean read(Slice text) {
        boolean isTime = moment.read(text, layout);
        if (isTime && !codes.isEmpty()) {
            moment.ms = Math.floorDiv(moment.ms, DAY_MS) * DAY_MS;
            moment.precision = TimePrecision.DAY;
        }
        return isTime;
    }

    private boolean start(Slice text) {
        started = read(text);
        startMs = moment.ms;
        told = moment.precision;
        lengthMs = moment.lengthMs();
        fixed = moment.hasOffset;
        return started;
    }

    private String noTime(String text) {
        return "\"" + text + "\" is no time between the years 1900 and 2199; write it as " + layout.example();
    }

    /** Puts the time into a row; tells what is wrong with it. */
    @Nullable String fault(EventRow row) {
        if (!startText.isEmpty()) {
            return noTime(startText);
        }
        if (!started) {
            return "no start is told";
        }
        if (!clock.isEmpty() && told == TimePrecision.DAY && !withClock()) {
            return "\"" + clock + "\" is no time of day; write it as 21:40";
        }
        TimePrecision coded = precision.isEmpty() ? told : codes.isEmpty() ? PRECISIONS.get(Codes.folded(precision)) : codes.get(precision);
        if (coded == null) {
            return "\"" + precision + "\" is no precision of a time";
        }
        row.timePrecision = coded;
        row.startMs = startMs;
        row.endMs = ended ? endMs : startMs + lengthMs;
        if (!ended) {
            widen(row, coded);
        }
        row.publishedMs = publishedMs;
        String outside = zoned(row);
        return outside != null ? outside : row.endMs < row.startMs ? "it ends before it starts" : null;
    }

    private boolean withClock() {
        String day = LocalDate.ofEpochDay(Math.floorDiv(startMs, DAY_MS)).toString();
        String time = clock.indexOf(':') == 1 ? "0" + clock : clock;
        char[] text = (day + " " + time).toCharArray();
        boolean read = moment.read(new Slice().of(text, 0, text.length));
        startMs = moment.ms;
        told = moment.precision;
        lengthMs = moment.lengthMs();
        fixed = moment.hasOffset;
        return read;
    }

    /** A week round the day, or its month, where only that is known. */
    private static void widen(EventRow row, TimePrecision coded) {
        if (coded == TimePrecision.DAYS) {
            row.startMs -= HALF_WEEK_MS;
            row.endMs += HALF_WEEK_MS;
        } else if (coded == TimePrecision.MONTH) {
            LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(row.startMs, DAY_MS)).withDayOfMonth(1);
            row.startMs = first.toEpochDay() * DAY_MS;
            row.endMs = first.plusMonths(1).toEpochDay() * DAY_MS;
        }
    }

    private @Nullable String zoned(EventRow row) {
        ZoneId there = usualZone;
        if (!zone.isEmpty()) {
            try {
                there = ZoneId.of(zone);
            } catch (DateTimeException e) {
                return "\"" + zone + "\" is no time zone, such as Asia/Tehran";
            }
        }
        if (!there.equals(ZoneOffset.UTC)) {
            row.zone = there.getId();
            row.startMs = fixed ? row.startMs : instant(row.startMs, there);
            row.endMs = (ended ? endFixed : fixed) ? row.endMs : instant(row.endMs, there);
        }
        return null;
    }

    private static long instant(long localMs, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(localMs), ZoneOffset.UTC).atZone(zone).toInstant().toEpochMilli();
    }
}
