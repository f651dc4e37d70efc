package conflictmap.export.slides;

import conflictmap.export.Quotes;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.Comparison;
import conflictmap.timeline.compare.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of slides tells: a day each, or a stop each. */
public final class SlidePlan {
    /** More slides than anybody shows; a longer time is told in parts. */
    public static final int MOST = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    /** Sentences beside a map, and how long they may be: what can be read from the last row. */
    private static final int MOST_QUOTES = 4;
    private static final int LONGEST_QUOTE = 120;
    /** Events in the notes. */
    private static final int MOST_NOTES = 60;

    private final Quotes quotes;
    private final Map<EventIndex, EventIndex> published = new IdentityHashMap<>();

    /** Slides that quote these words. */
    public SlidePlan(Quotes quotes) {
        this.quotes = quotes;
    }

    /**
     * A slide for each day on which something began, in the zone of the look.
     *
     * @param range what is told of
     * @param look view and colours; its time and window are the day's
     * @throws IllegalArgumentException if they would be more than {@value #MOST}
     */
    public List<Slide> days(EventIndex all, TimeRange range, Frame look) {
        EventIndex index = published(all);
        ZoneId zone = look.zone();
        SortedMap<LocalDate, List<ConflictEvent>> days = new TreeMap<>();
        for (int row = 0; row < index.size(); row++) {
            Instant start = Instant.ofEpochMilli(index.startMillis(row));
            if (!start.isBefore(range.start()) && !start.isAfter(range.end())) {
                days.computeIfAbsent(start.atZone(zone).toLocalDate(), day -> new ArrayList<>()).add(index.event(row));
            }
        }
        if (days.size() > MOST) {
            throw new IllegalArgumentException("a slide a day would be " + days.size() + " slides; choose at most " + MOST + " days");
        }
        List<Slide> slides = new ArrayList<>();
        days.forEach((day, events) -> {
            Instant start = day.atStartOfDay(zone).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
            Frame frame = day(look, start, end);
            slides.add(slide(DAY.format(day), List.of(counted(shown(index, frame))), List.of(), events, index, frame, null));
        });
        return slides;
    }

    /** Up to the last minute: at the first of the next day the map would be headed by that day. */
    private static Frame day(Frame look, Instant start, Instant end) {
        return new Frame(look.view(), end.minusSeconds(60), Window.of(Duration.between(start, end)), look.zone(), look.theme(), null)
                .as(look.depiction()).graticule(look.graticule()).furnished(look.furniture());
    }

