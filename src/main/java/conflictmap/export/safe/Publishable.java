package conflictmap.export.safe;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import conflictmap.timeline.EventIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Events and words as they may be published: the one place where that is decided, for pictures, films, slides and data
 * alike. For one thread at a time.
 */
public final class Publishable {
    /** What stands in place of a source that is not named. */
    public static final String WITHHELD = "source withheld";
    private static final String NAME = "[name]";
    private static final String PLACE = "[place]";

    private final SafeToPublish safe;
    private final UnaryOperator<String> sourceOf;
    private final PersonNames persons;
    private final @Nullable Coarse coarse;
    private final Map<String, String> cleaned = new HashMap<>();

    /**
     * What may be published.
     *
     * @param sourceOf who published the report of an id; the id itself where it is none's, as in tables
     */
    public Publishable(SafeToPublish safe, UnaryOperator<String> sourceOf, PersonNames persons) {
        this.safe = safe;
        this.sourceOf = sourceOf;
        this.persons = persons;
        this.coarse = safe.radiusM() > 0 ? new Coarse(safe.radiusM()) : null;
    }

    /** The events at the same times, in the same order; the index itself where nothing is left out. */
    public EventIndex events(EventIndex index) {
        return safe.isOn() ? index.changed(this::event) : index;
    }

    /** An event without what is to be left out. Its evidence tells no more where words stand than {@link #words} may quote. */
    public ConflictEvent event(ConflictEvent e) {
        if (!safe.isOn()) {
            return e;
        }
        boolean hidden = e.evidence().stream().anyMatch(evidence -> isHidden(evidence.reportId()));
        Place origin = e.origin();
        return new ConflictEvent(
                hidden ? "withheld-" + UUID.nameUUIDFromBytes(e.id().getBytes(StandardCharsets.UTF_8)) : e.id(),
                e.type(), place(e.place()), origin == null ? null : place(origin), e.when(), clean(e.actor()),
                clean(e.targetActor()), e.weapon(), safe.hides(e.attribution()) ? "" : clean(e.attribution()), e.status(),
                e.counts(), e.confidence(), e.evidence().stream().map(this::evidence).toList(),
                e.claims().stream().map(this::claim).toList());
    }

    private Claim claim(Claim claim) {
        return new Claim(safe.hides(claim.source()) ? WITHHELD : claim.source(), event(claim.told()));
    }

    private Evidence evidence(Evidence evidence) {
        return isHidden(evidence.reportId()) ? new Evidence(WITHHELD, 0, 0, 0, 0, evidence.rule(), "") : evidence;
    }

    private Place place(Place place) {
        return coarse == null ? place : coarse.of(place);
    }

    /** Whether a report, or a source that a table names, may not be named. */
    public boolean isHidden(String reportId) {
        return safe.hides(sourceOf.apply(reportId)) || safe.hides(reportId);
    }

    /** The name of a report's source as it may be told. */
    public String source(String reportId) {
        return isHidden(reportId) ? WITHHELD : sourceOf.apply(reportId);
    }

    /** Text without the names of persons, where these are dropped. */
    public String clean(String text) {
        if (!safe.withoutPersons() || text.isEmpty()) {
            return text;
        }
        if (text.length() > 200) {
            return without(text, 0, text.length(), List.of());
        }
        if (cleaned.size() > 20_000) {
            cleaned.clear();
        }
        return cleaned.computeIfAbsent(text, t -> without(t, 0, t.length(), List.of()));
    }

    /**
     * Words of a report as they may be quoted: without names of persons, and without those of places that would tell more
     * than the map does. Empty where its source is hidden.
     *
     * @param toponyms the places that the report names
     * @param from first character
     * @param to index after the last character
     */
    public String words(Report report, List<Toponym> toponyms, int from, int to) {
        if (isHidden(report.id())) {
            return "";
        }
        return without(report.text(), from, to, coarse == null ? List.of() : toponyms);
    }

    private String without(String text, int from, int to, List<Toponym> toponyms) {
        record Cut(int from, int to, String instead) {}
        List<Cut> cuts = new ArrayList<>();
        if (safe.withoutPersons()) {
            persons.in(text.substring(from, to)).forEach(name -> cuts.add(new Cut(from + name.from(), from + name.to(), NAME)));
        }
        toponyms.stream()
                .filter(t -> t.from() < to && t.to() > from && !place(t.place()).equals(t.place()))
                .forEach(t -> cuts.add(new Cut(Math.max(from, t.from()), Math.min(to, t.to()), PLACE)));
        cuts.sort(Comparator.comparingInt(Cut::from));
        var out = new StringBuilder();
        int at = from;
        for (Cut cut : cuts) {
            if (cut.from() >= at) {
                out.append(text, at, cut.from()).append(cut.instead());
            }
            at = Math.max(at, cut.to());
        }
        return out.append(text, at, to).toString();
    }
}
