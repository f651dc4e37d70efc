package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.memory.Memory;
import conflictmap.export.memory.PictureState;
import conflictmap.geo.MapProjection;
import conflictmap.jobs.Jobs;
import conflictmap.jobs.Progress;
import conflictmap.render.Depiction;
import conflictmap.render.Frame;
import conflictmap.render.FurniturePlan;
import conflictmap.render.Piece;
import conflictmap.render.Theme;
import conflictmap.timeline.Window;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDeskTest {
    private Reader.Batch batch = Samples.both();
    private final Desk desk = desk();

    @TempDir
    Path folder;

    private Desk desk() {
        return new Desk(Jobs.inline(), (files, progress) -> batch, new DotMaps(), Samples.EXPORTS);
    }

    @BeforeEach
    void lay() {
        desk.add(List.of());
    }

    private Path saved(String format) {
        desk.pictures().formatProperty().set(format);
        Path file = folder.resolve("map." + format);
        desk.pictures().save(file);
        assertThat(desk.work().noticeProperty().get()).startsWith("Picture saved to ");
        return file;
    }

    private static void drop(Desk on, Path file) throws InterruptedException {
        Arrivals arrivals = Arrivals.of(List.of(file), Progress.NONE);
        assertThat(arrivals.pictures()).hasSize(1);
        assertThat(arrivals.reports()).isEmpty();
        arrivals.onto(on);
    }

    private static void look(Desk desk) {
        desk.project(MapProjection.CONIC);
        desk.camera().zoom(1.25);
        desk.camera().pan(31, -17);
        desk.clock().setMode(Window.Mode.WINDOW);
        desk.clock().goTo(desk.shelf().event("n3").orElseThrow().when().range().end());
        desk.clock().toggleBasis();
        desk.clock().toggleBasis();
        desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.of(Samples.JERUSALEM));
        desk.shelf().filterProperty().set("type:interception,strike");
        desk.appearance().themeProperty().set(Theme.DARK);
        desk.appearance().depictionProperty().set(Depiction.SYMBOLS);
        desk.appearance().graticuleProperty().set(true);
        desk.appearance().furnitureProperty().set(FurniturePlan.parse("legend=top-right"));
    }

    private static void lookElsewhere(Desk desk) {
        desk.project(MapProjection.MERCATOR);
        desk.camera().pan(200, 200);
        desk.clock().setMode(Window.Mode.CUMULATIVE);
        desk.clock().toStart();
        desk.shelf().filterProperty().set("haifa");
        desk.clock().zoneSetting().choiceProperty().set(ZoneChoice.LOCAL);
        desk.appearance().themeProperty().set(Theme.LIGHT);
        desk.appearance().depictionProperty().set(Depiction.AUTO);
        desk.appearance().graticuleProperty().set(false);
        desk.appearance().furnitureProperty().set(FurniturePlan.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"png,shown", "svg,shown", "pdf,shown", "png,A4", "svg,slide", "pdf,A3"})
    void droppedBackItIsTheVeryViewOfTheSameData(String format, String size) throws Exception {
        look(desk);
        Frame frame = desk.frameProperty().get();
        desk.pictures().sizeProperty().set(size);
        desk.pictures().titleProperty().set("A night");
        Path file = saved(format);
        PictureState state = Memory.in(file, Progress.NONE).orElseThrow();
        lookElsewhere(desk);
        assertThat(desk.frameProperty().get()).isNotEqualTo(frame);

        drop(desk, file);
        assertThat(desk.frameProperty().get()).isEqualTo(frame);
        assertThat(desk.shelf().filterProperty().get()).isEqualTo("type:interception,strike");
        assertThat(desk.work().noticeProperty().get()).isEqualTo("map." + format + ": the view is back");
        Path again = Files.move(saved(format), folder.resolve("again." + format));
        assertThat(Memory.in(again, Progress.NONE).orElseThrow()).isEqualTo(state);
        assertThat(state.data().hash()).hasSize(32);
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Path file = saved("svg");
        batch = new Reader.Batch(List.of(Samples.day()), List.of());
        Desk other = desk();
        other.add(List.of());
        drop(other, file);
        assertThat(other.work().noticeProperty().get())
                .isEqualTo("map.svg: the view is back, but these are missing: Night of strikes across western Iran. Add them and drop the picture again");
    }

    @Test
    void whatWasChangedSinceIsSaid() throws Exception {
        Path file = saved("png");
        desk.edits().reject(List.of(desk.shelf().event("n1").orElseThrow()));
        drop(desk, file);
        assertThat(desk.work().noticeProperty().get()).startsWith("map.png: the view is back, but events were changed since");
    }

    @Test
    void aDamagedPictureIsSaid() throws Exception {
        Path file = saved("svg");
        Files.writeString(file, Files.readString(file).replace("\"zoom\":", "\"zoom\":-"));
        drop(desk, file);
        assertThat(desk.work().noticeProperty().get()).startsWith("map.svg: what it carries is damaged");
    }

    @Test
    void thePreviewIsTheFileSmaller() throws Exception {
        desk.pictures().sizeProperty().set("slide");
        desk.pictures().titleProperty().set("A night");
        desk.pictures().refresh();
        BufferedImage preview = desk.pictures().previewProperty().get();
        assertThat(preview).isNotNull();
        BufferedImage file = ImageIO.read(saved("png").toFile());
        assertThat(file.getWidth()).isEqualTo(1280);
        assertThat((double) preview.getWidth() / preview.getHeight()).isEqualTo(16 / 9.0);
        desk.pictures().scaleProperty().set(1.5);
        assertThat(desk.pictures().sizeText()).matches("1.920 × 1.080 pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12001", "20"})
    void aSizeThatCannotBeIsSaid(int width) {
        desk.pictures().sizeProperty().set("custom");
        desk.pictures().widthProperty().set(width);
        desk.pictures().refresh();
        assertThat(desk.pictures().problemProperty().get()).contains("64 to 12000 pixels");
        desk.pictures().widthProperty().set(800);
        desk.pictures().refresh();
        assertThat(desk.pictures().problemProperty().get()).isEmpty();
    }

    @Test
    void whatIsSafeNamesNoHiddenSource() throws Exception {
        assertThat(desk.pictures().sources()).containsExactly("Example Agency", "Sample Wire");
        desk.pictures().safety().onProperty().set(true);
        desk.pictures().withSourcesProperty().set(true);
        desk.pictures().safety().hidden().add("Example Agency");
        desk.pictures().pieces().remove(Piece.LEGEND);
        String svg = Files.readString(saved("svg"));
        assertThat(svg).doesNotContain("Example Agency").contains(">Sources: Sample Wire.<").contains("places known to 10 km only");
    }
}
