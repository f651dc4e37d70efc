package conflictmap.extract;

import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An event as a test expects it: its type, its place, and what else matters. */
public final class Happening {
    private record Trait(String name, Function<ConflictEvent, Object> of, Object value) {
        boolean holds(ConflictEvent e) {
            return value.equals(of.apply(e));
        }
    }

    private final EventType type;
    private final String place;
    private final List<Trait> traits;

    private Happening(EventType type, String place, List<Trait> traits) {
        this.type = type;
        this.place = place;
        this.traits = List.copyOf(traits);
    }

    private static Happening of(EventType type, String place) {
        return new Happening(type, place, List.of());
    }

    public static Happening strike(String place) {
        return of(EventType.STRIKE, place);
    }

    public static Happening launch(String place) {
        return of(EventType.LAUNCH, place);
    }

    public static Happening interception(String place) {
        return of(EventType.INTERCEPTION, place);
    }

    public static Happening airDefence(String place) {
        return of(EventType.AIR_DEFENCE, place);
    }

    public static Happening alert(String place) {
        return of(EventType.ALERT, place);
    }

    public static Happening explosion(String place) {
        return of(EventType.EXPLOSION, place);
    }

    public static Happening groundClash(String place) {
        return of(EventType.GROUND_CLASH, place);
    }

    private Happening with(String name, Function<ConflictEvent, Object> of, Object value) {
        List<Trait> more = new ArrayList<>(traits);
        more.add(new Trait(name, of, value));
        return new Happening(type, place, more);
    }

    /** Done by that side. */
    public Happening by(String actor) {
        return with("actor", ConflictEvent::actor, actor);
    }

    /** With that weapon. */
    public Happening with(Weapon weapon) {
        return with("weapon", ConflictEvent::weapon, weapon);
    }

    /** Of that status. */
    public Happening as(Status status) {
        return with("status", ConflictEvent::status, status);
    }

    /** Said by that source. */
    public Happening saidBy(String source) {
        return with("attribution", ConflictEvent::attribution, source);
    }

    /** Come from that place. */
    public Happening from(String origin) {
        return with("origin", e -> e.origin() == null ? "" : folded(e.origin().name()), folded(origin));
    }

    /** Starting at that local time, written {@code 2025-06-14T18:00}. */
    public Happening at(String start) {
        return with("start", e -> e.when().start().toString(), start);
    }

    public Happening fired(CountRange n) {
        return with("fired", e -> String.valueOf(e.counts().fired()), n.toString());
    }

    public Happening intercepted(CountRange n) {
        return with("intercepted", e -> String.valueOf(e.counts().intercepted()), n.toString());
    }

    public Happening killed(CountRange n) {
        return with("killed", e -> String.valueOf(e.counts().killed()), n.toString());
    }

    public Happening injured(CountRange n) {
        return with("injured", e -> String.valueOf(e.counts().injured()), n.toString());
    }

    /** Told in so many sentences. */
    public Happening mentioned(int sentences) {
        return with("sentences", e -> (int) e.evidence().stream().map(Evidence::sentenceFrom).distinct().count(), sentences);
    }

    /** The name without accents: what the gazetteer spells with them is the same place without. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Whether it is this event of a reading; its place bears the name that is expected, or is what that name in the text stands for. */
    boolean isToldBy(ConflictEvent e, Reading reading) {
        String text = reading.report().text();
        boolean here = folded(e.place().name()).equals(folded(place)) || reading.toponyms().stream()
                .anyMatch(t -> text.substring(t.from(), t.to()).equals(place) && t.place().equals(e.place()));
        return e.type() == type && here && traits.stream().allMatch(t -> t.holds(e));
    }

    /** Events in short, for the message of a failure. */
    static String list(List<ConflictEvent> events) {
        return events.isEmpty() ? "nothing" : events.stream()
                .map(e -> e.type().code() + " " + e.place().name() + (e.origin() == null ? "" : " from " + e.origin().name()) + " by \"" + e.actor() + "\" "
                        + e.weapon().code() + " " + e.status().code() + " \"" + e.attribution() + "\" " + e.when().start() + "/" + e.when().end() + " "
                        + e.counts() + " " + e.evidence().size() + "x " + e.evidence().getFirst().rule())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    @Override
    public String toString() {
        return type.code() + " " + place + traits.stream().map(t -> ", " + t.name + " " + t.value).collect(Collectors.joining());
    }
}
