package conflictmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import conflictmap.export.picture.PngExport;
import conflictmap.jobs.Progress;
import conflictmap.model.EventType;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final SymbolLayer SYMBOLS = new SymbolLayer(
            EventIndex.of(List.of(Happenings.event(
                    "e", EventType.STRIKE, Happenings.TEHRAN, "2025-06-14T17:30:00Z", Duration.ofHours(1)))),
            id -> Optional.empty());
    private static final Picture PICTURE = new Picture(List.of(
            Papers.ground(new Color(0xEEEEEE)),
            SYMBOLS,
            new Furniture(SYMBOLS)));
    private static final Frame FRAME = Papers.frame(35, 51, 5, 641, 401);

    @TempDir
    Path folder;

    @Test
    void theFileIsTheScreenPixelForPixel() throws IOException, InterruptedException {
        Path file = folder.resolve("map.png");
        new PngExport().write(PICTURE, List.of(FRAME), file, Progress.NONE);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(Papers.pixels(read)).isEqualTo(Papers.pixels(Papers.painted(PICTURE.layers(), FRAME)));
        assertThat(files()).containsExactly("map.png");
    }

    @Test
    void aScaledPictureHasMorePixelsOfTheSymbol() throws IOException, InterruptedException {
        Path file = folder.resolve("map.png");
        new PngExport(2).write(PICTURE, List.of(FRAME), file, Progress.NONE);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(1282);
        Color strike = FRAME.theme().of(EventType.STRIKE);
        long once = Papers.count(Papers.painted(PICTURE.layers(), FRAME), strike);
        assertThat(Papers.count(read, strike)).isGreaterThan(3 * once);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("no").resolve("map.png");
        assertThatThrownBy(() -> new PngExport().write(PICTURE, List.of(FRAME), file, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("no").toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }
}