    /**
     * A slide for each day of the clock on which something began on one of two sides.
     *
     * @param range what is told of, by the clock
     * @param look as {@link #days(EventIndex, TimeRange, Frame)} takes it
     * @throws IllegalArgumentException if they would be more than {@value #MOST}
     */
    public List<Slide> days(Comparison of, TimeRange range, Frame look) {
        Comparison told = quotes.publishable().comparison(of);
        LocalDate first = range.start().atZone(look.zone()).toLocalDate();
        LocalDate last = range.end().atZone(look.zone()).toLocalDate();
        List<Slide> slides = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Frame frame = day(look, day.atStartOfDay(look.zone()).toInstant(), day.plusDays(1).atStartOfDay(look.zone()).toInstant());
            List<ConflictEvent> events = inTurn(begun(told.a(), frame), begun(told.b(), frame));
            if (slides.size() == MOST && !events.isEmpty()) {
                throw new IllegalArgumentException("a slide a day would be more than " + MOST + " slides; choose at most " + MOST + " days");
            }
            if (!events.isEmpty()) {
                String title = told.isOfPeriods() ? "Day " + (ChronoUnit.DAYS.between(first, day) + 1) : DAY.format(day);
                slides.add(slide(title, counted(told, frame), List.of(), events, told.both(), frame, told));
            }
        }
        return slides;
    }

    /** The events of a side that begin on a frame's day, or on the day that is this one's for the side. */
    private static List<ConflictEvent> begun(Side side, Frame day) {
        Instant end = day.now().plusSeconds(60).plus(side.offset());
        Instant start = end.minus(day.window().length());
        EventIndex all = side.events();
        return IntStream.range(0, all.size())
                .filter(row -> all.startMillis(row) >= start.toEpochMilli() && all.startMillis(row) < end.toEpochMilli()).mapToObj(all::event).toList();
    }

    /** One of the one side, one of the other, so that each has its say where there is room for few; none twice. */
    private static List<ConflictEvent> inTurn(List<ConflictEvent> a, List<ConflictEvent> b) {
        return IntStream.range(0, Math.max(a.size(), b.size())).boxed()
                .flatMap(i -> Stream.concat(a.stream().skip(i).limit(1), b.stream().skip(i).limit(1))).distinct().toList();
    }

    /** {@code A, 12–14 June 2025, Saturday 14 June 2025: 3 events: strike 3}, and the same of B. */
    private static List<String> counted(Comparison of, Frame frame) {
        return Stream.of(of.a(), of.b()).map(side -> {
            Instant now = side.now(frame.now());
            String when = of.isOfPeriods() ? ", " + DAY.format(now.atZone(frame.zone())) : "";
            return (side == of.a() ? "A, " : "B, ") + side.name() + when + ": " + counted(shown(side.events(), frame.at(now)));
        }).toList();
    }

    /** A slide for a stop that compares. */
    public Slide stop(String name, String text, String notes, Comparison of, Frame frame) {
        Comparison told = quotes.publishable().comparison(of);
        List<ConflictEvent> events = inTurn(
                shown(told.a().events(), frame.at(told.a().now(frame.now()))), shown(told.b().events(), frame.at(told.b().now(frame.now()))));
        List<String> lines = new ArrayList<>(told(text));
        lines.addAll(counted(told, frame));
        return slide(quotes.publishable().clean(name), lines, told(notes), events, told.both(), frame, told);
    }

    /** A slide for a stop: its name, what is told there, what only the speaker reads, and what its map shows. */
    public Slide stop(String name, String text, String notes, EventIndex all, Frame frame) {
        EventIndex index = published(all);
        List<ConflictEvent> events = shown(index, frame);
        List<String> lines = new ArrayList<>(told(text));
        lines.add(counted(events));
        return slide(quotes.publishable().clean(name), lines, told(notes), events, index, frame, null);
    }

    /** What may be published of these events; the same for the same, since a map is made for each. */
    private EventIndex published(EventIndex index) {
        return published.computeIfAbsent(index, quotes.publishable()::events);
    }

    private List<String> told(String text) {
        return quotes.publishable().clean(text).lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }

    private static List<ConflictEvent> shown(EventIndex index, Frame frame) {
        List<ConflictEvent> events = new ArrayList<>();
        index.forEachVisible(frame.now(), frame.window(), row -> events.add(index.event(row)));
        return events;
    }

    /** @param told the counts last; sentences of the reports come after it where there is room */
    private Slide slide(
            String title, List<String> told, List<String> ownNotes, List<ConflictEvent> events, EventIndex index, Frame frame, @Nullable Comparison compared) {
        List<String> lines = new ArrayList<>(told);
        int room = Math.max(0, MOST_QUOTES + 1 - told.size());
        events.stream().sorted(Comparator.comparingDouble(SlidePlan::weight).reversed())
                .flatMap(e -> quotes.of(e).stream().limit(1)).map(SlidePlan::caption).distinct().limit(room).forEach(lines::add);
        List<String> notes = new ArrayList<>(ownNotes);
        events.stream().sorted(Comparator.comparing(e -> e.when().range().start())).limit(MOST_NOTES).forEach(e -> notes.add(note(e)));
        if (events.size() > MOST_NOTES) {
            notes.add("And " + (events.size() - MOST_NOTES) + " more.");
        }
        List<String> sources = events.stream().flatMap(e -> quotes.of(e).stream()).map(Quotes.Quote::source)
                .filter(source -> !source.isEmpty()).distinct().sorted().toList();
        return new Slide(title, lines, notes, sources, index, frame, compared);
    }

    /** {@code 12 events: strike 7, alert 5}. */
    private static String counted(List<ConflictEvent> events) {
        Map<EventType, Long> counts = new EnumMap<>(EventType.class);
        events.forEach(e -> counts.merge(e.type(), 1L, Long::sum));
        String types = counts.entrySet().stream().sorted(Map.Entry.<EventType, Long>comparingByValue().reversed())
                .map(e -> e.getKey().label().toLowerCase(Locale.ROOT) + " " + e.getValue()).collect(Collectors.joining(", "));
        return events.size() + (events.size() == 1 ? " event" : " events") + (types.isEmpty() ? "" : ": " + types);
    }

    private static String caption(Quotes.Quote quote) {
        String words = quote.words();
        if (words.length() > LONGEST_QUOTE) {
            int space = words.lastIndexOf(' ', LONGEST_QUOTE);
            words = words.substring(0, space > 0 ? space : LONGEST_QUOTE) + " …";
        }
        return "“" + words + "”" + (quote.source().isEmpty() ? "" : " — " + quote.source());
    }

    private String note(ConflictEvent e) {
        String head = CLOCK.format(e.when().start()) + ", " + e.place().name() + ": " + e.type().label().toLowerCase(Locale.ROOT);
        List<Quotes.Quote> said = quotes.of(e);
        String words = IntStream.range(0, said.size())
                .mapToObj(i -> " “" + said.get(i).words() + "” (" + who(said.get(i)) + ")").collect(Collectors.joining());
        return head + "." + words;
    }

    private static String who(Quotes.Quote quote) {
        return quote.title().isEmpty() ? quote.source() : quote.source().isEmpty() ? quote.title() : quote.source() + ", " + quote.title();
    }

    private static double weight(ConflictEvent e) {
        return e.claims().size() + (e.counts().killed() != null ? 1 : 0) + (e.counts().fired() != null ? 0.5 : 0)
                + (Double.isNaN(e.confidence()) ? 0 : e.confidence());
    }
}
