package conflictmap.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.extract.text.Block.Kind;
import conflictmap.model.Report;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {
    private static Document split(String text) {
        return TextSplitter.split(new Report("r", "", "", null, text));
    }

    private static List<String> sentences(String text) {
        Document doc = split(text);
        return doc.sentences().stream().map(s -> text.substring(s.from(), s.to())).toList();
    }

    private static List<Kind> kinds(String text) {
        return split(text).blocks().stream().map(Block::kind).toList();
    }

    private static List<String> blocks(String text) {
        return split(text).blocks().stream().map(b -> text.substring(b.from(), b.to())).toList();
    }

    private static List<String> words(String text) {
        return split(text).tokens().stream().map(Token::text).toList();
    }

    /** Sentences are written apart by bars. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Shells hit Gori.| Two houses burned.",
        "Who fired?| Nobody knows.",
        "It is over!| They said so.",
        "Silence…| Then a blast.",
        // full stops that end nothing
        "The U.S. Navy and the U.K. sent ships.| They sailed.",
        "Gen. Adel Karim and Col. R. Haddad met Mr. Saleh.| They talked.",
        "Lt. Gen. A. B. Smith left.",
        "It began at 3 a.m. and ended at 5 p.m. on Monday.",
        "It began at 3 a.m.| Nobody slept.",
        "On Jan. 4 and Sept. 30 the road was cut.| It is open.",
        "No. 7 Brigade holds St. George's Square.",
        "It cost 3.5 million, i.e. too much, e.g. for Gaza.",
        "They live in Washington, D.C. and in Paris.",
        "The range is 1,200.5 km.| It flew 900.",
        "Read more at example.org today.",
        // quotes and brackets
        "“They hit us.”| He ran.",
        "“They hit us,” he said. “Twice.”| She nodded.",
        "He said: \"It is over.\"| She left.",
        "It burned (the depot).| Then rain came.",
        "It burned. (The depot is old.)| Then rain came."})
    void endsSentencesWhereAReaderWould(String marked) {
        List<String> expected = List.of(marked.split("\\| ?"));
        assertThat(String.join("¦", sentences(marked.replace("|", ""))).replace("” ¦", "”¦")).isEqualTo(withQuotes(expected));
    }

    /** "… he said. “Twice.”" is two sentences for us as well. */
    private static String withQuotes(List<String> expected) {
        return expected.stream().map(s -> s.replaceAll("(?<=[a-z][.]) (?=[“(])", "¦")).collect(Collectors.joining("¦"));
    }

    @Test
    void aParagraphIsABlock() {
        assertThat(blocks("One went off. Two did not.\n\nA third came later.\n")).containsExactly("One went off. Two did not.", "A third came later.");
        assertThat(split("One went off.\n\nAnother did.").blocks()).extracting(Block::line).containsExactly(1, 3);
        assertThat(split("One went off.\nAnother did.").blocks()).extracting(Block::afterBlank).containsExactly(true, false);
    }

    @Test
    void wrappedLinesAreOneBlock() {
        String text = "The army said on Thursday that its gunners had shelled the\nhills above the town for three hours, and that the road\nwas cut.\nNobody was hurt.";
        assertThat(blocks(text)).hasSize(2);
        assertThat(sentences(text)).hasSize(2).last().isEqualTo("Nobody was hurt.");
    }

    @Test
    void aShortLineIsNotWrapped() {
        assertThat(blocks("Sources\nand maps")).containsExactly("Sources", "and maps");
    }

    @Test
    void headingsBulletsAndRowsAreToldApart() {
        assertThat(kinds("Northern front\n\nShells hit Gori.\n\n- A depot burned\n• A bridge fell\n1. A dam broke\n(2) A mast fell\n🔴 Sirens in Sderot\n\nDate | Place\n4 May\tGori\n5 May   Poti\n"))
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET, Kind.BULLET, Kind.BULLET, Kind.BULLET, Kind.ROW, Kind.ROW, Kind.ROW);
    }

    @Test
    void aHyphenWithinALineIsNoBullet() {
        assertThat(kinds("-5 degrees were measured.")).containsExactly(Kind.PARAGRAPH);
        assertThat(kinds("2025 was worse.")).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void aLongLineWithoutAFullStopIsNoHeading() {
        assertThat(kinds("word ".repeat(30).strip())).containsExactly(Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineBreakCounts(String nl) {
        String text = "Front" + nl + nl + "Shells hit Gori." + nl + "- A depot burned" + nl;
        assertThat(blocks(text)).containsExactly("Front", "Shells hit Gori.", "- A depot burned");
        assertThat(split(text).blocks()).extracting(Block::line).containsExactly(1, 3, 4);
        assertThat(split(text).blocks()).extracting(Block::afterBlank).containsExactly(true, true, false);
    }

    @Test
    void aByteOrderMarkAndNulsAreBlank() {
        assertThat(sentences("\uFEFFShells hit Gori.")).containsExactly("Shells hit Gori.");
        assertThat(sentences("\0\0\n\0Shells hit Gori.\0\n")).containsExactly("Shells hit Gori.");
        assertThat(split("\uFEFF \u00A0\0\n").sentences()).isEmpty();
    }

    @Test
    void whatIsTooLongForASentenceIsCutBetweenWords() {
        String text = "houses ".repeat(3_000).strip();
        List<String> cut = sentences(text);
        assertThat(cut).hasSizeGreaterThan(1).allMatch(s -> s.length() <= 6_000 && s.startsWith("houses") && s.endsWith("houses"));
        assertThat(String.join(" ", cut)).isEqualTo(text);
        assertThat(String.join("", sentences("🔴".repeat(8_000)))).isEqualTo("🔴".repeat(8_000));
        assertThat(sentences("a".repeat(7_000))).hasSize(2);
    }

    @Test
    void anEmptyTextHasNothing() {
        Document doc = split("");
        assertThat(doc.blocks()).isEmpty();
        assertThat(doc.sentences()).isEmpty();
        assertThat(doc.tokens()).isEmpty();
        assertThat(doc.tokenAt(0)).isZero();
    }

    @Test
    void wordsNumbersAndMarksAreTokens() {
        assertThat(words("Iran's S-300s, 1,200 of 3.5 at 21:40 (Be'er Sheva)."))
                .containsExactly("Iran", "'s", "S-300s", ",", "1,200", "of", "3.5", "at", "21:40", "(", "Be'er", "Sheva", ")", ".");
        assertThat(words("The U.S. at 3 a.m. in al-Asad’s hall")).containsExactly("The", "U.S.", "at", "3", "a.m.", "in", "al-Asad", "’s", "hall");
        assertThat(split("Iran’s").tokens().getLast().lower()).isEqualTo("'s");
    }

    @Test
    void aPairOfSurrogatesIsOneToken() {
        assertThat(words("🔴🚀 Haifa")).containsExactly("🔴", "🚀", "Haifa");
    }

    @Test
    void rightToLeftTextIsCutAsAnyOther() {
        String text = "سقط صاروخ على حيفا. أصيب رجلان.\n\nצבע אדום בשדרות. שתי רקטות יורטו.";
        assertThat(sentences(text)).containsExactly("سقط صاروخ على حيفا.", "أصيب رجلان.", "צבע אדום בשדרות.", "שתי רקטות יורטו.");
    }

    @Test
    void tokenAtFindsTheTokenOfACharacter() {
        Document doc = split("Shells hit Gori.");
        assertThat(doc.tokenAt(0)).isZero();
        assertThat(doc.tokenAt(5)).isZero().isLessThan(doc.tokenAt(6));
        assertThat(doc.tokenAt(7)).isEqualTo(1);
        assertThat(doc.tokenAt(15)).isEqualTo(3);
        assertThat(doc.tokenAt(16)).isEqualTo(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Shells", "hit", "Gori", ".", ". ", "!", "? ", "… ", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "- ", "• ", "| ", "“", "”", "\"", "(", ")",
                        "U.S.", "Gen.", "3 a.m.", "21:40", "1,200", "’s", "\0", "\uFEFF", "\u00A0", "\u2028", "🔴", "🚀", "\uD83D", "\uDE80", "حيفا", "שדרות", "é", "e\u0301", ":", ",", "x".repeat(50))
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void whatIsCutTilesTheTextInOrder(@ForAll("texts") String text) {
        Document doc = split(text);
        int at = 0;
        for (Block b : doc.blocks()) {
            assertThat(b.from()).isGreaterThanOrEqualTo(at).isLessThan(b.to());
            assertThat(text.substring(at, b.from())).as("between blocks").matches(TextSplitterTest::isBlank);
            at = b.to();
        }
        assertThat(text.substring(at)).as("after the last block").matches(TextSplitterTest::isBlank);
        int token = 0;
        int sentenceEnd = 0;
        for (Sentence s : doc.sentences()) {
            Block b = doc.block(s);
            assertThat(s.from()).isGreaterThanOrEqualTo(Math.max(sentenceEnd, b.from()));
            assertThat(s.to()).isGreaterThan(s.from()).isLessThanOrEqualTo(b.to());
            assertThat(s.firstToken()).isEqualTo(token);
            assertThat(s.endToken()).isGreaterThan(token);
            int within = s.from();
            for (Token t : doc.tokens(s)) {
                assertThat(t.from()).isGreaterThanOrEqualTo(within).isLessThan(t.to());
                assertThat(text.substring(within, t.from())).as("between tokens").matches(TextSplitterTest::isBlank);
                assertThat(t.text()).isEqualTo(text.substring(t.from(), t.to()));
                within = t.to();
            }
            assertThat(within).isLessThanOrEqualTo(s.to());
            token = s.endToken();
            sentenceEnd = s.to();
        }
        assertThat(token).isEqualTo(doc.tokens().size());
    }

    @Property(tries = 500)
    void theSameTextIsCutTheSame(@ForAll("texts") String text) {
        assertThat(split(text)).isEqualTo(split(text));
    }

    private static boolean isBlank(String s) {
        return s.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == 0);
    }
}
