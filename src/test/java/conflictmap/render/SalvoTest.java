package conflictmap.render;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.model.CountRange;
import conflictmap.model.Weapon;
import org.junit.jupiter.api.Test;

class SalvoTest {
    @Test
    void saysJustAsMuchAsIsTold() {
        assertThat(Salvo.of(CountRange.exactly(20), Weapon.MISSILE).text()).isEqualTo("20 missiles");
        assertThat(Salvo.of(CountRange.exactly(1), Weapon.DRONE).text()).isEqualTo("1 drone");
        assertThat(Salvo.of(CountRange.atLeast(100), Weapon.BALLISTIC_MISSILE).text()).isEqualTo("100+ ballistic missiles");
        assertThat(Salvo.of(CountRange.atMost(30), Weapon.ROCKET).text()).isEqualTo("up to 30 rockets");
        assertThat(Salvo.of(new CountRange(40, 50), Weapon.UNKNOWN).text()).isEqualTo("40\u201350 weapons");
        assertThat(Salvo.of(null, Weapon.MISSILE).text()).isEmpty();
        assertThat(Salvo.of(CountRange.atLeast(0), Weapon.MISSILE).text()).isEmpty();
    }

    @Test
    void theMoreWentAWayTheWiderItIs() {
        double one = Salvo.of(CountRange.exactly(1), Weapon.MISSILE).widthPx();
        double ten = Salvo.of(CountRange.exactly(10), Weapon.MISSILE).widthPx();
        double hundred = Salvo.of(CountRange.atLeast(100), Weapon.MISSILE).widthPx();
        double most = Salvo.of(CountRange.exactly(1_000_000), Weapon.MISSILE).widthPx();
        assertThat(one).isEqualTo(Salvo.of(null, Weapon.MISSILE).widthPx()).isLessThan(ten);
        assertThat(ten).isLessThan(hundred);
        assertThat(hundred).isLessThan(most);
        assertThat(most).isLessThanOrEqualTo(5);
        assertThat(Salvo.of(new CountRange(10, 1_000), Weapon.MISSILE).widthPx()).as("no wider than is sure").isEqualTo(ten);
        assertThat(Salvo.of(CountRange.atMost(10), Weapon.MISSILE).widthPx()).isEqualTo(ten);
    }
}
