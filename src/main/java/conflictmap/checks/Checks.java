package conflictmap.checks;

import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.TextSplitter;
import conflictmap.jobs.Progress;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Looks for contradictions. What a reading gave is remembered, so that after an edit only what changed is looked at anew. */
public final class Checks {
    /** So many are told; who has more has another question. */
    static final int MOST = 2_000;

    private final Areas areas;
    private Map<Reading, List<Finding>> known = new IdentityHashMap<>();

    /** Checks that know where areas lie. */
    public Checks(Areas areas) {
        this.areas = areas;
    }

    /**
     * The contradictions in what reports tell, in the order of the reports, and then those among events.
     *
     * @param readings reports as they were read
     * @param events the events that are shown, after all that was decided
     * @throws InterruptedException if cancelled
     */
    public synchronized List<Finding> of(Collection<Reading> readings, List<ConflictEvent> events, Progress progress) throws InterruptedException {
        Map<Reading, List<Finding>> now = new IdentityHashMap<>();
        List<Finding> all = new ArrayList<>();
        for (Reading reading : readings) {
            progress.check();
            List<Finding> findings = known.get(reading);
            findings = findings == null ? of(reading) : findings;
            now.put(reading, findings);
            all.addAll(findings);
        }
        known = now;
        progress.check();
        all.addAll(ToldTwice.among(events));
        all.addAll(TravelTime.among(events));
        return all.stream().distinct().limit(MOST).toList();
    }

    private List<Finding> of(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence s : TextSplitter.split(reading.report()).sentences()) {
            var passage = new Passage(reading, s.from(), s.to());
            findings.addAll(ZonesAgree.in(passage));
            findings.addAll(WeekdaysAgree.in(passage));
            findings.addAll(Casualties.in(passage));
        }
        findings.addAll(Casualties.of(reading));
        findings.addAll(PlacesAgree.in(reading, areas));
        return List.copyOf(findings);
    }
}
