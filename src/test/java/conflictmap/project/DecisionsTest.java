package conflictmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.geo.GeoPoint;
import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Counts;
import conflictmap.model.EventTime;
import conflictmap.model.EventType;
import conflictmap.model.Evidence;
import conflictmap.model.Place;
import conflictmap.model.Precision;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Toponym;
import conflictmap.model.Verdict;
import conflictmap.model.Weapon;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Place AMOL = new Place("Amol", new GeoPoint(36.47, 52.35), Precision.CITY, 5000, "", "IR", 11);
    private static final Place OTHER_AMOL = new Place("Amol", new GeoPoint(31, 50), Precision.CITY, 5000, "", "IR", 12);
    private static final Place RASHT = new Place("Rasht", new GeoPoint(37.28, 49.58), Precision.CITY, 5000, "", "IR", 13);
    private static final List<ConflictEvent> FOUR =
            List.of(event("a", "r1", AMOL), event("b", "r2", AMOL), event("c", "r1", RASHT), event("d", "r2", RASHT));

    private static ConflictEvent event(String id, String report, Place place) {
        var when = new EventTime(LocalDateTime.parse("2025-06-14T01:00"), LocalDateTime.parse("2025-06-14T02:00"), ZoneOffset.UTC, TimePrecision.HOUR, "clock");
        return new ConflictEvent(id, EventType.STRIKE, place, null, when, "", "", Weapon.UNKNOWN, "", Status.REPORTED, Counts.NONE, 0.5,
                List.of(new Evidence(report, 0, 16, 0, 16, "strike.verb", "hit")));
    }

    private static ConflictEvent at(ConflictEvent e, Place place) {
        return new ConflictEvent(e.id(), e.type(), place, e.origin(), e.when(), e.actor(), e.targetActor(), e.weapon(), e.attribution(),
                e.status(), e.counts(), e.confidence(), e.evidence(), e.claims());
    }

    private static ConflictEvent merged(ConflictEvent first, ConflictEvent... others) {
        List<Claim> claims = new ArrayList<>(List.of(new Claim("", first)));
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        for (ConflictEvent o : others) {
            claims.add(new Claim("", o));
            evidence.addAll(o.evidence());
        }
        return new ConflictEvent(first.id(), first.type(), first.place(), null, first.when(), "", "", Weapon.UNKNOWN, "", Status.REPORTED,
                Counts.NONE, 0.5, evidence, claims);
    }

    private static Judged of(String id, List<Judged> all) {
        return all.stream().filter(j -> j.event().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Judged> judged(Decision... decisions) {
        return Decisions.applied(FOUR, List.of(decisions));
    }

    @Test
    void whatNobodyLookedAtIsOpen() {
        assertThat(judged()).extracting(Judged::event).containsExactlyElementsOf(FOUR);
        assertThat(judged()).extracting(Judged::verdict).containsOnly(Verdict.OPEN);
    }

    @Test
    void theLaterDecisionGoesBeforeTheEarlier() {
        assertThat(of("a", judged(new Decision.Accepted("a"), new Decision.Rejected("a"))).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(of("a", judged(new Decision.Rejected("a"), new Decision.Accepted("a"))).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(of("a", judged(new Decision.Rejected("a"), new Decision.Reopened("a"))).verdict()).isEqualTo(Verdict.OPEN);
        Judged moved = of("a", judged(new Decision.Changed(at(FOUR.get(0), OTHER_AMOL)), new Decision.Changed(at(FOUR.get(0), RASHT))));
        assertThat(moved.event().place()).isEqualTo(RASHT);
        Judged again = of("a", judged(new Decision.Changed(at(FOUR.get(0), RASHT)), new Decision.Accepted("a"), new Decision.Reopened("a")));
        assertThat(again).isEqualTo(new Judged(at(FOUR.get(0), RASHT), Verdict.CORRECTED));
    }

    @Test
    void severalAreOneUntilTheyAreSplit() {
        var one = new Decision.Merged(List.of("a", "b"), merged(FOUR.get(0), FOUR.get(1)));
        assertThat(judged(one)).extracting(j -> j.event().id()).containsExactly("a", "c", "d");
        assertThat(of("a", judged(one)).event().claims()).extracting(Claim::told).containsExactly(FOUR.get(0), FOUR.get(1));
        assertThat(judged(one, new Decision.Split("a"))).extracting(Judged::event).containsExactlyInAnyOrderElementsOf(FOUR);
        assertThat(judged(one, new Decision.Rejected("b"))).as("it is not there any more").isEqualTo(judged(one));
        assertThat(judged(new Decision.Merged(List.of("a", "zz"), FOUR.get(0)))).as("one alone is no merging").isEqualTo(judged());
    }

    @Test
    void aDecisionHoldsThoughAFurtherReportTellsOfTheEvent() {
        ConflictEvent finer = event("x", "r3", AMOL);
        List<ConflictEvent> now = List.of(merged(finer, FOUR.get(0)), FOUR.get(1));
        var corrected = new Decision.Changed(at(FOUR.get(0), RASHT));
        Judged a = of("x", Decisions.applied(now, List.of(corrected)));
        assertThat(a.verdict()).isEqualTo(Verdict.CORRECTED);
        assertThat(a.event().place()).isEqualTo(RASHT);
        assertThat(a.event().claims()).as("what the further report tells").hasSize(2);
        assertThat(of("x", Decisions.applied(now, List.of(new Decision.Rejected("a")))).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void whatWasMadeByHandComesAfterTheOthers() {
        ConflictEvent mine = event("mine", "r1", RASHT);
        assertThat(judged(new Decision.Added(mine)).getLast()).isEqualTo(new Judged(mine, Verdict.ACCEPTED));
        assertThat(of("mine", judged(new Decision.Added(mine), new Decision.Rejected("mine"))).verdict()).isEqualTo(Verdict.REJECTED);
    }

    // ---- spellings

    private static final Reading READING = reading("r1", "Amol was hit. Aamol was not. It was hit again.", "Amol", "Aamol");

    private static Reading reading(String id, String text, String... names) {
        List<Toponym> toponyms = new ArrayList<>();
        for (String name : names) {
            int at = text.indexOf(name);
            toponyms.add(new Toponym(at, at + name.length(), Toponym.Role.LOCATION, AMOL));
        }
        int again = text.indexOf("It was");
        ConflictEvent first = event("a", id, AMOL);
        var second = new ConflictEvent("c", first.type(), AMOL, RASHT, first.when(), "", "", first.weapon(), "", first.status(), first.counts(), 0.5,
                List.of(new Evidence(id, again, text.length(), again, text.length(), "rule", "hit")));
        return new Reading(new Report(id, "", "", null, text), toponyms, List.of(first, second), List.of());
    }

    @Test
    void aSpellingMovesItsMentionsAndTheEventsThatCameFromThem() {
        Reading moved = Spellings.of(List.of(new Decision.Spelled("AMOL", OTHER_AMOL))).applied(List.of(READING)).getFirst();
        assertThat(moved.toponyms()).extracting(Toponym::place).containsExactly(OTHER_AMOL, AMOL);
        assertThat(moved.events()).extracting(ConflictEvent::place).as("the second stands after the other spelling").containsExactly(OTHER_AMOL, AMOL);
        Reading other = Spellings.of(List.of(new Decision.Spelled("aamol", OTHER_AMOL))).applied(List.of(READING)).getFirst();
        assertThat(other.events()).extracting(ConflictEvent::place).containsExactly(AMOL, OTHER_AMOL);
        assertThat(other.events().get(1).origin()).isEqualTo(RASHT);
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        var said = new Decision.Spelled("Amol", OTHER_AMOL);
        assertThat(Spellings.of(List.of(said, new Decision.Unspelled("amol")))).isEqualTo(Spellings.NONE);
        assertThat(Spellings.NONE.applied(List.of(READING))).containsExactly(READING);
    }

    @Test
    void aCorrectionOfTheTimeFollowsASpellingThatIsSaidLater() {
        var said = new Decision.Spelled("amol", OTHER_AMOL);
        ConflictEvent a = READING.events().getFirst();
        ConflictEvent corrected = new ConflictEvent(a.id(), EventType.EXPLOSION, a.place(), null, a.when(), "", "", a.weapon(), "", a.status(), a.counts(),
                a.confidence(), a.evidence());
        List<ConflictEvent> respelled = Spellings.of(List.of(said)).applied(List.of(READING)).getFirst().events();
        var outcome = Decisions.outcome(respelled, id -> null, List.of(READING), List.of(new Decision.Changed(corrected), said));
        assertThat(outcome.touched().get("a").event().place()).isEqualTo(OTHER_AMOL);
        assertThat(outcome.touched().get("a").event().type()).isEqualTo(EventType.EXPLOSION);
        var back = Decisions.outcome(READING.events(), id -> null, List.of(READING), List.of(new Decision.Changed(corrected), said, new Decision.Unspelled("Amol")));
        assertThat(back.touched().get("a").event()).isEqualTo(corrected);
        var byHand = new Decision.Changed(at(a, RASHT));
        assertThat(Decisions.outcome(respelled, id -> null, List.of(READING), List.of(byHand, said)).touched().get("a").event().place())
                .as("a place that a person gave it stays").isEqualTo(RASHT);
    }

    // ---- laws

    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "mine", "never");
        Arbitrary<Decision> one = Arbitraries.oneOf(
                ids.map(Decision.Accepted::new), ids.map(Decision.Rejected::new), ids.map(Decision.Reopened::new), ids.map(Decision.Split::new),
                ids.map(id -> new Decision.Changed(event(id, "r1", RASHT))),
                Arbitraries.just(new Decision.Added(event("mine", "r1", AMOL))),
                Arbitraries.of(new Decision.Merged(List.of("a", "b"), merged(FOUR.get(0), FOUR.get(1))),
                        new Decision.Merged(List.of("c", "a", "never"), merged(FOUR.get(2), FOUR.get(0)))),
                Arbitraries.of(new Decision.Spelled("amol", OTHER_AMOL), new Decision.Unspelled("Amol")));
        return one.list().ofMaxSize(12);
    }

    @Property
    void everyTellingIsThereOnceWhateverIsDecided(@ForAll("decisions") List<Decision> decisions) {
        List<Judged> all = Decisions.applied(FOUR, decisions);
        List<String> told = all.stream().flatMap(j -> j.event().split().stream()).map(ConflictEvent::id).filter(id -> !id.equals("mine")).toList();
        assertThat(told).containsExactlyInAnyOrder("a", "b", "c", "d");
        Set<String> ids = all.stream().map(j -> j.event().id()).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(all);
    }

    @Property
    void decisionsAboutWhatIsNotThereChangeNothing(@ForAll("decisions") List<Decision> decisions) {
        List<Decision> more = new ArrayList<>();
        for (Decision d : decisions) {
            more.add(d);
            more.add(new Decision.Rejected("never"));
            more.add(new Decision.Changed(event("never", "r9", RASHT)));
        }
        assertThat(Decisions.applied(FOUR, more)).isEqualTo(Decisions.applied(FOUR, decisions));
    }

    @Property
    void theLastWordOnAnEventIsItsVerdict(@ForAll("decisions") List<Decision> decisions) {
        for (Judged judged : Decisions.applied(FOUR, decisions)) {
            List<Decision> more = new ArrayList<>(decisions);
            more.add(new Decision.Rejected(judged.event().id()));
            assertThat(of(judged.event().id(), Decisions.applied(FOUR, more))).isEqualTo(new Judged(judged.event(), Verdict.REJECTED));
        }
    }
}
