package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Łódź, POL, Lodz",
        "Kraków, POL, Krakow",
        "Cần Giuộc, VN, Can Giuoc",
        "Kırıkkale, TUR, Kirikkale",
        "Gəncə, AZ, Ganca",
        "København, DNK, Copenhagen",
        "Warsaw, POL, Warsaw",
        "Кривий Ріг, UA, Кривий Ріг",
        "Şafāshahr, IR, Safashahr"
    })
    void aNameIsInTheLettersOfAnEnglishNewspaper(String name, String country, String shown) {
        assertThat(TownNames.shown(name, country)).isEqualTo(shown);
    }

    @Test
    void whatAWrongCharacterSetMadeOfANameIsMended() {
        assertThat(TownNames.shown("Paneve\u009Eys", "LTU")).isEqualTo("Panevezys");
    }

    @Test
    void halfRingsOfRomanisedArabicAreLeftOut() {
        assertThat(TownNames.plain("Sa\u02BFdah")).isEqualTo("Sadah");
    }
}
