package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.ConflictEvent;
import conflictmap.model.CountRange;
import conflictmap.model.Counts;
import conflictmap.model.EventType;
import conflictmap.model.Status;
import conflictmap.model.Weapon;
import conflictmap.timeline.Happenings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalvosTest {
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final Salvos salvos = new Salvos();

    /** An event of one hour. */
    private SalvosTest tell(int hour, @Nullable CountRange fired, Weapon weapon, Status status) {
        return tell(hour, hour + 1, fired, weapon, status);
    }

    private SalvosTest tell(int from, int to, @Nullable CountRange fired, Weapon weapon, Status status) {
        ConflictEvent e = Happenings.event("e", EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T17:30:00Z", Duration.ofHours(1));
        salvos.add(new ConflictEvent(e.id(), e.type(), e.place(), e.origin(), e.when(), e.actor(), e.targetActor(), weapon, e.attribution(),
                status, new Counts(fired, null, null, null), e.confidence(), e.evidence()), from * HOUR, to * HOUR);
        return this;
    }

    private SalvosTest missiles(int hour, int number) {
        return tell(hour, CountRange.exactly(number), Weapon.MISSILE, Status.REPORTED);
    }

    private String text() {
        return salvos.all().text();
    }

    @Test
    void salvosAtDifferentTimesAreAdded() {
        assertThat(missiles(1, 20).missiles(2, 15).missiles(5, 10).text()).isEqualTo("45 missiles");
    }

    @Test
    void twoTellingsOfOneHourMayBeOfTheSameSalvo() {
        assertThat(missiles(1, 20).missiles(1, 15).text()).as("at least the larger, at most both").isEqualTo("20\u201335 missiles");
    }

    @Test
    void theTellingOfADayMayHoldWhatItsHoursTell() {
        missiles(3, 20).missiles(5, 15);
        tell(0, 24, CountRange.exactly(30), Weapon.MISSILE, Status.REPORTED);
        assertThat(text()).as("both hours are more than the day is told to have had").isEqualTo("35\u201365 missiles");
        tell(0, 24, CountRange.exactly(60), Weapon.BALLISTIC_MISSILE, Status.CLAIMED);
        assertThat(text()).as("told under two names").isEqualTo("60\u2013125 weapons");
    }

    @Test
    void momentsThatTouchDoNotOverlapAndOneMomentToldTwiceDoes() {
        assertThat(missiles(1, 5).missiles(2, 5).text()).isEqualTo("10 missiles");
        tell(2, 2, CountRange.exactly(4), Weapon.MISSILE, Status.REPORTED).tell(2, 2, CountRange.exactly(3), Weapon.MISSILE, Status.REPORTED);
        assertThat(text()).isEqualTo("10\u201317 missiles");
    }

    @Test
    void weaponsThatCannotBeTheSameAreAdded() {
        missiles(1, 20).tell(1, CountRange.exactly(30), Weapon.DRONE, Status.REPORTED);
        assertThat(text()).isEqualTo("50 weapons");
        tell(1, CountRange.exactly(40), Weapon.UNKNOWN, Status.REPORTED);
        assertThat(text()).as("which may be those").isEqualTo("40\u201390 weapons");
    }

    @Test
    void whatIsDeniedDoesNotCount() {
        assertThat(missiles(1, 20).tell(4, CountRange.exactly(100), Weapon.DRONE, Status.DENIED).text()).isEqualTo("20 missiles");
    }

    @Test
    void aWayOfDeniedSalvosOnlyHasNoSize() {
        Salvo denied = tell(4, CountRange.exactly(100), Weapon.DRONE, Status.DENIED).salvos.all();
        assertThat(denied.text()).isEmpty();
        assertThat(denied.widthPx()).isEqualTo(Salvo.of(null, Weapon.DRONE).widthPx());
    }

    @Test
    void whatIsDisputedMayBeNone() {
        assertThat(missiles(1, 20).tell(4, CountRange.exactly(30), Weapon.MISSILE, Status.DISPUTED).text()).isEqualTo("20\u201350 missiles");
    }

    @Test
    void whatOneAloneTellsIsAsItIsTold() {
        assertThat(tell(4, new CountRange(12, 20), Weapon.ROCKET, Status.DISPUTED).text()).isEqualTo("12\u201320 rockets");
    }

    @Test
    void theSumIsOpenWhereOneIs() {
        assertThat(missiles(1, 20).tell(3, null, Weapon.MISSILE, Status.REPORTED).text()).isEqualTo("20+ missiles");
        assertThat(missiles(5, 7).text()).isEqualTo("27+ missiles");
    }
}
