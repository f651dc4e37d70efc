package conflictmap.project;

import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import conflictmap.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a project's decisions make of its events, one after the other, the later before the earlier. A decision about an
 * event that is not there does nothing, and stays for the day when it is. An event that another report's telling was
 * merged into is still found by the identifier that it had alone.
 */
public final class Decisions {
    private Decisions() {}

    /**
     * What became of events.
     *
     * @param touched events as they are after what was decided about them, also those made by hand, by their identifiers
     * @param gone identifiers of events that are not there any more: merged into another, or split
     */
    public record Outcome(Map<String, Judged> touched, Set<String> gone) {
        /** Nothing was decided. */
        public static final Outcome NONE = new Outcome(Map.of(), Set.of());

        /** What is made of an event: {@link Verdict#OPEN} where nothing was decided. */
        public Verdict verdict(String id) {
            Judged judged = touched.get(id);
            return judged == null ? Verdict.OPEN : judged.verdict();
        }

        /** Some events as they are now, followed by those that were made since. */
        public List<Judged> over(List<ConflictEvent> events) {
            List<Judged> all = new ArrayList<>();
            Map<String, Judged> left = new java.util.LinkedHashMap<>(touched);
            for (ConflictEvent event : events) {
                Judged now = left.remove(event.id());
                if (now != null) {
                    all.add(now);
                } else if (!gone.contains(event.id())) {
                    all.add(new Judged(event, Verdict.OPEN));
                }
            }
            all.addAll(left.values());
            return all;
        }
    }

    /** The events as they are after the decisions, with what was made of each; the rejected are among them. */
    public static List<Judged> applied(List<ConflictEvent> merged, List<Decision> decisions) {
        return outcome(merged, id -> null, List.of(), decisions).over(merged);
    }

    /**
     * What decisions make of listed events and of those of tables.
     *
     * @param merged the events of the readings, what several tell of being one, spelled as it is now
     * @param tabled finds an event of a table, as the table has it; null where there is none
     * @param readings the reports as the program read them, for what spellings change
     */
    public static Outcome outcome(
            List<ConflictEvent> merged, Function<String, @Nullable ConflictEvent> tabled, List<Reading> readings, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return Outcome.NONE;
        }
        Map<String, ConflictEvent> base = HashMap.newHashMap(merged.size());
        Map<String, String> mergedInto = new HashMap<>();
        for (ConflictEvent event : merged) {
            base.put(event.id(), event);
            event.claims().forEach(claim -> mergedInto.put(claim.told().id(), event.id()));
        }
        Spellings meant = Spellings.of(decisions);
        Function<String, @Nullable ConflictEvent> find = id -> {
            ConflictEvent listed = base.get(id);
            ConflictEvent row = listed == null ? tabled.apply(id) : null;
            return row == null ? listed : meant.applied(row);
        };
        var court = new Court(find, tabled, mergedInto, readings);
        decisions.forEach(court::hear);
        return court.outcome();
    }
}
