package conflictmap.project;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hears decisions one after the other, and knows what each event has become. */
final class Court {
    private final Function<String, @Nullable ConflictEvent> base;
    private final Function<String, @Nullable ConflictEvent> rows;
    private final Map<String, String> mergedInto;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Judged> touched = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private Spellings spellings = Spellings.NONE;

    /**
     * A court.
     *
     * @param base the events as they are by all that spellings mean
     * @param rows the events of tables as the tables have them
     */
    Court(Function<String, @Nullable ConflictEvent> base, Function<String, @Nullable ConflictEvent> rows, Map<String, String> mergedInto, List<Reading> readings) {
        this.base = base;
        this.rows = rows;
        this.mergedInto = mergedInto;
        readings.forEach(r -> this.readings.put(r.report().id(), r));
    }

    Decisions.Outcome outcome() {
        return new Decisions.Outcome(Collections.unmodifiableMap(touched), Collections.unmodifiableSet(gone));
    }

    void hear(Decision decision) {
        switch (decision) {
            case Decision.Accepted d -> judge(d.eventId(), Verdict.ACCEPTED);
            case Decision.Rejected d -> judge(d.eventId(), Verdict.REJECTED);
            case Decision.Reopened d -> reopen(d.eventId());
            case Decision.Changed d -> change(d.to());
            case Decision.Added d -> {
                gone.remove(d.event().id());
                touched.put(d.event().id(), new Judged(d.event(), Verdict.ACCEPTED));
            }
            case Decision.Merged d -> merge(d);
            case Decision.Split d -> split(d.eventId());
            case Decision.Spelled d -> respell(d);
            case Decision.Unspelled d -> respell(d);
            case Decision.Dismissed d -> {} // about what is said, not about what is
            case Decision.Raised d -> {}
        }
    }

    /** The event of an identifier, or the one that it was merged into by the program; null where there is none. */
    private @Nullable ConflictEvent find(String id) {
        ConflictEvent own = findOwn(id);
        String host = own == null && !gone.contains(id) ? mergedInto.get(id) : null;
        return host == null ? own : findOwn(host);
    }

    private @Nullable ConflictEvent findOwn(String id) {
        Judged now = touched.get(id);
        return now != null ? now.event() : gone.contains(id) ? null : base.apply(id);
    }

    private void judge(String id, Verdict verdict) {
        ConflictEvent event = find(id);
        if (event != null) {
            touched.put(event.id(), new Judged(event, verdict));
        }
    }

    private void reopen(String id) {
        ConflictEvent event = find(id);
        if (event != null) {
            judge(event.id(), corrected.contains(event.id()) ? Verdict.CORRECTED : Verdict.OPEN);
        }
    }

    private void change(ConflictEvent to) {
        ConflictEvent event = find(to.id());
        if (event != null) {
            put(rebased(to, event));
        }
    }

    private void put(ConflictEvent event) {
        corrected.add(event.id());
        touched.put(event.id(), new Judged(event, Verdict.CORRECTED));
    }

    /** The fields as they were put right, and the words and claims of all reports that tell of the event now. */
    private static ConflictEvent rebased(ConflictEvent to, ConflictEvent now) {
        return told(to, now.id(), now.evidence(), now.claims());
    }

    private static ConflictEvent told(ConflictEvent to, String id, Collection<Evidence> evidence, Collection<Claim> claims) {
        return new ConflictEvent(id, to.type(), to.place(), to.origin(), to.when(), to.actor(), to.targetActor(), to.weapon(),
                to.attribution(), to.status(), to.counts(), to.confidence(), List.copyOf(evidence), List.copyOf(claims));
    }

    private void merge(Decision.Merged d) {
        Map<String, ConflictEvent> found = new LinkedHashMap<>();
        for (String id : d.eventIds()) {
            ConflictEvent event = find(id);
            if (event != null) {
                found.put(event.id(), event);
            }
        }
        if (found.size() < 2) {
            return;
        }
        Map<String, String> sources = new HashMap<>();
        d.into().claims().forEach(claim -> sources.put(claim.told().id(), claim.source()));
        Set<Evidence> evidence = new LinkedHashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (ConflictEvent event : found.values()) {
            touched.remove(event.id());
            gone.add(event.id());
            evidence.addAll(event.evidence());
            claims.addAll(event.claims().isEmpty() ? List.of(new Claim(sources.getOrDefault(event.id(), ""), event)) : event.claims());
        }
        gone.remove(d.into().id());
        put(told(d.into(), d.into().id(), evidence, claims));
    }

    private void split(String id) {
        ConflictEvent event = find(id);
        if (event == null || event.claims().isEmpty()) {
            return;
        }
        touched.remove(event.id());
        gone.add(event.id());
        for (ConflictEvent told : event.split()) {
            gone.remove(told.id());
            corrected.remove(told.id());
            touched.put(told.id(), new Judged(told, Verdict.OPEN));
        }
    }

    /** What was decided before about whole events follows the spelling, where their places are as they were read. */
    private void respell(Decision decision) {
        Spellings next = spellings.after(decision);
        for (Map.Entry<String, Judged> entry : touched.entrySet()) {
            ConflictEvent event = entry.getValue().event();
            for (String report : event.evidence().stream().map(Evidence::reportId).distinct().toList()) {
                Reading reading = readings.get(report);
                event = reading == null ? event : Spellings.moved(event, reading, spellings, next);
            }
            ConflictEvent row = rows.apply(entry.getKey());
            event = row == null ? event : Spellings.moved(event, row, spellings, next);
            entry.setValue(new Judged(event, entry.getValue().verdict()));
        }
        spellings = next;
    }
}
