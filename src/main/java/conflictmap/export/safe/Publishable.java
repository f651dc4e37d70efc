package conflictmap.export.safe;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.compare.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events and words as they may be published: the one place where that is decided, for pictures, films, slides and data
 * alike. For one thread at a time.
 */
public final class Publishable {
    /** What stands in place of a source that is not named. */
    public static final String WITHHELD = "source withheld";
    private static final String NAME = "[name]";
    private static final String DOUBTFUL = "[name or place]";
    private static final String PLACE = "[place]";
    private static final String SOURCE = "[source]";

    private final SafeToPublish safe;
    private final UnaryOperator<String> sourceOf;
    private final PersonNames persons;
    private final @Nullable Coarse coarse;
    private final @Nullable Pattern hiddenNames;
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
        this.hiddenNames = safe.hiddenSources().stream().filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Publishable::word)
                .reduce((a, b) -> a + "|" + b)
                .map(all -> Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).orElse(null);
    }

    /** A name that stands alone, however its words are set apart. */
    private static String word(String name) {
        String words = Arrays.stream(name.split("[\\s_-]+", -1)).map(Pattern::quote).reduce((a, b) -> a + "[\\s_-]+" + b).orElse("");
        return "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    }

    /** What is left out. */
    public SafeToPublish safe() {
        return safe;
    }

    /** The events at the same times, in the same order; the index itself where nothing is left out. */
    public EventIndex events(EventIndex index) {
        return safe.isOn() ? index.changed(this::event) : index;
    }

    /** A comparison of the events as they may be published, its sides named without what is to be left out. */
    public Comparison comparison(Comparison of) {
        return safe.isOn() ? of.changed(this::events, this::clean) : of;
    }

    /** An event without what is to be left out. Its evidence tells no more where words stand than {@link #words} may quote. */
    public ConflictEvent event(ConflictEvent e) {
        if (!safe.isOn()) {
            return e;
        }
        boolean hidden = names(e.id()) || e.evidence().stream().anyMatch(evidence -> isHidden(evidence.reportId()));
        Place origin = e.origin();
        return new ConflictEvent(
                hidden ? "withheld-" + UUID.nameUUIDFromBytes(e.id().getBytes(StandardCharsets.UTF_8)) : e.id(),
                e.type(), place(e.place()), origin == null ? null : place(origin), e.when(), clean(e.actor()),
                clean(e.targetActor()), e.weapon(), names(e.attribution()) ? "" : clean(e.attribution()), e.status(),
                e.counts(), e.confidence(), e.evidence().stream().map(this::evidence).toList(),
                e.claims().stream().map(this::claim).toList());
    }

    private Claim claim(Claim claim) {
        return new Claim(names(claim.source()) ? WITHHELD : claim.source(), event(claim.told()));
    }

    private Evidence evidence(Evidence evidence) {
        return isHidden(evidence.reportId()) ? new Evidence(WITHHELD, 0, 0, 0, 0, evidence.rule(), "") : evidence;
    }

    private Place place(Place place) {
        return coarse == null ? place : coarse.of(place);
    }

    /** Whether a report, or a source that a table names, may not be named. */
    public boolean isHidden(String reportId) {
        return names(sourceOf.apply(reportId)) || names(reportId);
    }

    /** Whether words name a source that is hidden. */
    public boolean names(String words) {
        return hiddenNames != null && hiddenNames.matcher(words).find();
    }

    /** The name of a report's source as it may be told. */
    public String source(String reportId) {
        return isHidden(reportId) ? WITHHELD : sourceOf.apply(reportId);
    }

    /** Text without the names of persons, where these are dropped, and of hidden sources. */
    public String clean(String text) {
        if (!safe.withoutPersons() && hiddenNames == null || text.isEmpty()) {
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
     * than the map does, nor of hidden sources. Empty where its own source is hidden.
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

    /**
     * A report's headline as it may be told. Nothing says where in it places stand, so the spellings that the text has are
     * looked for.
     *
     * @param toponyms the places that the report names
     */
    public String title(Report report, List<Toponym> toponyms) {
        String title = isHidden(report.id()) ? "" : clean(report.title());
        if (coarse != null && !title.isEmpty()) {
            for (String name : toponyms.stream().filter(t -> !place(t.place()).equals(t.place()))
                    .map(t -> report.text().substring(t.from(), t.to())).distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
                title = Pattern.compile(word(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(title).replaceAll(PLACE);
            }
        }
        return title;
    }

    private String without(String text, int from, int to, List<Toponym> toponyms) {
        record Cut(int from, int to, String instead) {}
        List<Cut> cuts = new ArrayList<>();
        if (safe.withoutPersons()) {
            persons.in(text.substring(from, to)).forEach(name -> cuts.add(new Cut(from + name.from(), from + name.to(), name.isInDoubt() ? DOUBTFUL : NAME)));
        }
        if (hiddenNames != null) {
            hiddenNames.matcher(text).region(from, to).results().forEach(name -> cuts.add(new Cut(name.start(), name.end(), SOURCE)));
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
