package conflictmap.checks;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Progress;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import conflictmap.model.Reading;
import conflictmap.model.Weapon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private static final String DAWN = "2025-06-14T03:00";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The refinery was hit at 03:00 local time (21:30 GMT).|zone: 03:00 local time; 21:30 GMT; 23:30",
        "The refinery was hit at 3am local time, 00:30 UTC.|zone: 3am local time; 00:30 UTC; 23:30",
        "It began at 0300 local (2130 UTC) on Saturday.|zone: 0300 local; 2130 UTC; 23:30",
        "The depot burned from 01:15 Moscow time (02:15 Tehran time).|zone: 01:15 Moscow time; 02:15 Tehran time; 01:45"})
    void timesInTwoZonesThatDoNotAgreeAreFound(String text, String found) throws Exception {
        assertThat(new Case(text).strike(Case.TEHRAN, DAWN, 1, "Asia/Tehran").found()).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The refinery was hit at 03:00 local time (23:30 GMT).",
        "The refinery was hit at 3 a.m. local time (11.30 p.m. GMT).",
        "It was hit at 03:00 local time and burned out by 09:30 GMT.",
        "It was hit at 03:00 local time. Officials spoke at 21:30 GMT.",
        "Between 03:00 and 04:00 local time sirens sounded.",
        "At 99:00 local time (21:30 GMT) nothing happened."})
    void timesThatAgreeOrAreTwoMomentsAreNot(String text) throws Exception {
        assertThat(new Case(text).strike(Case.TEHRAN, DAWN, 1, "Asia/Tehran").found()).isEmpty();
    }

    @Test
    void aLocalTimeWithoutAKnownZoneSaysNothing() throws Exception {
        assertThat(new Case("It was hit at 03:00 local time (21:30 GMT).").found()).isEmpty();
        assertThat(new Case("Kharkiv was hit at 03:00 local time (01:00 GMT).").strike(Case.KHARKIV, "2025-01-14T03:00", 1, "Europe/Kyiv").found())
                .as("Kyiv is two hours ahead in winter").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It was struck on Friday, 14 June 2025.|weekday: Friday, 14 June 2025; Saturday; 2025-06-14",
        "It was struck on Friday, June 14, by two drones.|weekday: Friday, June 14; Saturday; 2025-06-14",
        "It was struck on 14 June (Sunday).|weekday: 14 June Sunday; Saturday; 2025-06-14",
        "It was struck on Dec 31 (Monday).|weekday: Dec 31 Monday; Tuesday; 2024-12-31"})
    void weekdaysThatTheDateDoesNotHaveAreFound(String text, String found) throws Exception {
        assertThat(new Case(text).found()).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It was struck on Saturday, 14 June 2025.", "It was struck on Saturday, the 14th of June.", "It was struck on June 14 (Saturday).",
        "Friday was calm; 14 June was not.", "It was struck on Friday, 31 February 2025."})
    void weekdaysThatFitAreNot(String text) throws Exception {
        assertThat(new Case(text).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "At least 10 people were killed, including six women and 7 children.|casualties: 10; 13",
        "The strike killed 12, among them nine soldiers and five medics, and wounded 40 people.|casualties: 12; 14",
        "Three people died, of whom two children and two men.|casualties: 3; 4"})
    void moreDeadInPartsThanInAllAreFound(String text, String found) throws Exception {
        assertThat(new Case(text).found()).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "At least 10 people were killed, including six women and two children.",
        "The strike killed 3 people, including two children, and wounded 40 people.",
        "Three people were killed and nine wounded, including six children.",
        "Officials said 1,200 people were killed, including 300 children and 400 women.",
        "Ten people were killed in 14 strikes."})
    void deadThatAddUpAreNot(String text) throws Exception {
        assertThat(new Case(text).found()).isEmpty();
    }

    @Test
    void aCountrysDeadAreNoFewerThanThoseOfItsTowns() throws Exception {
        assertThat(dead(9).found()).containsExactly("casualties: 9; 12");
        assertThat(dead(12).found()).isEmpty();
    }

    private static Case dead(int all) {
        return new Case("Strikes were told of.")
                .event(EventType.STRIKE, Case.UKRAINE, "2025-06-14T00:00", 1440, "Europe/Kyiv", Weapon.DRONE, "", null, killed(all))
                .event(EventType.STRIKE, Case.KHARKIV, "2025-06-14T00:00", 1440, "Europe/Kyiv", Weapon.DRONE, "", null, killed(7))
                .event(EventType.STRIKE, Case.BAKHMUT, "2025-06-14T00:00", 1440, "Europe/Kyiv", Weapon.DRONE, "", null, killed(5))
                .event(EventType.STRIKE, Case.TEHRAN, "2025-06-14T00:00", 1440, "Asia/Tehran", Weapon.DRONE, "", null, killed(50));
    }

    private static Counts killed(int n) {
        return new Counts(null, null, CountRange.exactly(n), null);
    }

    @Test
    void noMoreIsShotDownThanWasFired() throws Exception {
        assertThat(salvo(40, CountRange.atLeast(45)).found()).containsExactly("salvo: 45; 40");
        assertThat(salvo(40, CountRange.exactly(38)).found()).isEmpty();
        assertThat(salvo(40, CountRange.atMost(45)).found()).isEmpty();
    }

    private static Case salvo(int fired, CountRange down) {
        return new Case("Drones were shot down.").event(EventType.INTERCEPTION, Case.KHARKIV, DAWN, 60, "Europe/Kyiv", Weapon.DRONE, "", null,
                new Counts(CountRange.exactly(fired), down, null, null));
    }

    @Test
    void placesOutsideTheProvinceNamedWithThemAreFound() throws Exception {
        Areas areas = (id, p) -> !id.equals("admin1:UA.07") || p.distanceM(Case.KHARKIV_OBLAST.position()) < 100_000;
        assertThat(named("Shells fell on Bakhmut in the eastern Kharkiv region at dawn.", "Bakhmut", "Kharkiv region").findings(areas)).singleElement()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(Finding.Kind.PROVINCE);
                    assertThat(f.facts()).containsExactly("Bakhmut", "Kharkiv Oblast");
                    assertThat(f.eventIds()).containsExactly("e1");
                });
        assertThat(named("Shells fell on Bakhmut, Kharkiv province, at dawn.", "Bakhmut", "Kharkiv").findings(areas)).hasSize(1);
        assertThat(named("Shells fell on Bakhmut, Kharkiv and Sumy provinces.", "Bakhmut", "Kharkiv").findings(areas)).as("a list").isEmpty();
        assertThat(named("Shells fell on Bakhmut after Kharkiv.", "Bakhmut", "Kharkiv").findings(areas)).isEmpty();
        assertThat(named("Shells fell on Bakhmut in Kharkiv region.", "Bakhmut", "Kharkiv region").findings(Areas.UNKNOWN)).isEmpty();
        assertThat(new Case("Kharkiv in Kharkiv region was hit.").mention("Kharkiv", Case.KHARKIV).mention("Kharkiv region", Case.KHARKIV_OBLAST)
                .findings(areas)).isEmpty();
    }

    private static Case named(String text, String inner, String outer) {
        return new Case(text).mention(inner, Case.BAKHMUT).mention(outer, Case.KHARKIV_OBLAST).strike(Case.BAKHMUT, DAWN, 60, "Europe/Kyiv");
    }

    @Test
    void oneEventToldTwiceIsFound() throws Exception {
        var twice = new Case("Tehran was hit.").strike(Case.TEHRAN, DAWN, 1, "Asia/Tehran").strike(Case.TEHRAN, "2025-06-14T02:30", 60, "Asia/Tehran");
        assertThat(twice.found()).containsExactly("twice: Strike; Tehran");
        assertThat(twice.findings(Areas.UNKNOWN).getFirst().eventIds()).containsExactlyInAnyOrder("e1", "e2");
        assertThat(new Case("Tehran was hit.").strike(Case.TEHRAN, DAWN, 1, "Asia/Tehran").strike(Case.TEHRAN, "2025-06-14T05:00", 60, "Asia/Tehran").found()).isEmpty();
        assertThat(new Case("Tehran was hit.").strike(Case.TEHRAN, DAWN, 1440, "Asia/Tehran").strike(Case.TEHRAN, DAWN, 1440, "Asia/Tehran").found())
                .as("a city may be hit twice a day").isEmpty();
        assertThat(new Case("Tehran was hit.")
                .event(EventType.STRIKE, Case.TEHRAN, DAWN, 60, "Asia/Tehran", Weapon.DRONE, "", null, Counts.NONE)
                .event(EventType.STRIKE, Case.TEHRAN, DAWN, 60, "Asia/Tehran", Weapon.BOMB, "", null, Counts.NONE).found()).as("two weapons").isEmpty();
    }

    @Test
    void weaponsThatArriveTooSoonAreFound() throws Exception {
        assertThat(fired(Weapon.DRONE, "2025-06-14T01:00", 1, "2025-06-14T02:00").found()).containsExactly("travel: Tehran; Tel Aviv; 1566; 91");
        assertThat(fired(Weapon.BALLISTIC_MISSILE, "2025-06-14T01:00", 1, "2025-06-14T00:45").found()).as("fired at 21:30 UTC, hit at 21:46").isEmpty();
        assertThat(fired(Weapon.BALLISTIC_MISSILE, "2025-06-14T01:00", 1, "2025-06-14T00:10").found()).as("hit before it was fired").hasSize(1);
        assertThat(fired(Weapon.DRONE, "2025-06-14T00:00", 1, "2025-06-14T07:00").found()).isEmpty();
        assertThat(fired(Weapon.DRONE, "2025-06-13T00:00", 1440, "2025-06-14T02:00").found()).as("fired some time that day").isEmpty();
    }

    private static Case fired(Weapon weapon, String launched, int minutes, String hit) {
        return new Case("A salvo.").event(EventType.LAUNCH, Case.TEHRAN, launched, minutes, "Asia/Tehran", weapon, "Iran", null, Counts.NONE)
                .event(EventType.STRIKE, Case.TEL_AVIV, hit, 1, "Asia/Jerusalem", weapon, "Iran", Case.TEHRAN, Counts.NONE);
    }

    @Test
    void unitsThatFightAtTwoPlacesTooSoonAreFound() throws Exception {
        assertThat(fought("93rd Mechanized Brigade", "2025-06-14T04:00").found()).containsExactly("travel: Kharkiv; Bakhmut; 184; 61");
        assertThat(fought("93rd Mechanized Brigade", "2025-06-14T09:00").found()).isEmpty();
        assertThat(fought("Ukraine", "2025-06-14T04:00").found()).as("an army is at many places").isEmpty();
    }

    private static Case fought(String who, String then) {
        return new Case("Fighting.").event(EventType.GROUND_CLASH, Case.KHARKIV, DAWN, 1, "Europe/Kyiv", Weapon.UNKNOWN, who, null, Counts.NONE)
                .event(EventType.GROUND_CLASH, Case.BAKHMUT, then, 1, "Europe/Kyiv", Weapon.UNKNOWN, who, null, Counts.NONE);
    }

    @Test
    void findingsKeepTheirNameAndAreNotLookedForTwice() throws Exception {
        var checks = new Checks(Areas.UNKNOWN);
        Reading reading = new Case("It was struck on Friday, 14 June 2025.").reading();
        List<Finding> first = checks.of(List.of(reading), List.of(), Progress.NONE);
        assertThat(checks.of(List.of(reading), List.of(), Progress.NONE).getFirst()).isSameAs(first.getFirst());
        assertThat(new Checks(Areas.UNKNOWN).of(List.of(reading), List.of(), Progress.NONE).getFirst().id()).isEqualTo(first.getFirst().id());
        assertThat(first.getFirst().id()).startsWith("weekday|r|17-37|");
    }
}
