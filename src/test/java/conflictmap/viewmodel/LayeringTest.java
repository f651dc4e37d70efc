package conflictmap.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import conflictmap.export.PngExport;
import conflictmap.jobs.Jobs;
import conflictmap.layers.LayerFiles;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayeringTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk(
            Jobs.inline(), (files, progress) -> Samples.both(), new DotMaps(), new Exports(new PngExport(), new PngExport()));

    private static Path file(String name) throws Exception {
        return Path.of(Objects.requireNonNull(LayerFiles.class.getResource(name)).toURI());
    }

    private List<String> names() {
        return desk.layering().rows().stream().map(LayerRow::name).toList();
    }

    @Test
    void filesBecomeRowsTheNewestOnTopAndADamagedOneIsListed() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson"), file("broken.geojson"), file("utm.tif")));
        assertThat(names()).containsExactly("utm", "gaza");
        assertThat(desk.shelf().problems()).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(3));
        assertThat(desk.work().noticeProperty().get()).isEqualTo("2 layers added");
    }

    @Test
    void rowsAreOrderedStyledAndTakenAway() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson"), file("utm.tif")));
        desk.layering().rows().getLast().move(1);
        assertThat(names()).containsExactly("gaza", "utm");
        LayerRow top = desk.layering().rows().getFirst();
        top.setOpacity(0.4);
        top.setColour(Color.RED);
        top.setOver(true);
        top.setVisible(false);
        LayerRow again = desk.layering().rows().getFirst();
        assertThat(again.opacity()).isEqualTo(0.4);
        assertThat(again.colour()).isEqualTo(Color.RED);
        assertThat(again.isOver()).isTrue();
        assertThat(again.isVisible()).isFalse();
        again.remove();
        assertThat(names()).containsExactly("utm");
    }

    @Test
    void droppedFilesArePartedByKind() throws Exception {
        Path events = folder.resolve("events.geojson");
        Files.writeString(events, "{\"type\":\"Feature\",\"properties\":{\"date\": \"2025-06-14\"}}");
        assertThat(Arrivals.of(List.of(events, file("gaza.geojson")))).isEqualTo(new Arrivals(List.of(file("gaza.geojson")), List.of(events)));
        Arrivals.of(List.of(file("gaza.kml"), Path.of("report.txt"), Path.of("events.csv"))).onto(desk);
        assertThat(Arrivals.of(List.of(Path.of("report.txt"), Path.of("MAP.TIF"))).layers()).containsExactly(Path.of("MAP.TIF"));
        assertThat(names()).containsExactly("gaza");
        assertThat(desk.shelf().emptyProperty().get()).isFalse();
    }

    @Test
    void theViewOfALayerShowsItWhole() throws Exception {
        desk.layering().add(List.of(file("gaza.geojson")));
        var view = desk.layering().rows().getFirst().viewIn(desk.camera());
        assertThat(view.px(31.4, 34.219)).isBetween(0.0, view.widthPx() / 2.0);
        assertThat(view.px(31.4, 34.565)).isBetween(view.widthPx() / 2.0, (double) view.widthPx());
    }
}
