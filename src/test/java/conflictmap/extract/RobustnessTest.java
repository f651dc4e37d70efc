package conflictmap.extract;

import static conflictmap.extract.Happening.strike;
import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.Sentence;
import conflictmap.extract.text.TextSplitter;
import conflictmap.extract.time.TimeFinder;
import conflictmap.model.ConflictEvent;
import conflictmap.model.Evidence;
import conflictmap.model.Reading;
import conflictmap.model.Report;
import conflictmap.model.Toponym;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the text is, it is read to its end, and what is read points into it. */
class RobustnessTest {
    private static final Corpus CORPUS = Corpus.published("2024-11-20T09:00+02:00");
    private static final String STRIKE = "Russian missiles hit a power plant in Kharkiv in Ukraine on Tuesday, and two workers were killed.";
    private static final String CALM = "The committee met for a second day and agreed on the wording of the third chapter of its report.";

    private static Document split(String text) {
        return TextSplitter.split(new Report("r", "", "", null, text));
    }

    private static void pointsIntoItsText(Reading reading) {
        String text = reading.report().text();
        int last = 0;
        for (Toponym t : reading.toponyms()) {
            assertThat(t.from()).isGreaterThanOrEqualTo(last);
            assertThat(t.to()).isLessThanOrEqualTo(text.length());
            last = t.from();
        }
        for (ConflictEvent event : reading.events()) {
            assertThat(event.when().end()).isAfterOrEqualTo(event.when().start());
            for (Evidence e : event.evidence()) {
                assertThat(e.sentenceTo()).isLessThanOrEqualTo(text.length());
                assertThat(text.substring(e.from(), e.to())).contains(e.trigger());
            }
        }
    }

    @Test
    void fiveMegabytesAreRead() {
        int paragraphs = 5_000_000 / (CALM.length() + 1) / 10;
        String paragraph = (CALM + " ").repeat(10).strip() + "\n\n";
        Reading reading = CORPUS.read(paragraph.repeat(paragraphs / 2) + STRIKE + "\n\n" + paragraph.repeat(paragraphs / 2));
        assertThat(reading.report().text().length()).isGreaterThan(4_900_000);
        assertThat(reading.events()).singleElement().matches(e -> e.place().name().equals("Kharkiv"));
        pointsIntoItsText(reading);
    }

    @Test
    void aHundredThousandBulletsAreRead() {
        String bullets = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 10_000 == 0 ? "- " + STRIKE : "- Item " + i + " was delivered on time")
                .collect(Collectors.joining("\n"));
        Reading reading = CORPUS.read(bullets);
        assertThat(reading.events()).isNotEmpty().allMatch(e -> e.place().name().equals("Kharkiv"));
        assertThat(reading.events().stream().mapToInt(e -> e.evidence().size()).sum()).isGreaterThanOrEqualTo(10);
        pointsIntoItsText(reading);
    }

    @Test
    void tenThousandNamesInARowAreRead() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> List.of("Kharkiv", "Odesa", "Kyiv", "Sumy", "Lviv").get(i % 5)).collect(Collectors.joining(", "));
        Reading reading = CORPUS.read("Russian missiles hit " + names + " in Ukraine on Tuesday.");
        assertThat(reading.toponyms()).hasSizeGreaterThanOrEqualTo(10_000);
        pointsIntoItsText(reading);
    }

    @Test
    void sentencesAndTokensGrowWithTheText() {
        for (String unit : List.of(STRIKE + "\n\n", "- " + STRIKE + "\n", "Date | Kharkiv | 3 killed\n", "صاروخ على حيفا. ", "🔴 Haifa! ")) {
            int one = split(unit.repeat(50)).tokens().size();
            assertThat(split(unit.repeat(5_000)).tokens()).as(unit).hasSize(100 * one);
            assertThat(split(unit.repeat(5_000)).sentences().size()).as(unit).isGreaterThanOrEqualTo(100 * (split(unit.repeat(50)).sentences().size() - 1));
        }
    }

    @Test
    void eachSentenceHasItsOwnExpressionsOfTime() {
        String text = (STRIKE + " ").repeat(2_000);
        Document doc = split(text);
        int times = 0;
        for (Sentence s : doc.sentences()) {
            times += TimeFinder.find(text, s.from(), s.to()).size();
        }
        assertThat(times).isEqualTo(2_000);
    }

    @Test
    void aRowOfMarksIsCut() {
        for (String mark : List.of("!", "?", ".", "…", "\"", "”", "(", "-", "|", "\t", "\u00A0", "0", "a", "\0")) {
            String text = STRIKE + "\n\n" + mark.repeat(20_000) + "x\n\n" + STRIKE;
            List<Sentence> sentences = split(text).sentences();
            assertThat(text.substring(sentences.getFirst().from(), sentences.getFirst().to())).as(mark).isEqualTo(STRIKE);
            assertThat(text.substring(sentences.getLast().from(), sentences.getLast().to())).as(mark).isEqualTo(STRIKE);
        }
    }

    @Test
    void nulBytesAndMarksOfDirectionDoNotHideAnEvent() {
        CORPUS.amidWar().yields("\0\0" + STRIKE + "\0\n\0", strike("Kharkiv"));
        CORPUS.amidWar().yields("\u202A" + STRIKE + "\u202C\n", strike("Kharkiv"));
        CORPUS.amidWar().yields("🔴🚀 " + STRIKE + " 🙏🏽", strike("Kharkiv"));
    }

    @Test
    void textOfAnotherScriptTellsNothingAndHarmsNothing() {
        String arabic = "سقط صاروخ على حيفا صباح الثلاثاء. أصيب رجلان.\n\n";
        String hebrew = "רקטה פגעה בחיפה ביום שלישי.\n\n";
        CORPUS.amidWar().yieldsNothing(arabic + hebrew);
        CORPUS.amidWar().yields(arabic + STRIKE + "\n\n" + hebrew, strike("Kharkiv"));
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of("Russian missiles", " hit ", "Kharkiv", ", ", "Odesa", " and ", "shelled ", "Seven drones were shot down over ", "on Tuesday", " at 03:40", "\n\n", "\n- ", "03:40\n",
                        ". ", "? ", "(", ")", "“", "”", " from ", "Iran", " fired ", "40 missiles", " at ", "Haifa", "; ", ": ", "31 February", " 29 February 2023", " 24:00", " 25:61", "late Saturday", "\0", "🔴", "\uD83D",
                        "حيفا", "two hours later", "It had not.", "killing 99999 people", " killed 100,000,000 ", "the past 999 days", "GMT+99", " (GMT+19)", "13.13.2025", "north of ", "30 km ", "the town ", "Date | Place\n", " | ")
                .list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void whateverIsReadPointsIntoItsText(@ForAll("reports") String text) {
        pointsIntoItsText(CORPUS.amidWar().read(text));
        pointsIntoItsText(Corpus.undated().read(text));
    }
}
