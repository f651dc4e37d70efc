package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.jobs.Jobs;
import conflictmap.model.CountRange;
import conflictmap.model.EventType;
import conflictmap.render.charts.ChartData;
import conflictmap.render.charts.ChartPainter;
import conflictmap.timeline.EventIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk(Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), Samples.EXPORTS);

    @BeforeEach
    void twoReports() {
        desk.add(List.of());
    }

    private ChartData data() {
        EventIndex index = desk.shelf().foundProperty().get();
        return ChartData.of(index, desk.clock().playhead().range(), Samples.TEHRAN, id -> id.equals("night") ? "Example Agency" : "Sample Wire");
    }

    @Test
    void eventsCountOnTheDayThatTheyBeganOnInTheZone() {
        ChartData data = data();
        assertThat(data.first()).isEqualTo(LocalDate.of(2025, 6, 13));
        assertThat(data.days()).isEqualTo(2);
        assertThat(data.types().get(EventType.STRIKE.ordinal()).counts()).as("Kermanshah on the 13th, Haifa on the 14th").containsExactly(1, 1);
        assertThat(data.types().stream().mapToInt(ChartData.Series::total).sum()).isEqualTo(6);
    }

    @Test
    void whatNobodyToldIsCountedAsThat() {
        ChartData data = data();
        assertThat(data.actors()).extracting(ChartData.Series::name).containsExactly("Iran", "Israel", "");
        assertThat(data.actors().getLast().total()).isEqualTo(3);
        assertThat(data.salvos()).isEmpty();
        assertThat(data.uncounted()).as("the interception near Zanjan").isEqualTo(1);
    }

    @Test
    void reportsAreCountedByName() {
        assertThat(data().sources()).extracting(ChartData.Series::name, ChartData.Series::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Example Agency", 4), org.assertj.core.groups.Tuple.tuple("Sample Wire", 2));
    }

    @Test
    void theShareInterceptedIsARangeAndOpenWhereItIsNotTold() {
        var both = new ChartData.Salvo(Instant.EPOCH, new CountRange(100, 200), new CountRange(80, 90));
        assertThat(both.leastShare()).isEqualTo(0.4);
        assertThat(both.greatestShare()).isEqualTo(0.9);
        assertThat(new ChartData.Salvo(Instant.EPOCH, CountRange.exactly(7), CountRange.exactly(7)).leastShare()).isEqualTo(1);
        assertThat(new ChartData.Salvo(Instant.EPOCH, null, CountRange.exactly(7)).greatestShare()).isNaN();
        assertThat(new ChartData.Salvo(Instant.EPOCH, CountRange.atLeast(100), CountRange.exactly(7)).leastShare()).isNaN();
    }

    @Test
    void theFilterHoldsAndADragAcrossShowsThoseDays() {
        desk.shelf().filterProperty().set("type:strike");
        assertThat(data().types().stream().mapToInt(ChartData.Series::total).sum()).isEqualTo(2);
        int width = 360;
        desk.charts().brush(width - 20, 40, width);
        assertThat(desk.clock().playhead().now()).isEqualTo(desk.clock().playhead().range().end());
        assertThat(desk.clock().playhead().window().length()).isGreaterThan(Duration.ofDays(1));
        assertThat(ChartPainter.dayAt(data(), -50, width)).isZero();
        assertThat(ChartPainter.dayAt(data(), 5000, width)).isEqualTo(1);
    }

    @Test
    void chartsAreSavedAsTheyAreShown() throws Exception {
        Path png = folder.resolve("charts.png");
        desk.charts().save(png);
        var saved = ImageIO.read(png.toFile());
        var shown = desk.charts().paint(560, 2);
        assertThat(saved.getRGB(0, 0, saved.getWidth(), saved.getHeight(), null, 0, saved.getWidth()))
                .isEqualTo(shown.getRGB(0, 0, shown.getWidth(), shown.getHeight(), null, 0, shown.getWidth()));
        Path svg = folder.resolve("charts.svg");
        desk.charts().save(svg);
        assertThat(Files.readString(svg)).contains("<text").contains("Events a day, by type").contains("Israel");
    }

    @Test
    void aLessonPlanHoldsEachSceneWithPictureTimeTextSourcesAndNotes() throws Exception {
        desk.clock().toEnd();
        desk.scenes().make();
        desk.scenes().rename(0, "Dusk & \"after\"");
        desk.scenes().note(0, "Who says so?");
        desk.clock().goTo(Instant.parse("2025-06-14T00:00:00Z"));
        desk.scenes().make();
        desk.scenes().tell(1, "It began <at night>.");
        Path out = folder.resolve("plan.html");
        desk.classroom().plans().write(out);
        String html = Files.readString(out);
        assertThat(html).contains("Dusk &amp; &quot;after&quot;").contains("It began &lt;at night&gt;.").contains("Who says so?")
                .contains("03:30, Tehran").contains("Sources: Example Agency, “Night of strikes across western Iran”")
                .contains("alt=\"Map: ").contains("A building was hit in Haifa");
        assertThat(html.split("data:image/png;base64,")).hasSize(3);
    }
}
