package conflictmap.extract.events;

import conflictmap.extract.places.Mention;
import conflictmap.extract.text.Block;
import conflictmap.extract.time.TimeFrame;
import conflictmap.extract.time.TimeHint;
import conflictmap.extract.time.TimeResolver;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a report has told so far: the day, the entry's stamp, the place and time of the happening before. */
final class Story {
    private final TimeFrame frame;
    private final TimeResolver resolver;
    private final Map<EventType, Place> lastOfType = new HashMap<>();
    private final Map<Precision, Place> lastNamed = new HashMap<>();
    private final Set<EventType> blockTypes = EnumSet.noneOf(EventType.class);
    private @Nullable LocalDate sectionDay;
    private @Nullable LocalDate day;
    private @Nullable EventTime last;
    private @Nullable LocalDateTime stamp;
    private @Nullable ZoneId stampZone;
    private @Nullable Place sectionPlace;
    private @Nullable Place blockPlace;
    private @Nullable Place blockCountry;
    private @Nullable Place blockName;
    private @Nullable LocalDate dayBefore;
    private List<TimeHint> leadTimes = List.of();
    private @Nullable LocalDate mainDay;
    private @Nullable LocalDate counted;
    private int paragraphs;

    Story(TimeFrame frame, TimeResolver resolver) {
        this.frame = frame;
        this.resolver = resolver;
    }

    /** A new paragraph: what the one before told of time and place is over, what stands above both stays. */
    void enterBlock(Block block) {
        day = sectionDay;
        last = null;
        leadTimes = List.of();
        blockCountry = null;
        blockName = null;
        blockPlace = null;
        blockTypes.clear();
        if (block.kind() == Block.Kind.HEADING) {
            sectionPlace = null;
        } else {
            paragraphs++;
        }
    }

    /** A heading with its day and place, which hold until the next. */
    void head(List<TimeHint> hints, List<Mention> mentions) {
        LocalDate told = hints.stream().anyMatch(h -> h instanceof TimeHint.Date d && d.day() != d.endDay()) ? null : resolver.dayOf(hints, clock(ZoneId.of("UTC")));
        if (told != null) {
            sectionDay = told;
            day = told;
        }
        mentions.stream().filter(m -> m.isToponym() && m.place().position() != null).findFirst().ifPresent(m -> sectionPlace = m.place());
    }

    /** The place that a paragraph names before its first words: "NABATIEH –", "Iraq:". */
    void lead(Place place) {
        blockPlace = place;
        sectionPlace = place;
    }

    /** The clock time over a live entry. */
    void stamp(TimeHint.Clock clock) {
        ZoneId zone = clock.zone() != null && clock.zone().zone() != null ? clock.zone().zone() : frame.clockZone() != null ? frame.clockZone() : frame.zone();
        LocalDate date = sectionDay == null ? frame.today() : sectionDay;
        LocalDateTime t = date.atTime(clock.start());
        if (sectionDay == null && zone != null && t.isAfter(frame.publishedIn(zone).plusMinutes(15))) {
            t = t.minusDays(1);
        }
        stamp = t;
        stampZone = zone;
    }

    /** What time expressions of a sentence are resolved against, in a place's zone. */
    TimeResolver.Story clock(ZoneId zone) {
        LocalDateTime at = stamp == null ? null
                : stampZone == null ? stamp : stamp.atZone(stampZone).withZoneSameInstant(zone).toLocalDateTime();
        LocalDate today = day == null && at != null ? at.toLocalDate() : day;
        return new TimeResolver.Story(today, dayBefore, mainDay, last, at);
    }

    /** The day of an entry in a chronology, which holds until the next. */
    void headDay(List<TimeHint> hints) {
        LocalDate told = resolver.dayOf(hints, clock(ZoneId.of("UTC")));
        if (told != null) {
            sectionDay = told;
        }
    }

    /** A sentence that only tells when: "6 July, about 13:20 local.". What follows happened then. */
    void lead(List<TimeHint> hints) {
        leadTimes = hints;
        last = null;
    }

    /** The time expressions of a sentence that only told when, for those after it that tell no time and follow no happening. */
    List<TimeHint> leadTimes() {
        return last == null ? leadTimes : List.of();
    }

    /** A sentence's own day becomes the day that the story speaks of; what it counts, it counts from the day before it. */
    void tell(List<TimeHint> hints) {
        dayBefore = counted == null ? dayBefore : counted;
        counted = null;
        LocalDate told = resolver.dayOf(hints, clock(ZoneId.of("UTC")));
        if (told != null && !told.isAfter(frame.today())) {
            if (!told.equals(day)) {
                last = null;
            }
            day = told;
            if (isCounted(hints)) {
                counted = told;
            } else {
                dayBefore = told;
            }
            leadTimes = List.of();
            boolean late = hints.stream().anyMatch(h -> h instanceof TimeHint.Part p && (p.part().fromHour() >= 18 || p.part().fromHour() < 0));
            if (mainDay == null && paragraphs == 1 && !late && !told.equals(frame.today()) && told.isAfter(frame.today().minusDays(3))) {
                mainDay = told;
            }
        }
    }

    /** Whether the first day of a sentence is counted from the day told before, which must last until the sentence ends. */
    private static boolean isCounted(List<TimeHint> hints) {
        return hints.stream().filter(h -> h instanceof TimeHint.Date || h instanceof TimeHint.Weekday || h instanceof TimeHint.Day).findFirst()
                .filter(h -> h instanceof TimeHint.Day d && d.base() == TimeHint.Base.TOLD).isPresent();
    }

    void name(Mention m) {
        if (m.isToponym() && m.place().precision() != Precision.COUNTRY) {
            blockName = m.place();
        }
        if (m.isToponym() && m.place().position() != null) {
            lastNamed.put(m.place().precision(), m.place());
            if (m.place().precision() == Precision.COUNTRY) {
                blockCountry = m.place();
            }
        }
    }

    /** The story turns to a place, though nothing has happened there yet. */
    void turnTo(Place place) {
        blockPlace = place;
    }

    void happened(EventType type, Place place, EventTime when) {
        last = when;
        blockPlace = place;
        blockTypes.add(type);
        lastOfType.put(type, place);
    }

    /** Whether the paragraph has told of a happening of a type. */
    boolean blockHas(EventType type) {
        return blockTypes.contains(type);
    }

    @Nullable Place lastOf(EventType type) {
        return lastOfType.get(type);
    }

    @Nullable Place lastNamed(Precision precision) {
        return lastNamed.get(precision);
    }

    @Nullable Place blockPlace() {
        return blockPlace;
    }

    /** The place finer than a country that the paragraph named last, known or not; null where it named none. */
    @Nullable Place blockName() {
        return blockName;
    }

    /** The country that the paragraph named last; null where it named none. */
    @Nullable Place blockCountry() {
        return blockCountry;
    }

    @Nullable Place sectionPlace() {
        return sectionPlace;
    }
}
