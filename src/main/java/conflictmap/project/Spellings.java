package conflictmap.project;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.EventTable;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Reading;
import conflictmap.model.Toponym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What spellings mean because a person said so, in every report and as the place of every row of a table.
 *
 * @param meant places by spelling in lower case, in the order in which they were said
 */
public record Spellings(Map<String, Place> meant) {
    /** Nothing was said. */
    public static final Spellings NONE = new Spellings(Map.of());

    public Spellings {
        meant = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meant));
    }

    /** What holds after these decisions. */
    public static Spellings of(List<Decision> decisions) {
        Spellings spellings = NONE;
        for (Decision decision : decisions) {
            spellings = spellings.after(decision);
        }
        return spellings;
    }

    /** What holds after one more decision; itself where it is about no spelling. */
    Spellings after(Decision decision) {
        if (!(decision instanceof Decision.Spelled || decision instanceof Decision.Unspelled)) {
            return this;
        }
        Map<String, Place> next = new LinkedHashMap<>(meant);
        switch (decision) {
            case Decision.Spelled s -> {
                next.remove(key(s.spelling()));
                next.put(key(s.spelling()), s.place());
            }
            case Decision.Unspelled u -> next.remove(key(u.spelling()));
            default -> {
                return this;
            }
        }
        return new Spellings(next);
    }

    /** Whether a person said what a spelling means. */
    public boolean has(String spelling) {
        return meant.containsKey(key(spelling));
    }

    private static String key(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT);
    }

    /** What a mention means. */
    Place of(Reading reading, Toponym mention) {
        return meant.getOrDefault(spelling(reading, mention), mention.place());
    }

    /** What a place means that a row of a table names. */
    Place of(Place named) {
        return meant.getOrDefault(key(named.name()), named);
    }

    /** A row's event as these meanings have it. */
    ConflictEvent applied(ConflictEvent row) {
        return moved(row, row, NONE, this);
    }

    /** Tables with these meanings; those that name none of the spellings as a row's place are the same objects. */
    public List<EventTable> tables(List<EventTable> tables) {
        return meant.isEmpty() ? tables : tables.stream().map(t -> t.placed(name -> meant.get(key(name)))).toList();
    }

    /** The same of an event of a row: its place where that is the row's. */
    static ConflictEvent moved(ConflictEvent event, ConflictEvent row, Spellings was, Spellings is) {
        Place place = isSame(event.place(), was.of(row.place())) ? is.of(row.place()) : event.place();
        return place.equals(event.place()) ? event : new ConflictEvent(event.id(), event.type(), place, event.origin(), event.when(), event.actor(),
                event.targetActor(), event.weapon(), event.attribution(), event.status(), event.counts(), event.confidence(), event.evidence(), event.claims());
    }

    /** How a mention is spelled; nothing where its text was lost, as in a report salvaged of a damaged file. */
    private static String spelling(Reading reading, Toponym mention) {
        String text = reading.report().text();
        return key(text.substring(Math.min(mention.from(), text.length()), Math.min(mention.to(), text.length())));
    }

    /** Readings with these meanings; those that have none of the spellings are the same objects. */
    public List<Reading> applied(List<Reading> readings) {
        return meant.isEmpty() ? readings : readings.stream().map(this::applied).toList();
    }

    private Reading applied(Reading reading) {
        boolean has = reading.toponyms().stream().anyMatch(t -> meant.containsKey(spelling(reading, t)));
        if (!has) {
            return reading;
        }
        List<Toponym> toponyms = reading.toponyms().stream()
                .map(t -> new Toponym(t.from(), t.to(), t.role(), of(reading, t)))
                .toList();
        List<ConflictEvent> events =
                reading.events().stream().map(e -> moved(e, reading, NONE, this)).toList();
        return new Reading(reading.report(), toponyms, events, reading.problems());
    }

    /**
     * An event that stands by some meanings as it stands by others: its place and origin where they are those of mentions.
     *
     * @param reading the report that it was read from, as the program read it
     */
    static ConflictEvent moved(ConflictEvent event, Reading reading, Spellings was, Spellings is) {
        Place place = moved(event, event.place(), reading, was, is);
        Place origin = event.origin() == null ? null : moved(event, event.origin(), reading, was, is);
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : event.claims()) {
            boolean here = claim.reportId().equals(reading.report().id());
            claims.add(here ? new Claim(claim.source(), moved(claim.told(), reading, was, is)) : claim);
        }
        boolean same = place.equals(event.place()) && java.util.Objects.equals(origin, event.origin()) && claims.equals(event.claims());
        return same ? event : new ConflictEvent(event.id(), event.type(), place, origin, event.when(), event.actor(), event.targetActor(),
                event.weapon(), event.attribution(), event.status(), event.counts(), event.confidence(), event.evidence(), claims);
    }

    private static Place moved(ConflictEvent event, Place place, Reading reading, Spellings was, Spellings is) {
        for (Evidence evidence : event.evidence()) {
            if (evidence.reportId().equals(reading.report().id())) {
                Toponym mention = mention(place, evidence, reading, was);
                if (mention != null) {
                    return is.of(reading, mention);
                }
            }
        }
        return place;
    }

    /** The mention that a place came from: one in its sentence, else the last before it, else the first after. */
    private static @Nullable Toponym mention(Place place, Evidence evidence, Reading reading, Spellings was) {
        Toponym before = null;
        for (Toponym t : reading.toponyms()) {
            if (!isSame(place, was.of(reading, t))) {
                continue;
            }
            if (t.from() >= evidence.sentenceFrom() && t.to() <= evidence.sentenceTo()) {
                return t;
            }
            if (t.from() < evidence.sentenceFrom() || before == null) {
                before = t;
            }
        }
        return before;
    }

    private static boolean isSame(Place a, Place b) {
        return a.equals(b) || a.geonameId() != 0 && a.geonameId() == b.geonameId();
    }
}
