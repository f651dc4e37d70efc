package conflictmap.extract.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import conflictmap.extract.text.Document;
import conflictmap.extract.text.TextSplitter;
import conflictmap.gazetteer.Places;
import conflictmap.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfTaggerTest {
    private static CrfTagger tagger;

    @BeforeAll
    static void load() throws IOException {
        tagger = CrfTagger.load(Path.of(System.getProperty("conflictmap.models", "target/models")));
    }

    private static Document document(String text) {
        return TextSplitter.split(new Report("r", "", "", null, text));
    }

    @Test
    void tagsPeopleOrganisationsAndPlacesByTheirPosition() {
        String text = "\uD83D\uDE00 President Vladimir Putin said in Moscow that the United Nations met in Geneva.";
        List<NameSpan> spans = tagger.tag(document(text));
        assertThat(spans).extracting(s -> s.type() + " " + text.substring(s.from(), s.to())).containsExactly(
                "PERSON Vladimir Putin", "LOCATION Moscow", "ORGANIZATION United Nations", "LOCATION Geneva");
    }

    @Test
    void aSentenceLongerThanAChunkIsCutBetweenWords() {
        String text = "Blasts in Tehran, ".repeat(2_000);
        List<NameSpan> spans = tagger.tag(document(text));
        assertThat(spans).hasSizeGreaterThan(1_900);
        assertThat(spans).extracting(s -> text.substring(s.from(), s.to())).containsOnly("Tehran");
    }

    @Test
    void theWholeLineReadsAReport() {
        List<Mention> mentions = new PlaceFinder(Places.gazetteer(), tagger).find(
                document("Israeli jets struck Isfahan and Natanz on Friday, Iranian media said. Tehran vowed to answer."));
        assertThat(mentions).filteredOn(Mention::isToponym).extracting(Mention::surface).containsExactly("Isfahan", "Natanz", "Tehran");
    }

    @Test
    void aMissingOrDamagedModelIsSaid(@TempDir Path folder) throws IOException {
        assertThatIOException().isThrownBy(() -> CrfTagger.load(folder));
        Files.writeString(folder.resolve(CrfTagger.MODEL), "no model");
        assertThatIOException().isThrownBy(() -> CrfTagger.load(folder));
    }
}
