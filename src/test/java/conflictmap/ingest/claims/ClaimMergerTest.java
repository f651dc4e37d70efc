package conflictmap.ingest.claims;

import static conflictmap.ingest.claims.Told.BARRACKS;
import static conflictmap.ingest.claims.Told.COUNTRY;
import static conflictmap.ingest.claims.Told.DEPOT;
import static conflictmap.ingest.claims.Told.HARBOUR;
import static conflictmap.ingest.claims.Told.NAMESAKE;
import static conflictmap.ingest.claims.Told.PROVINCE;
import static conflictmap.ingest.claims.Told.SUBURB;
import static conflictmap.ingest.claims.Told.at;
import static conflictmap.ingest.claims.Told.inTwoWeeks;
import static conflictmap.ingest.claims.Told.onTheDay;
import static conflictmap.ingest.claims.Told.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import conflictmap.model.Claim;
import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.EventType;
import conflictmap.model.Reading;
import conflictmap.model.Status;
import conflictmap.model.TimePrecision;
import conflictmap.model.Weapon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClaimMergerTest {
    private static List<ConflictEvent> merged(Reading... readings) {
        return ClaimMerger.merged(List.of(readings));
    }

    private static ConflictEvent one(Reading... readings) {
        List<ConflictEvent> events = merged(readings);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static void assertApart(Told a, Told b) {
        assertThat(merged(report("a", a), report("b", b))).hasSize(2).allSatisfy(e -> assertThat(e.claims()).isEmpty());
    }

    @Test
    void twoReportsOfOneStrikeAreOneEventWithBothClaims() {
        Reading a = report("a", onTheDay(DEPOT).by("Norland").killing(CountRange.exactly(3)));
        Reading b = report("b", at(HARBOUR, "03:10").said("medics", Status.REPORTED).with(Weapon.DRONE).killing(CountRange.atLeast(5)));
        ConflictEvent e = one(a, b);
        assertThat(e.place()).isEqualTo(DEPOT);
        assertThat(e.when().precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(e.actor()).isEqualTo("Norland");
        assertThat(e.weapon()).isEqualTo(Weapon.DRONE);
        assertThat(e.counts().killed()).isEqualTo(new CountRange(3, null));
        assertThat(e.status()).isEqualTo(Status.REPORTED);
        assertThat(e.evidence()).hasSize(2);
        assertThat(e.claims()).extracting(Claim::teller).containsExactly("Paper a", "medics");
        assertThat(e.claims()).extracting(Claim::reportId).containsExactly("a", "b");
        assertThat(e.claims()).extracting(Claim::told).containsExactly(a.events().getFirst(), b.events().getFirst());
    }

    @Test
    void whatOneReportTellsApartStaysApart() {
        assertThat(merged(report("a", onTheDay(HARBOUR), onTheDay(HARBOUR)))).hasSize(2);
        List<ConflictEvent> events = merged(report("a", onTheDay(HARBOUR), onTheDay(HARBOUR)), report("b", onTheDay(HARBOUR), onTheDay(HARBOUR)));
        assertThat(events).hasSize(2).allSatisfy(e -> assertThat(e.claims()).extracting(Claim::reportId).containsExactly("a", "b"));
    }

    @Test
    void otherTypesTimesAndPlacesStayApart() {
        assertApart(onTheDay(HARBOUR), onTheDay(HARBOUR).as(EventType.ALERT));
        assertApart(at(HARBOUR, "03:10"), at(HARBOUR, "03:25"));
        assertApart(onTheDay(HARBOUR), onTheDay(NAMESAKE));
        assertApart(onTheDay(HARBOUR), onTheDay(SUBURB));
        assertApart(onTheDay(DEPOT), onTheDay(BARRACKS));
        assertApart(onTheDay(DEPOT), onTheDay(NAMESAKE));
        assertApart(at(HARBOUR, "03:10"), inTwoWeeks(HARBOUR));
        assertApart(onTheDay(PROVINCE), onTheDay(NAMESAKE));
    }

    @Test
    void clocksMayBeAFewMinutesApartAlsoOverMidnight() {
        assertThat(merged(report("a", at(HARBOUR, "03:10")), report("b", at(HARBOUR, "03:14")))).hasSize(1);
        assertThat(merged(report("a", at(HARBOUR, "00:01")), report("b", at(HARBOUR, "00:01").earlier(3)))).hasSize(1);
    }

    @Test
    void aWiderPlaceJoinsWhatLiesInItUnlessTwoDo() {
        assertThat(one(report("a", at(DEPOT, "03:10")), report("b", onTheDay(PROVINCE))).place()).isEqualTo(DEPOT);
        assertThat(one(report("a", at(DEPOT, "03:10")), report("b", onTheDay(COUNTRY))).place()).isEqualTo(DEPOT);
        assertThat(merged(report("a", at(DEPOT, "03:10")), report("c", at(BARRACKS, "03:10")), report("b", onTheDay(PROVINCE)))).hasSize(3);
        assertThat(merged(report("a", at(DEPOT, "03:10")), report("b", onTheDay(HARBOUR), at(DEPOT, "09:00")))).hasSize(3);
        assertApart(at(DEPOT, "03:10"), inTwoWeeks(PROVINCE));
    }

    @Test
    void aReportThatTellsOfAPlaceInItMeansMoreByTheWiderOne() {
        List<ConflictEvent> events = merged(report("a", at(DEPOT, "03:10")), report("b", at(DEPOT, "03:10"), onTheDay(COUNTRY)));
        assertThat(events).extracting(e -> e.place().name(), e -> e.claims().size())
                .containsExactly(tuple(DEPOT.name(), 2), tuple(COUNTRY.name(), 0));
    }

    @Test
    void aVagueTimeDoesNotChooseBetweenTwo() {
        assertThat(merged(report("a", at(HARBOUR, "03:10"), at(HARBOUR, "15:00")), report("b", onTheDay(HARBOUR)))).hasSize(3);
    }

    @Test
    void contradictionAndDenialMakeItDisputedAndKeepBothClaims() {
        ConflictEvent blamed = one(report("a", onTheDay(HARBOUR).by("Norland")), report("b", onTheDay(HARBOUR).by("Sudland").said("Norland", Status.CLAIMED)));
        assertThat(blamed.status()).isEqualTo(Status.DISPUTED);
        assertThat(blamed.actor()).isEqualTo("Norland; Sudland");
        assertThat(blamed.claims()).extracting(c -> c.told().actor()).containsExactly("Norland", "Sudland");
        ConflictEvent denied = one(report("a", onTheDay(HARBOUR)), report("b", onTheDay(HARBOUR).said("Norland", Status.DENIED)));
        assertThat(denied.status()).isEqualTo(Status.DISPUTED);
        assertThat(denied.claims()).extracting(c -> c.told().status()).containsExactly(Status.REPORTED, Status.DENIED);
        assertApart(onTheDay(HARBOUR).by("Norland").with(Weapon.DRONE), onTheDay(HARBOUR).by("Sudland").with(Weapon.ARTILLERY));
        assertApart(onTheDay(DEPOT).by("Norland"), onTheDay(HARBOUR).by("Sudland"));
    }

    @Test
    void isClaimedWhileOnlyPartiesSaySoAndReportedOnceAnotherDoes() {
        Reading a = report("a", onTheDay(HARBOUR).said("Norland", Status.CLAIMED));
        Reading b = report("b", onTheDay(HARBOUR).said("Norland", Status.CLAIMED));
        assertThat(one(a, b).status()).isEqualTo(Status.CLAIMED);
        assertThat(one(a, b).attribution()).isEqualTo("Norland");
        assertThat(one(a, b, report("c", onTheDay(HARBOUR))).status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void ofAClashEitherSideMayBeNamedFirst() {
        Told clash = onTheDay(HARBOUR).as(EventType.GROUND_CLASH);
        ConflictEvent e = one(report("a", clash.by("Norland").at("Sudland")), report("b", clash.by("Sudland").at("Norland")));
        assertThat(e.status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void whatManyReportsTellOfABusyPlaceFallsTogether() {
        List<Reading> readings = new ArrayList<>();
        for (int r = 0; r < 200; r++) {
            Told[] told = new Told[60];
            for (int i = 0; i < told.length; i++) {
                told[i] = at(HARBOUR, "%02d:%02d".formatted(i % 24, i % 60));
            }
            readings.add(report("r" + r, told));
        }
        assertThat(ClaimMerger.merged(readings)).hasSize(60).allSatisfy(e -> assertThat(e.claims()).hasSize(200));
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<String> clocks = Arbitraries.of("00:02", "03:10", "03:14", "03:30", "15:00");
        var places = Arbitraries.of(HARBOUR, DEPOT, BARRACKS, SUBURB, NAMESAKE, PROVINCE, COUNTRY);
        Arbitrary<Told> plain = Combinators.combine(places, clocks, Arbitraries.of(0, 1, 2, 3)).as(
                (p, c, k) -> k == 0 ? onTheDay(p) : k == 1 ? inTwoWeeks(p) : at(p, c));
        return Combinators.combine(plain, Arbitraries.of("", "", "Norland", "Sudland", "Norland; Westland"),
                        Arbitraries.of(Weapon.UNKNOWN, Weapon.DRONE, Weapon.MISSILE, Weapon.BALLISTIC_MISSILE),
                        Arbitraries.of(Status.values()), Arbitraries.of(EventType.STRIKE, EventType.STRIKE, EventType.ALERT, EventType.GROUND_CLASH))
                .as((t, who, what, how, type) -> t.by(who).with(what).said(who, how).as(type));
    }

    @Provide
    Arbitrary<List<Reading>> readings() {
        return told().list().ofMaxSize(6).list().ofMaxSize(7).map(all -> {
            List<Reading> readings = new ArrayList<>();
            all.forEach(told -> readings.add(report("r" + readings.size(), told.toArray(Told[]::new))));
            return readings;
        });
    }

    @Property(tries = 500)
    void theOrderOfTheReportsAndOfTheirEventsDoesNotMatter(@ForAll("readings") List<Reading> readings, @ForAll Random random) {
        List<Reading> shuffled = new ArrayList<>();
        for (Reading r : readings) {
            List<ConflictEvent> events = new ArrayList<>(r.events());
            Collections.shuffle(events, random);
            shuffled.add(new Reading(r.report(), r.toponyms(), events, r.problems()));
        }
        Collections.shuffle(shuffled, random);
        assertThat(ClaimMerger.merged(shuffled)).isEqualTo(ClaimMerger.merged(readings));
    }

    @Property(tries = 500)
    void splittingGivesBackExactlyWhatWasTold(@ForAll("readings") List<Reading> readings) {
        List<ConflictEvent> told = readings.stream().flatMap(r -> r.events().stream()).toList();
        assertThat(ClaimMerger.split(ClaimMerger.merged(readings))).containsExactlyInAnyOrderElementsOf(told);
    }

    @Property(tries = 500)
    void eachClaimIsOfAnotherReportAndOfTheSameType(@ForAll("readings") List<Reading> readings) {
        for (ConflictEvent e : ClaimMerger.merged(readings)) {
            Set<String> reports = e.claims().stream().map(Claim::reportId).collect(Collectors.toSet());
            assertThat(reports).hasSameSizeAs(e.claims());
            assertThat(e.claims()).allSatisfy(c -> {
                assertThat(c.told().type()).isEqualTo(e.type());
                assertThat(c.told().place().precision()).isGreaterThanOrEqualTo(e.place().precision());
            });
        }
    }
}
