package conflictmap.extract;

import static conflictmap.extract.Happening.airDefence;
import static conflictmap.extract.Happening.alert;
import static conflictmap.extract.Happening.explosion;
import static conflictmap.extract.Happening.groundClash;
import static conflictmap.extract.Happening.interception;
import static conflictmap.extract.Happening.launch;
import static conflictmap.extract.Happening.strike;
import static conflictmap.extract.Published.CAUCASUS;
import static conflictmap.extract.Published.IRAN;
import static conflictmap.extract.Published.KASHMIR;
import static conflictmap.extract.Published.LEVANT;
import static conflictmap.extract.Published.MYANMAR;
import static conflictmap.extract.Published.SAHEL;
import static conflictmap.extract.Published.SUDAN;
import static conflictmap.extract.Published.UKRAINE;
import static conflictmap.extract.Published.YEMEN;

import conflictmap.model.CountRange;
import conflictmap.model.Weapon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences that ask for more than a trigger and a place: numbers in participles, sides, other senses, news flashes. */
class HardSentencesTest {
    private record Case(String published, boolean amidWar, String text, List<Happening> told) {}

    private static Case told(String published, String text, Happening... told) {
        return new Case(published, true, text, List.of(told));
    }

    /** The whole report is this one sentence. */
    private static Case flash(String published, String text, Happening... told) {
        return new Case(published, false, text, List.of(told));
    }

    private static final List<Case> HARD = List.of(
            // Numbers of dead and hurt in a participle or a clause of their own.
            told(UKRAINE, "Russian missiles struck a power plant in Odesa on Tuesday night, wounding six workers.", strike("Odesa").injured(CountRange.exactly(6))),
            told(SAHEL, "A roadside bomb tore through an army lorry near Djibo on Sunday, killing nine soldiers.", strike("Djibo").killed(CountRange.exactly(9))),
            told(CAUCASUS, "Missiles hit an apartment building in Ganja on Sunday, killing seven people and injuring 33.",
                    strike("Ganja").killed(CountRange.exactly(7)).injured(CountRange.exactly(33))),
            told(UKRAINE, "Summary\n\n- KHARKIV: two guided bombs hit a hospital; three wounded.\n- SUMY: drones struck a substation.\n",
                    strike("Kharkiv").injured(CountRange.exactly(3)), strike("Sumy")),
            told(SAHEL, "At least 200 people were killed when gunmen attacked a convoy near Djibo on Saturday.", strike("Djibo").killed(CountRange.atLeast(200))),
            // Actor.
            told(SAHEL, "A roadside bomb tore through an army lorry near Djibo on Sunday.", strike("Djibo").by("")),
            told(UKRAINE, "Ukrainian troops repelled eleven assaults near Kupiansk on Monday.", groundClash("Kupiansk").by("Russia")),
            told(UKRAINE, "The Russian navy destroyed two sea drones near Sevastopol on Tuesday.", interception("Sevastopol").by("Russia")),
            // A second event that is none.
            told(IRAN, "Anti-aircraft guns opened fire over Karaj shortly after 2 a.m. on Wednesday.", airDefence("Karaj")),
            told(KASHMIR, "Missiles launched from Sirsa struck the air base at Sargodha on Friday, Islamabad said.", strike("Mushaf air base")),
            // Told, though none of it happened.
            told(YEMEN, "The missile never reached Eilat; the reports of an interception over the Red Sea were wrong."),
            told(MYANMAR, "Rebels plan to storm the barracks in Hsipaw next week."),
            told(UKRAINE, "The ceasefire proposal bans drone strikes on Sevastopol."),
            // Other senses within a report about a war.
            told(CAUCASUS, "A hailstorm pounded Tbilisi and damaged cars."),
            told(SUDAN, "The two companies struck a deal in Nairobi on cotton."),
            told(KASHMIR, "Tariffs hit exporters in Guangzhou hard."),
            told(UKRAINE, "A gas explosion destroyed a restaurant in Lyon; firefighters blamed a faulty boiler."),
            // Reports of one sentence.
            flash(IRAN, "Seven drones were shot down over Zanjan.", interception("Zanjan")),
            flash(UKRAINE, "Ukrainian air defences shot down 42 of 60 drones over Kyiv overnight.", interception("Kyiv")),
            flash(UKRAINE, "Explosions were heard in Lviv, Lutsk and Rivne on Sunday morning.", explosion("Lviv"), explosion("Lutsk"), explosion("Rivne")),
            flash(IRAN, "Air defences were activated in Tabriz, Shiraz and Qom on Tuesday night.", airDefence("Tabriz"), airDefence("Shiraz"), airDefence("Qom")),
            flash(IRAN, "Iran fired about 30 ballistic missiles at Tel Aviv on Tuesday evening.", launch("Tel Aviv")),
            flash(UKRAINE, "Russian missiles struck a power plant in Odesa on Tuesday night.", strike("Odesa")),
            flash(SUDAN, "Paramilitary drones hit Port Sudan, Kassala and Atbara on Thursday.", strike("Port Sudan").with(Weapon.DRONE), strike("Kassala"), strike("Atbara")),
            flash(LEVANT, "Residents of Baalbek were told to evacuate on Wednesday afternoon by the Israeli army.", alert("Baalbek")),
            flash(SAHEL, "Jihadists stormed the barracks at Ansongo on Saturday.", groundClash("barracks at Ansongo")));

    @TestFactory
    Stream<DynamicTest> areReadRight() {
        return HARD.stream().map(c -> DynamicTest.dynamicTest(c.text, () -> {
            Corpus corpus = Corpus.published(c.published);
            (c.amidWar ? corpus.amidWar() : corpus).yields(c.text, c.told.toArray(Happening[]::new));
        }));
    }
}
