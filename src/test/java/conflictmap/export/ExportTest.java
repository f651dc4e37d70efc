package conflictmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import conflictmap.jobs.Progress;
import conflictmap.model.EventType;
import conflictmap.model.TimeRange;
import conflictmap.render.Frame;
import conflictmap.render.Furniture;
import conflictmap.render.Papers;
import conflictmap.render.Picture;
import conflictmap.render.SymbolLayer;
import conflictmap.timeline.EventIndex;
import conflictmap.timeline.Happenings;
import conflictmap.timeline.Playhead;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Path CACHE = Path.of("target", "test-cache");
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

    @Test
    void aFilmHasItsSizeItsFramesAndItsLength() throws IOException, InterruptedException {
        Path file = folder.resolve("map.mp4");
        List<Frame> frames = frames();
        List<Double> told = new ArrayList<>();
        new FilmExport(CACHE, 10).write(PICTURE, frames, file, new Progress() {
            @Override
            public void report(double done, String what) {
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        String said = ffmpeg("-i", file.toString(), "-f", "null", "-");
        assertThat(said).contains("640x400").contains("10 fps").contains("h264").contains("yuv420p");
        assertThat(lastFrame(said)).isEqualTo(frames.size());
        Matcher length = Pattern.compile("Duration: 00:00:(\\d+\\.\\d+)").matcher(said);
        assertThat(length.find()).isTrue();
        assertThat(Double.parseDouble(length.group(1))).isCloseTo(frames.size() / 10.0, within(0.11));
        assertThat(told).isSorted().hasSizeGreaterThan(frames.size());
        assertThat(files()).containsExactly("map.mp4");
    }

    @Test
    void aPictureOfAFilmIsThePictureOfItsFrame() throws IOException, InterruptedException {
        Path file = folder.resolve("map.mp4");
        new FilmExport(CACHE, 10).write(PICTURE, List.of(FRAME, FRAME), file, Progress.NONE);
        Path still = folder.resolve("still.png");
        ffmpeg("-y", "-i", file.toString(), "-frames:v", "1", still.toString());
        BufferedImage read = ImageIO.read(still.toFile());
        BufferedImage painted = Papers.painted(PICTURE.layers(), FRAME);
        double difference = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 640; x++) {
                difference += Math.abs(new Color(read.getRGB(x, y)).getGreen() - new Color(painted.getRGB(x, y)).getGreen());
            }
        }
        assertThat(difference / (640 * 400)).isLessThan(3);
    }

    @Test
    void cancellingAFilmLeavesNothingBehindAndKeepsTheOldFile() throws IOException {
        Path file = folder.resolve("map.mp4");
        Files.writeString(file, "old");
        int[] reports = {0};
        var stopped = new Progress() {
            @Override
            public void report(double done, String what) {
                reports[0]++;
            }

            @Override
            public boolean isCancelled() {
                return reports[0] > 3;
            }
        };
        assertThatThrownBy(() -> new FilmExport(CACHE, 10).write(PICTURE, frames(), file, stopped))
                .isInstanceOf(InterruptedException.class);
        assertThat(files()).containsExactly("map.mp4");
        assertThat(file).hasContent("old");
    }

    @Test
    void knowsTheFilmWritersOfAllSystems() {
        assertThat(Ffmpeg.nameOn("Linux", "amd64")).isEqualTo("ffmpeg-amd64");
        assertThat(Ffmpeg.nameOn("Windows 11", "amd64")).isEqualTo("ffmpeg-amd64.exe");
        assertThat(Ffmpeg.nameOn("Mac OS X", "aarch64")).isEqualTo("ffmpeg-aarch64-osx");
    }

    private static List<Frame> frames() {
        var range = new TimeRange(Papers.NOW.minus(Duration.ofHours(2)), Papers.NOW);
        return new Playhead(range, range.start(), FRAME.window(), 3600, true).frames(10).map(FRAME::at).toList();
    }

    private static int lastFrame(String said) {
        Matcher frame = Pattern.compile("frame=\\s*(\\d+)").matcher(said);
        int last = -1;
        while (frame.find()) {
            last = Integer.parseInt(frame.group(1));
        }
        return last;
    }

    private static String ffmpeg(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Ffmpeg.in(CACHE).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
    }
}
