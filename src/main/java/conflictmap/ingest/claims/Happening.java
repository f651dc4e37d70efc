package conflictmap.ingest.claims;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has happened, as one report or several tell it, one telling a report. Grows by merging. */
final class Happening {
    private final List<Telling> tellings = new ArrayList<>(1);
    private final Set<String> reports = new HashSet<>(2);
    private final Set<String> actors = new HashSet<>(2);
    private final Set<String> targets = new HashSet<>(2);
    private final Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
    private Telling first;
    private Telling narrowest;
    private boolean disputed;

    Happening(Telling only) {
        first = only;
        narrowest = only;
        take(only);
    }

    private void take(Telling t) {
        tellings.add(t);
        reports.add(t.reportId());
        actors.addAll(t.actors());
        targets.addAll(t.targets());
        if (t.event().weapon() != Weapon.UNKNOWN) {
            weapons.add(t.event().weapon());
        }
    }

    /** Takes a telling that agrees in all. */
    void add(Telling t) {
        take(t);
        first = ClaimMerger.FINEST.compare(t, first) < 0 ? t : first;
        narrowest = ClaimMerger.NARROWEST.compare(t, narrowest) < 0 ? t : narrowest;
    }

    /** Takes all tellings of another; where the two name different actors, the happening is disputed. */
    void addAll(Happening other) {
        disputed |= other.disputed || Agreement.contradictory(this, other);
        other.tellings.forEach(this::add);
    }

    EventType type() {
        return first.event().type();
    }

    /** The telling with the finest place. */
    Telling first() {
        return first;
    }

    /** The telling with the narrowest time. */
    Telling narrowest() {
        return narrowest;
    }

    Place place() {
        return first.event().place();
    }

    Set<String> actors() {
        return Collections.unmodifiableSet(actors);
    }

    Set<String> targets() {
        return Collections.unmodifiableSet(targets);
    }

    Set<Weapon> weapons() {
        return Collections.unmodifiableSet(weapons);
    }

    /** Whether a report tells of both, and so tells them apart. */
    boolean sharesReport(Happening other) {
        return !Collections.disjoint(reports, other.reports);
    }

    /** The event: the finest place, the narrowest time, each number as a range over the tellings, and who says what. */
    ConflictEvent event() {
        if (tellings.size() == 1) {
            return first.event();
        }
        tellings.sort(ClaimMerger.FINEST);
        List<ConflictEvent> all = tellings.stream().map(Telling::event).toList();
        ConflictEvent finest = first.event();
        return new ConflictEvent(finest.id(), finest.type(), finest.place(), origin(all), narrowest.event().when(),
                names(all, ConflictEvent::actor), names(all, ConflictEvent::targetActor), weapon(all), names(all, ConflictEvent::attribution),
                status(all), all.stream().map(ConflictEvent::counts).reduce(Counts.NONE, Counts::spanning),
                all.stream().mapToDouble(ConflictEvent::confidence).max().orElseThrow(), evidence(all),
                tellings.stream().map(t -> new Claim(t.source(), t.event())).toList());
    }

    private static @Nullable Place origin(List<ConflictEvent> all) {
        Place best = null;
        for (ConflictEvent e : all) {
            Place o = e.origin();
            best = best == null || o != null && o.precision().compareTo(best.precision()) < 0 ? o : best;
        }
        return best;
    }

    private static String names(List<ConflictEvent> all, Function<ConflictEvent, String> field) {
        Set<String> names = new LinkedHashSet<>();
        all.forEach(e -> names.addAll(List.of(field.apply(e).split("; "))));
        names.remove("");
        return String.join("; ", names);
    }

    /** The weapon that most tell, of those the one told with the finest place. */
    private static Weapon weapon(List<ConflictEvent> all) {
        Map<Weapon, Integer> told = new EnumMap<>(Weapon.class);
        all.stream().map(ConflictEvent::weapon).filter(w -> w != Weapon.UNKNOWN).forEach(w -> told.merge(w, 1, Integer::sum));
        int most = told.values().stream().max(Integer::compare).orElse(0);
        return all.stream().map(ConflictEvent::weapon).filter(w -> Objects.equals(told.get(w), most)).findFirst().orElse(Weapon.UNKNOWN);
    }

    /** Disputed where the tellings contradict or one denies; else reported as soon as one tells it that is no party. */
    private Status status(List<ConflictEvent> all) {
        Set<Status> told = all.stream().map(ConflictEvent::status).collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        boolean denied = told.contains(Status.DENIED);
        if (disputed || told.contains(Status.DISPUTED) || denied && told.size() > 1) {
            return Status.DISPUTED;
        }
        return denied ? Status.DENIED : told.contains(Status.REPORTED) ? Status.REPORTED : Status.CLAIMED;
    }

    private static List<Evidence> evidence(List<ConflictEvent> all) {
        return all.stream().flatMap(e -> e.evidence().stream()).toList();
    }
}
