package conflictmap.export.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.geo.GeoBox;
import conflictmap.geo.GeoPoint;
import conflictmap.geo.MapProjection;
import conflictmap.geo.Projection;
import conflictmap.geo.ProjectionCode;
import conflictmap.geo.Viewport;
import conflictmap.jobs.Progress;
import conflictmap.render.Depiction;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Theme;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.TimeBasis;
import conflictmap.timeline.Window;
import conflictmap.timeline.compare.CompareMode;
import conflictmap.timeline.compare.ComparisonText;
import conflictmap.timeline.compare.Norm;
import conflictmap.viewmodel.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
    private static final DataPrint DATA = DataPrint.of(
            List.of(Samples.night().report(), Samples.day().report()), List.of(), EventIndex.of(Samples.night().events()));

    @TempDir
    Path folder;

    static PictureState state() {
        var view = new Viewport(new GeoPoint(35.123456789012345, 51), 6.54321, 1600, 1000,
                MapProjection.CONIC.fittedTo(Viewport.fitting(new GeoBox(44, 24, 64, 40), 1600, 1000, 0)));
        return new PictureState(
                "Conflict Map 1.2", view,
                new PictureState.Time(Instant.parse("2025-06-14T18:10:00Z"), Window.of(Duration.ofHours(6)), TimeBasis.PUBLISHED,
                        ZoneId.of("Asia/Tehran"), null),
                "type:strike \"a < b & c\" 木 😀 \u0001",
                new PictureState.Look(Theme.DARK, Depiction.SYMBOLS, true, FurniturePlan.parse("legend=top-right,scale=none")),
                new PictureState.Page("Strikes & \"quotes\" <b>", "Die Nächte – تهران"),
                DATA, List.of("Example Agency", "Sample Wire"),
                new PictureState.Safe(25_000, true, 2),
                new ComparisonText("2025-06-13", "Later | +P1D type:strike", CompareMode.SWIPE, Norm.SHARE, 0.25));
    }

    private Path file(String name, String head, String tail) throws IOException {
        return Files.write(folder.resolve(name), (head + tail).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStateComesBackExactlyAsItWasWritten() throws IOException {
        assertThat(StateJson.parse(StateJson.text(state()))).isEqualTo(state());
        assertThat(StateJson.parse(StateJson.pretty(state()))).isEqualTo(state());
        PictureState film = state().filmed(Instant.parse("2025-06-24T18:10:00Z"), Duration.ofSeconds(40));
        assertThat(StateJson.parse(StateJson.text(film))).isEqualTo(film);
        assertThat(StateJson.text(state())).matches("[ -%'-;=?-~]*").startsWith(StateJson.BEGINNING);
    }

    /** As version 0.3 wrote it, which could not compare. */
    @Test
    void aStateOfAnOlderVersionIsRead() throws IOException {
        String old = """
                {"conflictMap":1,"program":"Conflict Map 0.3","view":{"lat":35.0,"lon":51.0,"zoom":6.0,"width":640,"height":480,"projection":"mercator"},\
                "time":{"at":"2025-06-14T18:10:00Z","window":"window","length":"PT6H","basis":"happened","zone":"Asia/Tehran"},"filter":"type:strike",\
                "look":{"theme":"light","depiction":"auto","graticule":false,"furniture":""},"page":{"title":"","subtitle":""},\
                "data":{"events":13,"hash":"ab","parts":[],"more":0},"sources":["Sample Wire"]}""";
        PictureState state = StateJson.parse(old);
        assertThat(state.compare()).isNull();
        assertThat(state.filter()).isEqualTo("type:strike");
        assertThat(StateJson.text(state)).doesNotContain("compare");
    }

    @Test
    void aComparisonIsToldInWords() {
        assertThat(StateWords.of(state())).contains("compares   2025-06-13").contains("with       Later | +P1D type:strike").contains("swipe, line at 0.25");
        assertThat(StateWords.of(state().comparing(new ComparisonText("", "source:IAEA", CompareMode.DIFFERENCE, Norm.DAY, 0.5))))
                .contains("compares   all events").contains("as         difference, normalised by day");
        assertThat(StateWords.of(state().comparing(null))).doesNotContain("compares");
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void aProjectionComesBackExactly(MapProjection way) {
        for (double[] box : new double[][] {{44, 24, 64, 40}, {-180, -80, 180, 80}, {10, -40, 30, -20}, {0, -3, 9, 5}, {20, 70, 60, 89}}) {
            Projection p = way.fittedTo(new GeoBox(box[0], box[1], box[2], box[3]));
            assertThat(ProjectionCode.parse(ProjectionCode.of(p))).isEqualTo(p);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "flat", "conic 1 2", "conic 10 -5 5", "conic 10 40 20", "equal-earth 999", "equal-earth x", "conic NaN 20 40"})
    void whatIsNoProjectionIsSaid(String text) {
        assertThatThrownBy(() -> ProjectionCode.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(text);
    }

    @Test
    void isFoundInAFileWhereverItStandsInIt() throws Exception {
        String packet = Xmp.packet(state());
        for (int before : new int[] {0, 10, (1 << 20) - 40, (1 << 20) - 3, (1 << 20) + 5, 3 << 20}) {
            Path file = file("a.pdf", "%PDF-1.7\n" + "{\"conflict".repeat(before / 10), packet + "}}}{{\" trailing");
            assertThat(Memory.in(file, Progress.NONE)).as("after %d bytes", before).contains(state());
        }
    }

    @Test
    void otherFilesHaveNone() throws Exception {
        assertThat(Memory.in(file("a.txt", "A report that quotes ", StateJson.text(state())), Progress.NONE)).isEmpty();
        assertThat(Memory.in(file("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'>", "</svg>"), Progress.NONE)).isEmpty();
        assertThat(Memory.in(file("empty.png", "", ""), Progress.NONE)).isEmpty();
    }

    @Test
    void aDamagedOrNewerStateIsSaid() throws Exception {
        String good = StateJson.text(state());
        assertThatThrownBy(() -> Memory.in(file("a.svg", "<svg>", good.replace("\"conflictMap\":1", "\"conflictMap\":99")), Progress.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("newer version").hasMessageContaining("Conflict Map 1.2");
        assertThatThrownBy(() -> Memory.in(file("b.svg", "<svg>", good.substring(0, good.length() / 2)), Progress.NONE))
                .isInstanceOf(IOException.class).hasMessageContaining("cut off");
        for (String[] broken : new String[][] {
            {"\"swipe\":0.25", "\"swipe\":2.5"}, {"\"as\":\"swipe\"", "\"as\":\"wipe\""},
            {"\"lat\":35", "\"lat\":95"}, {"\"zone\":\"Asia/Tehran\"", "\"zone\":\"Mars\""}, {"\"length\":\"PT6H\"", "\"length\":\"-PT6H\""},
            {"\"theme\":\"dark\"", "\"theme\":\"pink\""}, {"\"width\":1600", "\"width\":0"}, {"\"furniture\":\"", "\"furniture\":\"credit=none,"},
            {"\"kind\":\"report\"", "\"kind\":7"}}) {
            String bad = good.replace(broken[0], broken[1]);
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() -> Memory.in(file("c.svg", "<svg>", bad), Progress.NONE))
                    .as(broken[1]).isInstanceOf(IOException.class).hasMessageContaining("damaged");
        }
    }

    @Test
    void theSameEventsHaveTheSameHashInWhateverOrderTheyCome() {
        var reversed = new ArrayList<>(Samples.night().events());
        Collections.reverse(reversed);
        DataPrint other = DataPrint.of(List.of(Samples.day().report(), Samples.night().report()), List.of(), EventIndex.of(reversed));
        assertThat(other.hash()).isEqualTo(DATA.hash()).hasSize(32);
        assertThat(DATA.missingIn(other)).isEmpty();
        assertThat(DATA.differsFrom(other)).isFalse();
    }

    @Test
    void whatIsMissingIsNamed() {
        DataPrint less = DataPrint.of(List.of(Samples.day().report()), List.of(), EventIndex.of(Samples.day().events()));
        assertThat(DATA.missingIn(less)).extracting(DataPrint.Part::name).containsExactly("Night of strikes across western Iran");
        assertThat(DATA.differsFrom(less)).isTrue();
    }

    @Test
    void xmpIsWellFormedWhateverStandsInIt() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var parsed = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(Xmp.packet(state()).getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0).getTextContent())
                .isEqualTo("Strikes & \"quotes\" <b>");
        assertThat(StateJson.parse(parsed.getElementsByTagNameNS("urn:conflictmap:state", "state").item(0).getTextContent())).isEqualTo(state());
    }
}
