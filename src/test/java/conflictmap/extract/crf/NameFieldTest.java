package conflictmap.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import conflictmap.extract.places.CrfTagger;
import conflictmap.ingest.Manifest;
import conflictmap.ingest.ReportFile;
import conflictmap.packed.HashTable;
import conflictmap.packed.TextHash;
import conflictmap.project.ProgramFolders;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library's own classifier says what is right. */
class NameFieldTest {
    private static final String ODD = "-- A/B -foo- AL-QAIDA U.S.-led x Xy \uD83D\uDE00 é Ł’viv Ñ 3.5m a--b / /x y/ ab ABC \"Kh\" Kh Al al KH. ' \n"
            + "Tehran said Tehran fell as Mr Tehran saw Tehran. Haifa in Haifa, of Haifa; Haifa.\n(Reuters) - beta gamma-ray Alpha <b> 1,200 $40 50% #tag @name\n";

    private static CRFClassifier<CoreLabel> library;
    private static CrfModel model;

    @TempDir
    private static Path folder;

    private static Path stanford;
    private static Path packed;

    @BeforeAll
    static void load() throws IOException, ClassNotFoundException {
        stanford = ProgramFolders.locate().models().resolve(CrfTagger.MODEL);
        packed = folder.resolve("names.packed");
        NameField.pack(stanford, packed);
        try (var in = new GZIPInputStream(Files.newInputStream(stanford))) {
            library = CRFClassifier.getClassifier(in);
        }
        model = StanfordModel.of(library);
    }

    private static String samples() throws IOException {
        var text = new StringBuilder(ODD);
        for (ReportFile report : Manifest.read(ProgramFolders.locate().sample()).files()) {
            text.append(Files.readString(report.path())).append("\n\n");
        }
        return text.toString();
    }

    private static List<String> words(List<CoreLabel> sentence) {
        return sentence.stream().map(CoreLabel::word).toList();
    }

    @Test
    void eachWordHasTheFeaturesThatTheLibraryGivesIt() throws IOException {
        CoreLabel outside = new CoreLabel();
        for (List<CoreLabel> sentence : library.classify(samples())) {
            var features = new CrfFeatures(model, words(sentence));
            var padded = new PaddedList<>(sentence, outside);
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sorted(features.ofWord(i))).as("%s in %s", sentence.get(i), sentence).isEqualTo(expected(padded, i, FeatureFactory.cliqueC));
                assertThat(sorted(features.ofPair(i))).as("%s in %s", sentence.get(i), sentence).isEqualTo(expected(padded, i, FeatureFactory.cliqueCpC));
            }
        }
    }

    private static int[] sorted(int[] features) {
        return Arrays.stream(features).sorted().toArray();
    }

    private static int[] expected(PaddedList<CoreLabel> sentence, int i, Clique clique) {
        return library.featureFactories.getFirst().getCliqueFeatures(sentence, i, clique).stream()
                .mapToInt(name -> model.features().get(TextHash.of(name))).filter(at -> at != HashTable.NONE).sorted().toArray();
    }

    @Test
    void eachWordHasTheLabelThatTheLibraryGivesIt() throws IOException {
        NameField field = NameField.load(stanford, packed);
        int names = 0;
        for (List<CoreLabel> sentence : library.classify(samples())) {
            List<String> expected = sentence.stream().map(w -> w.get(CoreAnnotations.AnswerAnnotation.class)).toList();
            assertThat(Arrays.stream(field.labels(words(sentence))).mapToObj(l -> field.labels().get(l))).as("%s", sentence).containsExactlyElementsOf(expected);
            names += (int) expected.stream().filter(l -> !l.equals("O")).count();
        }
        assertThat(names).isGreaterThan(300);
        assertThat(field.labels(List.of())).isEmpty();
    }

    @Test
    void aMissingOrDamagedFileIsNoHarm() throws IOException {
        Path damaged = Files.write(folder.resolve("damaged.packed"), Arrays.copyOf(Files.readAllBytes(packed), 100_000));
        List<String> words = List.of("Vladimir", "Putin", "flew", "to", "Geneva", ".");
        for (Path file : List.of(packed, damaged, folder.resolve("none.packed"))) {
            assertThat(NameField.load(stanford, file).labels(words)).as("%s", file).containsExactly(2, 2, 0, 0, 3, 0);
        }
        assertThatIOException().isThrownBy(() -> NameField.load(folder.resolve("none.ser.gz"), packed));
    }

    @Test
    void aModelOfOtherFeaturesIsRefused() {
        int width = library.flags.disjunctionWidth;
        try {
            library.flags.disjunctionWidth = 4;
            assertThatIOException().isThrownBy(() -> StanfordModel.of(library)).withMessageContaining("other features");
        } finally {
            library.flags.disjunctionWidth = width;
        }
    }
}
