package conflictmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Progress;
import conflictmap.packed.Packed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed is what was read; where it is not to be trusted the files themselves are read. */
class MapFilesTest {
    private static final Path MAPS = Path.of(System.getProperty("conflictmap.home", "."), "maps");

    @TempDir
    private Path folder;

    @Test
    void sheetsAreTheSamePackedAndNot() throws IOException, InterruptedException {
        for (Sheet sheet : List.of(Sheet.COUNTRIES_110M, Sheet.PLACES, Sheet.DISPUTED, Sheet.LAKES)) {
            Path file = MAPS.resolve(sheet.fileName());
            Features read = GeoJsonFile.read(file, sheet.properties(), Progress.NONE);
            pack(sheet, read);
            Features again = new MapFiles(MAPS, folder).sheet(sheet, Progress.NONE);
            assertThat(again.lon).isEqualTo(read.lon);
            assertThat(again.lat).isEqualTo(read.lat);
            assertThat(again.partStart).isEqualTo(read.partStart);
            assertThat(again.featureStart).isEqualTo(read.featureStart);
            assertThat(again.hole).isEqualTo(read.hole);
            assertThat(again.box).isEqualTo(read.box);
            for (String key : sheet.properties()) {
                assertThat(values(again, key)).as(sheet + " " + key).isEqualTo(values(read, key));
            }
        }
    }

    @Test
    void whatIsPackedOfOtherFilesIsPassedOver() throws IOException, InterruptedException {
        Sheet sheet = Sheet.COUNTRIES_110M;
        Features other = GeoJsonFile.read(MAPS.resolve(Sheet.DISPUTED.fileName()), sheet.properties(), Progress.NONE);
        Packed.write(folder.resolve("countries_110m.packed"), List.of(MAPS.resolve(Sheet.DISPUTED.fileName())), other::write);
        assertThat(new MapFiles(MAPS, folder).sheet(sheet, Progress.NONE).size()).isEqualTo(177);

        pack(sheet, other);
        assertThat(new MapFiles(MAPS, folder).sheet(sheet, Progress.NONE).size()).as("made from the file itself").isEqualTo(other.size());

        Path packed = folder.resolve("countries_110m.packed");
        byte[] whole = Files.readAllBytes(packed);
        whole[whole.length / 2] ^= 1;
        Files.write(packed, whole);
        assertThat(new MapFiles(MAPS, folder).sheet(sheet, Progress.NONE).size()).as("damaged").isEqualTo(177);
    }

    @Test
    void aTownTableIsTheSamePackedAndNot() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file = data.resolve("gazetteer_cities500.tsv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("id\tname\tascii\talternates\tlat\tlon\tfcode\tcc\tadmin1\tpopulation\n"
                    + "1\tLesser\tLesser\t\t10.5\t20.25\tPPL\tFR\t01\t700\n2\tGreater\tGreater\t\t-10.5\t-20.25\tPPL\tFR\t01\t9000\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        DeepTowns read = DeepTowns.read(file, Progress.NONE);
        Path packed = folder.resolve("packed");
        Files.createDirectories(packed);
        Packed.write(packed.resolve("gazetteer_cities500.packed"), List.of(file), read::write);
        DeepTowns again = new MapFiles(folder.resolve("maps"), packed).towns(Progress.NONE);
        assertThat(again.name).containsExactly("Greater", "Lesser");
        assertThat(again.lat).containsExactly(-10.5f, 10.5f);
        assertThat(again.lon).containsExactly(-20.25f, 20.25f);
        assertThat(again.population).containsExactly(9000, 700);
    }

    private void pack(Sheet sheet, Features features) throws IOException {
        String name = sheet.fileName();
        Packed.write(folder.resolve(name.substring(0, name.indexOf('.')) + ".packed"), List.of(MAPS.resolve(name)), features::write);
    }

    private static List<String> values(Features features, String key) {
        return IntStream.range(0, features.size()).mapToObj(f -> features.property(f, key)).toList();
    }
}
